import type { Block, Body } from "#domain/articles/body/document.ts";

type Marked = { attrs: { id: string; isMarked?: boolean } };

/** Lets every block of a body say on its page which it is. Readers are not sent that: it is for who looks from the text to the page. */
export function markBlocks(body: Body): Body {
  return { ...body, content: body.content.map(mark) };
}

function mark<Some extends Block>(block: Some): Some {
  return { ...block, attrs: { ...block.attrs, isMarked: true } };
}

/** The attribute by which a marked block is found on its page. */
export function markOf({ attrs }: Marked): { "data-block"?: string } {
  return attrs.isMarked ? { "data-block": attrs.id } : {};
}
