import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { type InsertId, type InsertItem, matchInserts } from "./insert.ts";

/** A slash that was typed to insert something: where it stands, what follows it, and which offer is chosen. */
export type Slash = { from: number; to: number; query: string; index: number };

type SlashState = { open: Slash | null /** A slash that is to stay text. */; left: number | null };
type SlashMeta = { type: "choose"; index: number } | { type: "leave" };

export const slashKey = new PluginKey<SlashState>("slash");

export const SLASH_MENU_ID = "insert-menu";

/** The id of an offer in the page, by which the text field says which one is chosen. */
export function slashOptionId(id: InsertId): string {
  return `${SLASH_MENU_ID}-${id}`;
}

// At the start of a paragraph or after a space: "24/7" and "và/hoặc" are text.
const TYPED = /(?:^|\s)\/([\p{L}\p{M}\p{N}]*(?: [\p{L}\p{M}\p{N}]+)?)$/u;

function readSlash(state: EditorState): { from: number; to: number; query: string } | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== "paragraph") return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "￼");
  const query = TYPED.exec(before)?.[1];
  if (query === undefined) return null;
  return { from: $from.pos - query.length - 1, to: $from.pos, query };
}

function follow(tr: Transaction, former: SlashState, state: EditorState): SlashState {
  const meta: SlashMeta | undefined = tr.getMeta(slashKey);
  if (meta?.type === "leave") return { open: null, left: former.open?.from ?? null };
  if (meta?.type === "choose") return { ...former, open: former.open && { ...former.open, index: meta.index } };
  const left = former.left === null ? null : tr.mapping.map(former.left);
  const slash = readSlash(state);
  if (!slash) return { open: null, left: null };
  // Only typing opens the menu; walking past a slash that is there does not.
  if (slash.from === left || (!former.open && !tr.docChanged)) return { open: null, left };
  const index = former.open?.query === slash.query ? former.open.index : 0;
  return { open: { ...slash, index }, left: null };
}

export type SlashOptions = {
  items: () => InsertItem[];
  onChoose: (id: InsertId) => void;
};

/** "/" opens a menu of blocks; what is typed after it narrows the menu, Esc leaves it as text. */
export const SlashMenuKeys = Extension.create<SlashOptions>({
  name: "slash",
  // Before the keys of the text: Enter chooses here and breaks the paragraph there.
  priority: 2000,
  addOptions: () => ({ items: () => [], onChoose: () => {} }),

  addProseMirrorPlugins() {
    const { items, onChoose } = this.options;
    const matchesOf = (slash: Slash) => matchInserts(items(), slash.query);
    return [
      new Plugin<SlashState>({
        key: slashKey,
        state: {
          init: () => ({ open: null, left: null }),
          apply: (tr, former, _before, after) => follow(tr, former, after),
        },
        props: {
          attributes: (state): Record<string, string> => {
            const slash = slashKey.getState(state)?.open;
            const chosen = slash && matchesOf(slash)[slash.index];
            if (!chosen) return {};
            return { "aria-controls": SLASH_MENU_ID, "aria-activedescendant": slashOptionId(chosen.id) };
          },
          handleKeyDown: (view, event) => {
            const slash = slashKey.getState(view.state)?.open;
            if (!slash) return false;
            const matches = matchesOf(slash);
            const tell = (meta: SlashMeta) => view.dispatch(view.state.tr.setMeta(slashKey, meta));
            if (event.key === "Escape") {
              tell({ type: "leave" });
              return true;
            }
            if (matches.length === 0) return false;
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step) {
              tell({ type: "choose", index: (slash.index + step + matches.length) % matches.length });
              return true;
            }
            const chosen = matches[slash.index];
            if ((event.key !== "Enter" && event.key !== "Tab") || !chosen) return false;
            view.dispatch(view.state.tr.delete(slash.from, slash.to));
            onChoose(chosen.id);
            return true;
          },
        },
      }),
    ];
  },
});
