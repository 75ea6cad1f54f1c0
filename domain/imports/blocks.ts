import { type Block, newBlockId } from "#domain/articles/body/document.ts";

// Below the limit of one text node; a longer paragraph is several nodes that readers see as one.
const NODE_LIMIT = 19_000;

/** A paragraph that says exactly this, however long. `text` must not be empty. */
export function paragraphOf(text: string): Block {
  const content = cutText(text).map((part) => ({ type: "text" as const, text: part }));
  return { type: "paragraph", attrs: { id: newBlockId() }, content };
}

/** A figure whose photo is still to come: readers get its caption as text. */
export function missingPhoto(caption: string): Block {
  return { type: "figure", attrs: { id: newBlockId(), mediaId: null, caption, credit: "", alt: "" } };
}

function cutText(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > NODE_LIMIT) {
    const at = cutAt(rest);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

// After a space where there is one, so that the space stays with the words before it; else between whole characters.
function cutAt(text: string): number {
  const space = text.lastIndexOf(" ", NODE_LIMIT - 1);
  if (space > 0) return space + 1;
  let at = NODE_LIMIT;
  while (at > 1 && /^(?:\p{M}|[\uDC00-\uDFFF])/u.test(text.slice(at, at + 2))) at -= 1;
  return at;
}
