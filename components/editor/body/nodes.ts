import { type Attributes, Mark, Node } from "@tiptap/core";
import { isSafeHref } from "#domain/articles/body/elements.ts";

// The schema of `domain/articles/body/document.ts`, node by node: what the editor can hold is what can be saved, so
// pasting drops the rest at the door.

const BLOCK_ID = /^[a-z0-9]{1,24}$/;

/** Every block's id. Cut and paste keeps it; whether it is there and unique is the id plugin's care. */
const identified: Attributes = {
  id: {
    default: null,
    parseHTML: (element) => {
      const id = element.getAttribute("data-id");
      return id && BLOCK_ID.test(id) ? id : null;
    },
    renderHTML: ({ id }) => (id ? { "data-id": id } : {}),
  },
};

function textAttribute(name: string): Attributes {
  return {
    [name]: {
      default: "",
      parseHTML: (element) => element.getAttribute(`data-${name}`) ?? "",
      renderHTML: (attributes) => (attributes[name] ? { [`data-${name}`]: attributes[name] } : {}),
    },
  };
}

export const Paragraph = Node.create({
  name: "paragraph",
  priority: 1000,
  group: "block",
  content: "inline*",
  addAttributes: () => identified,
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

export const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ ...identified, level: { default: 2, rendered: false } }),
  // A pasted page's h1 is a heading within ours; anything deeper than h3 is an h3.
  parseHTML: () => [
    { tag: "h1, h2", attrs: { level: 2 } },
    { tag: "h3, h4, h5, h6", attrs: { level: 3 } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.level === 3 ? "h3" : "h2", HTMLAttributes, 0],
});

export const BulletList = Node.create({
  name: "bulletList",
  group: "block list",
  content: "listItem+",
  addAttributes: () => identified,
  parseHTML: () => [{ tag: "ul" }],
  renderHTML: ({ HTMLAttributes }) => ["ul", HTMLAttributes, 0],
});

export const OrderedList = Node.create({
  name: "orderedList",
  group: "block list",
  content: "listItem+",
  addAttributes: () => identified,
  parseHTML: () => [{ tag: "ol" }],
  renderHTML: ({ HTMLAttributes }) => ["ol", HTMLAttributes, 0],
});

export const ListItem = Node.create({
  name: "listItem",
  content: "paragraph+",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
});

export const Blockquote = Node.create({
  name: "blockquote",
  group: "block",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({ ...identified, ...textAttribute("cite") }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],
});

export const Figure = Node.create({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...identified,
    mediaId: {
      default: null,
      parseHTML: (element) => element.getAttribute("data-media"),
      renderHTML: ({ mediaId }) => (mediaId ? { "data-media": mediaId } : {}),
    },
    ...textAttribute("caption"),
    ...textAttribute("credit"),
    ...textAttribute("alt"),
  }),
  // Only our own figures: a picture of another page has to come into the archive first.
  parseHTML: () => [{ tag: "figure[data-figure]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "figure",
    { "data-figure": "", ...HTMLAttributes },
    ["figcaption", {}, node.attrs.caption],
  ],
});

export const Link = Mark.create({
  name: "link",
  priority: 1000,
  // Typing on at the end of a link is no longer the link.
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => (isSafeHref(element.getAttribute("href") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", { ...HTMLAttributes, rel: "noopener noreferrer" }, 0],
});
