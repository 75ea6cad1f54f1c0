import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { findInBody, type Match, type Query } from "./find-matches.ts";

/** What is being looked for in the text, where it is, and which of these is meant at present (-1: none yet). */
export type TextSearch = { query: Query; matches: Match[]; at: number };

const NOTHING: TextSearch = { query: { text: "", marks: false, capitals: false }, matches: [], at: -1 };
const KEY = new PluginKey<TextSearch>("findMarks");

/** Shows where the text has what is looked for, also while it changes. */
export const FindMarks = Extension.create({
  name: "findMarks",
  addProseMirrorPlugins: () => [
    new Plugin<TextSearch>({
      key: KEY,
      state: {
        init: () => NOTHING,
        apply(transaction, before) {
          const next: TextSearch = transaction.getMeta(KEY) ?? before;
          if (next.query.text === "") return NOTHING;
          if (!transaction.docChanged && next === before) return before;
          const matches = findInBody(transaction.doc, next.query);
          return { ...next, matches, at: Math.min(next.at, matches.length - 1) };
        },
      },
      props: {
        decorations(state) {
          const { matches, at } = searchOf(state);
          if (matches.length === 0) return null;
          const marks = matches.map(({ from, to }, index) =>
            Decoration.inline(from, to, { class: index === at ? "find-mark find-here" : "find-mark" }),
          );
          return DecorationSet.create(state.doc, marks);
        },
      },
    }),
  ],
});

/** What is being looked for, as it stands. */
export function searchOf(state: EditorState): TextSearch {
  return KEY.getState(state) ?? NOTHING;
}

/** Looks for something else, or for nothing. The first match behind the cursor is the one that is meant. */
export function lookFor(view: EditorView, query: Query | null): void {
  const { state } = view;
  const matches = query ? findInBody(state.doc, query) : [];
  const after = matches.findIndex(({ from }) => from >= state.selection.from);
  const at = matches.length === 0 ? -1 : Math.max(after, 0);
  view.dispatch(state.tr.setMeta(KEY, query ? { query, matches, at } : NOTHING).setMeta("addToHistory", false));
  show(view);
}

/** To the next match or the one before; from the last on to the first. */
export function stepTo(view: EditorView, by: 1 | -1): void {
  const { matches, at, query } = searchOf(view.state);
  if (matches.length === 0) return;
  const next = (at + by + matches.length) % matches.length;
  view.dispatch(view.state.tr.setMeta(KEY, { query, matches, at: next }).setMeta("addToHistory", false));
  show(view);
}

/** Puts other words in the place of the match that is meant, and goes on to the next. */
export function replaceOne(view: EditorView, words: string): void {
  const { matches, at } = searchOf(view.state);
  const match = matches[at];
  if (!match) return;
  view.dispatch(replaced(view, [match], words));
  // The words put in may hold what is looked for: on to what stands behind them.
  const { query, matches: left } = searchOf(view.state);
  const next = left.findIndex(({ from }) => from >= match.from + words.length);
  const meant = left.length === 0 ? -1 : Math.max(next, 0);
  view.dispatch(view.state.tr.setMeta(KEY, { query, matches: left, at: meant }).setMeta("addToHistory", false));
  show(view);
}

/** Puts other words in the place of all matches, as one step that can be taken back. Returns how many there were. */
export function replaceAll(view: EditorView, words: string): number {
  const { matches } = searchOf(view.state);
  if (matches.length > 0) view.dispatch(replaced(view, matches.toReversed(), words));
  return matches.length;
}

function replaced({ state }: EditorView, matches: Match[], words: string) {
  const { tr } = state;
  for (const { from, to } of matches) {
    if (words === "") tr.delete(from, to);
    else tr.insertText(words, from, to);
  }
  return tr;
}

// The field has the focus; the text only scrolls.
function show(view: EditorView): void {
  view.dom.querySelector(".find-here")?.scrollIntoView({ block: "center" });
}
