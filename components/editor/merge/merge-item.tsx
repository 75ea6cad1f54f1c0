import { Check, CircleDot, GitMerge } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ComparedBlock } from "#components/editor/compare/compared-block.tsx";
import { WordParts } from "#components/editor/compare/word-parts.tsx";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { blockText } from "#domain/articles/body/plain-text.ts";
import { compareWords } from "#domain/articles/compare/compare-words.ts";
import type { BlockMerge, FieldMerge } from "#domain/articles/merge/merge-articles.ts";
import { type Choice, itemKey, listChoices } from "#domain/articles/merge/settle-merge.ts";
import type { Picture } from "#domain/media/picture.ts";

// Enough of a block to know it by; the line cuts it where there is less room.
const SNIPPET = 160;

type MergeItemProps = {
  item: FieldMerge | BlockMerge;
  name: string;
  /** Who saved the version on the server. */
  them: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice | null) => void;
  pictures: Record<string, Picture>;
  wordField: (field: FieldMerge, side: "base" | "mine" | "theirs") => string;
};

/** One field or block that was changed: a clash in three columns with its choices, anything else in one line. */
export function MergeItem({ item, name, them, choice, onChoose, pictures, wordField }: MergeItemProps) {
  const t = useTranslations("editor.merge");
  const key = itemKey(item);
  const words: Record<Choice, string> = {
    mine: t("mine"),
    theirs: t("theirs", { name: them }),
    both: t("both"),
    words: t("words"),
  };
  const isClash = item.outcome === "clash";
  const side = item.outcome === "mine" ? "mine" : "theirs";
  const other = side === "mine" ? "theirs" : "mine";

  return (
    <section
      id={`merge-${key}`}
      tabIndex={-1}
      aria-label={name}
      data-merge-item={key}
      data-clash={isClash || undefined}
      className="border-b border-line outline-offset-[-2px] focus-visible:outline-2 focus-visible:outline-focus"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-5 py-2.5 text-sm">
        <h3 className="font-[650]">{name}</h3>
        <Sign isClash={isClash} choice={choice} text={signText()} />
        {isClash ? null : <span className="cut min-w-0 flex-1 text-ink-2">{snippet()}</span>}
        <span className="ml-auto flex flex-wrap gap-2">
          {isClash
            ? listChoices(item).map((one, index) => (
                <Button
                  key={one}
                  size="small"
                  aria-pressed={choice === one}
                  aria-keyshortcuts={String(index + 1)}
                  onClick={() => onChoose(one)}
                >
                  {words[one]} <Kbd inherit>{index + 1}</Kbd>
                </Button>
              ))
            : null}
          {item.outcome === "mine" || item.outcome === "theirs" ? (
            <Button
              size="small"
              variant="quiet"
              aria-pressed={choice === other}
              onClick={() => onChoose(choice === other ? null : other)}
            >
              {side === "mine" ? t("dropMine") : t("dropTheirs", { name: them })}
            </Button>
          ) : null}
        </span>
      </div>
      {isClash ? (
        <div className="grid border-t border-line md:grid-cols-3">
          <Column label={t("base")} tone="bg-sunken text-ink-2">
            {show("base")}
          </Column>
          <Column label={t("mine")} picked={choice === "mine" || choice === "both"}>
            {show("mine")}
          </Column>
          <Column label={t("theirs", { name: them })} picked={choice === "theirs" || choice === "both"}>
            {show("theirs")}
          </Column>
          {"words" in item && item.words ? (
            <div className="border-t border-line px-5 py-3 md:col-span-3">
              <p className="mb-1 text-xs font-[650] text-ink-2">{t("wordsHint")}</p>
              <ComparedBlock former={item.base} later={item.words} pictures={pictures} />
            </div>
          ) : null}
        </div>
      ) : (
        <details className="px-5 pb-2.5 text-sm">
          <summary className="w-fit cursor-pointer text-accent">{t("look")}</summary>
          <div className="pt-2">{show(item.outcome === "joined" || item.outcome === "alike" ? "theirs" : side)}</div>
        </details>
      )}
    </section>
  );

  function show(which: "base" | "mine" | "theirs"): ReactNode {
    if ("key" in item) {
      const [base, own] = [wordField(item, "base"), wordField(item, which)];
      if (!own && which !== "base") return <Nothing text={t("empty")} />;
      return (
        <p className="font-text text-lg break-words">
          <WordParts parts={compareWords(base, own)} />
        </p>
      );
    }
    if (!item[which]) return <Nothing text={item.base || which === "base" ? t("gone") : t("notThere")} />;
    return <ComparedBlock former={which === "base" ? undefined : item.base} later={item[which]} pictures={pictures} />;
  }

  function snippet(): string {
    if ("key" in item) return wordField(item, side).slice(0, SNIPPET);
    const block = item[side] ?? item.base;
    return block ? blockText(block).slice(0, SNIPPET) : "";
  }

  function signText(): string {
    if (isClash) return choice ? t("taken", { what: words[choice] }) : t("open");
    const moved = "moved" in item && item.moved ? ` ${t("moved")}` : "";
    if (item.outcome === "joined") return t("joined");
    if (item.outcome === "alike") return t("alike") + moved;
    if (item.outcome === "same") return t("onlyMoved");
    const dropped = choice === other;
    const who = side === "mine" ? t("byMe") : t("byThem", { name: them });
    return dropped ? t("dropped") : who + moved;
  }
}

function Sign({ isClash, choice, text }: { isClash: boolean; choice: Choice | undefined; text: string }) {
  const [Icon, tone] = !isClash ? [GitMerge, "text-accent"] : choice ? [Check, "text-ok"] : [CircleDot, "text-bad"];
  return (
    <span className={`inline-flex items-center gap-1.5 font-[550] ${tone}`}>
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {text}
    </span>
  );
}

type ColumnProps = { label: string; tone?: string; picked?: boolean; children: ReactNode };

function Column({ label, tone = "", picked = false, children }: ColumnProps) {
  const edge = picked ? "bg-accent-wash outline-2 -outline-offset-2 outline-accent" : "";
  return (
    <div
      className={`min-w-0 border-line px-5 py-3 not-last:border-b md:not-last:border-r md:not-last:border-b-0 ${tone} ${edge}`}
    >
      <p className="mb-1 text-xs font-[650] text-ink-2">{label}</p>
      {children}
    </div>
  );
}

function Nothing({ text }: { text: string }) {
  return <p className="text-sm text-ink-2 italic">{text}</p>;
}
