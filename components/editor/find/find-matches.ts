import type { Node } from "@tiptap/pm/model";
import { fold } from "#lib/text.ts";

/** What is looked for, and whether marks ("hoa" is not "hóa") and capitals count. */
export type Query = { text: string; marks: boolean; capitals: boolean };

/** A stretch of the text, as the editor counts. */
export type Match = { from: number; to: number };

// More than anybody steps through; a single letter has as many in a long text.
const MOST = 5_000;

/** Where a text has the words, as offsets in UTF-16 units. Found are none that overlap. */
export function findInText(text: string, query: Query): number[] {
  const wanted = plain(query.text.normalize("NFC"), query);
  if (wanted.trim() === "") return [];
  const within = plain(text, query);
  const found: number[] = [];
  for (
    let at = within.indexOf(wanted);
    at >= 0 && found.length < MOST;
    at = within.indexOf(wanted, at + wanted.length)
  ) {
    found.push(at);
  }
  return found;
}

/** Where the body has the words. Blocks that are not written in are left out. */
export function findInBody(doc: Node, query: Query): Match[] {
  const found: Match[] = [];
  const { length } = query.text.normalize("NFC");
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return !node.isAtom && found.length < MOST;
    const text = node.textBetween(0, node.content.size, undefined, "\n");
    for (const at of findInText(text, query)) found.push({ from: pos + 1 + at, to: pos + 1 + at + length });
    return false;
  });
  return found;
}

// One letter for one letter, so that a place in what comes out is the place in what went in.
function plain(given: string, { marks, capitals }: Query): string {
  // Nobody who looks for words knows which of their spaces break a line.
  const text = given.replace(/[\u00a0\u202f]/g, " ");
  // What is not composed has other places; the server composes it with the next save.
  const composed = text.normalize("NFC").length === text.length ? text.normalize("NFC") : text;
  const letters = marks
    ? composed
    : Array.from(composed, (letter) => same(letter, capitals ? foldKeepingCase(letter) : fold(letter))).join("");
  return capitals ? letters : Array.from(letters, (letter) => same(letter, letter.toLowerCase())).join("");
}

function foldKeepingCase(letter: string): string {
  const folded = fold(letter);
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
}

function same(letter: string, other: string): string {
  return other.length === letter.length ? other : letter;
}
