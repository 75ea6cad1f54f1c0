import { createElement, Fragment } from "react";
import type { Piece } from "#domain/search/highlight.ts";

/** A text in which what was looked for is marked. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  // biome-ignore lint/correctness/useJsxKeyInIterable: handed over one by one below, they are no list.
  const marked = pieces.map(({ text, isMatch }) => (isMatch ? <mark className="found">{text}</mark> : text));
  return createElement(Fragment, null, ...marked);
}
