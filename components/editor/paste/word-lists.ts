// Word has no lists on the clipboard: paragraphs that look like them, with the sign in front marked as not to be read.

const LIST = /mso-list:\s*(?!none|skip|ignore)[^;]*level\d/i;
const ORDERED = /^\s*(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]/i;

/** Makes lists of the paragraphs that Word meant as such. Their levels become one: lists in an article are flat. */
export function readWordLists(root: ParentNode): void {
  const paragraphs = [...root.querySelectorAll<HTMLElement>("p[style*='mso-list']")].filter((paragraph) =>
    LIST.test(paragraph.getAttribute("style") ?? ""),
  );
  // The list that ends right before a paragraph, by that paragraph: lists that touch are one.
  const before = new Map<Element, Element>();
  for (const paragraph of paragraphs) {
    const sign = takeSign(paragraph);
    const tag = ORDERED.test(sign) ? "ol" : "ul";
    const former = before.get(paragraph);
    const list = former?.localName === tag ? former : paragraph.ownerDocument.createElement(tag);
    if (list !== former) paragraph.before(list);
    const item = paragraph.ownerDocument.createElement("li");
    const next = paragraph.nextElementSibling;
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
    if (next) before.set(next, list);
  }
}

// The bullet or number itself, which is not part of the words.
function takeSign(paragraph: Element): string {
  const signs = [...paragraph.querySelectorAll("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]")];
  const text = signs.map(({ textContent }) => textContent ?? "").join("");
  for (const sign of signs) sign.remove();
  return text;
}
