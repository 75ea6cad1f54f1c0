import type { Inline, Mark } from "#domain/articles/body/document.ts";

/** A word, a run of white space, one other sign, or a line break, with what it is marked as. */
export type Token = { text: string; marks: Mark[]; isBreak: boolean };

const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words and signs of a plain text, white space included: joined, they are the text again. */
export function splitWords(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The same of inline content. */
export function splitInline(content: Inline[] = []): Token[] {
  return content.flatMap((node): Token[] => {
    if (node.type === "hardBreak") return [{ text: "\n", marks: [], isBreak: true }];
    return splitWords(node.text).map((text) => ({ text, marks: node.marks ?? [], isBreak: false }));
  });
}

/** Inline content of tokens: neighbours that are marked alike are one node again. */
export function joinInline(tokens: Token[]): Inline[] {
  const nodes: Inline[] = [];
  for (const { text, marks, isBreak } of tokens) {
    const last = nodes.at(-1);
    if (isBreak) nodes.push({ type: "hardBreak" });
    else if (last?.type === "text" && sameMarks(last.marks ?? [], marks)) last.text += text;
    else nodes.push({ type: "text", text, ...(marks.length > 0 && { marks }) });
  }
  return nodes;
}

/** What tells tokens apart in a comparison. */
export function keyOf({ text, marks, isBreak }: Token): string {
  return JSON.stringify([text, isBreak, ...marks.map(keyOfMark).sort()]);
}

function sameMarks(one: Mark[], other: Mark[]): boolean {
  return one.length === other.length && one.map(keyOfMark).sort().join() === other.map(keyOfMark).sort().join();
}

function keyOfMark(mark: Mark): string {
  return mark.type === "link" ? `link ${mark.attrs.href}` : mark.type;
}
