import { type Editor, useEditorState } from "@tiptap/react";
import {
  Clapperboard,
  FileText,
  Heading2,
  Heading3,
  ImagePlus,
  Images,
  Info,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  MessagesSquare,
  Milestone,
  Newspaper,
  Quote,
  SquarePlay,
  Table2,
} from "lucide-react";
import { useTranslations } from "use-intl";
import { Kbd } from "#components/ui/kbd.tsx";
import { type InsertId, type InsertItem, type InsertMatch, matchInserts } from "./insert.ts";
import { SLASH_MENU_ID, slashKey, slashOptionId } from "./slash.ts";

const ICONS: Record<InsertId, LucideIcon> = {
  figure: ImagePlus,
  gallery: Images,
  heading2: Heading2,
  heading3: Heading3,
  bulletList: List,
  orderedList: ListOrdered,
  blockquote: Quote,
  pullQuote: MessageSquareQuote,
  infoBox: Info,
  takeaways: ListChecks,
  questions: MessagesSquare,
  timeline: Milestone,
  table: Table2,
  file: FileText,
  embed: SquarePlay,
  related: Newspaper,
  clip: Clapperboard,
};

type SlashMenuProps = {
  editor: Editor;
  items: InsertItem[];
  /** Where a position of the text is within the box that holds this menu. */
  placeOf: (pos: number, height: number) => { top: number; left: number };
  onChoose: (id: InsertId) => void;
};

// Rows, heading and foot: to know whether the menu has room below the line. Six rows and a half show that there are more.
const ROW = 44;
const FRAME = 76;
const MOST_SHOWN = 6.5;

/** The offers below a typed slash. The cursor stays in the text; the keys are handled there. */
export function SlashMenu({ editor, items, placeOf, onChoose }: SlashMenuProps) {
  const t = useTranslations("editor.slash");
  const slash = useEditorState({
    editor,
    selector: ({ editor: current }) => slashKey.getState(current.state)?.open ?? null,
  });
  if (!slash) return null;
  const matches = matchInserts(items, slash.query);
  if (matches.length === 0) return null;
  return (
    <div
      className="absolute z-30 w-[min(21rem,calc(100vw-32px))] rounded-lg border border-line-strong bg-raised p-1 font-ui text-sm shadow-pop"
      style={placeOf(slash.from, Math.min(matches.length, MOST_SHOWN) * ROW + FRAME)}
    >
      <p className="px-2.5 pt-1.5 pb-0.5 text-xs font-semibold text-ink-3">
        {slash.query ? t("matches", { query: slash.query }) : t("all")}
      </p>
      <div
        id={SLASH_MENU_ID}
        role="listbox"
        aria-label={t("label")}
        className="overflow-y-auto"
        style={{ maxHeight: MOST_SHOWN * ROW }}
      >
        {matches.map((match, index) => (
          <Offer
            key={match.id}
            match={match}
            chosen={index === slash.index}
            onChoose={() => {
              editor.view.dispatch(editor.state.tr.delete(slash.from, slash.to));
              onChoose(match.id);
            }}
          />
        ))}
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-3 border-t border-line px-2.5 pt-1.5 pb-1 text-xs text-ink-3 pointer-coarse:hidden">
        <span>
          <Kbd spoken>↑</Kbd> <Kbd spoken>↓</Kbd> {t("choose")}
        </span>
        <span>
          <Kbd spoken>↵</Kbd> {t("insert")}
        </span>
        <span>
          <Kbd spoken>Esc</Kbd> {t("keep", { text: `/${slash.query}` })}
        </span>
      </p>
    </div>
  );
}

function Offer({ match, chosen, onChoose }: { match: InsertMatch; chosen: boolean; onChoose: () => void }) {
  const Icon = ICONS[match.id];
  const { label, start, length, hint } = match;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the text, where the focus is.
    <div
      id={slashOptionId(match.id)}
      ref={(option) => {
        if (chosen) option?.scrollIntoView({ block: "nearest" });
      }}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 aria-selected:bg-accent-wash aria-selected:text-accent"
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <span>
        {label.slice(0, start)}
        <span className={length > 0 ? "font-bold underline underline-offset-3" : ""}>
          {label.slice(start, start + length)}
        </span>
        {label.slice(start + length)}
        <span className="block text-xs text-ink-3">{hint}</span>
      </span>
    </div>
  );
}
