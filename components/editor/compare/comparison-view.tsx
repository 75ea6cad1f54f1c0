import { ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { countWords } from "#domain/articles/body/plain-text.ts";
import { type BlockChange, type Comparison, partsOfBlock } from "#domain/articles/compare/compare-contents.ts";
import { compareWords } from "#domain/articles/compare/compare-words.ts";
import type { Picture } from "#domain/media/picture.ts";
import { useBlockName } from "./block-name.ts";
import { ComparedBlock } from "./compared-block.tsx";
import { type Names, useFieldWords } from "./field-words.ts";
import { WordParts } from "./word-parts.tsx";

type ComparisonViewProps = {
  comparison: Comparison;
  pictures: Record<string, Picture>;
  names: Names;
  /** What can be done with a block that changed. */
  acts?: (change: BlockChange) => ReactNode;
};

/** What changed between two versions: fields first, then the text with what did not change folded. */
export function ComparisonView({ comparison, pictures, names, acts }: ComparisonViewProps) {
  const t = useTranslations("editor.compare");
  const tField = useTranslations("editor.fieldName");
  const wordField = useFieldWords(names);
  const { fields, blocks } = comparison;
  return (
    <div>
      {fields.length > 0 ? (
        <section aria-label={t("fields")} data-change="" tabIndex={-1} className="px-5 py-3">
          <h3 className="mb-1 text-sm font-[650]">{t("fields")}</h3>
          <dl className="text-md">
            {fields.map(({ key, former, later }) => (
              <div key={key} className="grid gap-x-4 border-t border-line py-1.5 sm:grid-cols-[9rem_1fr]">
                <dt className="text-sm text-ink-2">{tField(key)}</dt>
                <dd className="min-w-0 break-words">
                  <WordParts parts={compareWords(wordField(key, former), wordField(key, later))} />
                  {wordField(key, former) === "" ? <span className="text-sm text-ink-3"> {t("wasEmpty")}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {foldSame(blocks).map((entry) =>
        Array.isArray(entry) ? (
          <Fold key={`same-${entry[0]?.id}`} blocks={entry} pictures={pictures} />
        ) : (
          <Changed key={entry.id} change={entry} pictures={pictures} acts={acts} />
        ),
      )}
    </div>
  );
}

type ChangedProps = { change: BlockChange; pictures: Record<string, Picture>; acts: ComparisonViewProps["acts"] };

function Changed({ change, pictures, acts }: ChangedProps) {
  const t = useTranslations("editor.compare");
  const nameBlock = useBlockName();
  const { outcome, former, later, moved } = change;
  const block = later ?? former;
  if (!block) return null;
  const label = `${nameBlock(block)}: ${t(outcome === "same" ? "movedOnly" : outcome)}`;
  return (
    <section
      id={`change-${change.id}`}
      aria-label={label}
      data-change=""
      tabIndex={-1}
      className={`px-5 py-3 outline-offset-[-2px] focus-visible:outline-2 focus-visible:outline-focus ${moved ? "border-l-3 border-dashed border-accent bg-accent-wash" : ""}`}
    >
      <div className="mb-1 flex flex-wrap items-center gap-2 text-sm text-ink-2">
        <h3 className="font-[650]">{label}</h3>
        {moved ? (
          <span className="inline-flex items-center gap-1 font-[550] text-accent">
            <ArrowUpDown aria-hidden="true" className="size-4" /> {t("moved", moved)}
          </span>
        ) : null}
        <span className="ml-auto">{acts?.(change)}</span>
      </div>
      {later || !former ? (
        <ComparedBlock former={outcome === "inserted" ? null : former} later={later} pictures={pictures} />
      ) : (
        <div className="font-text text-lg leading-relaxed break-words whitespace-pre-line">
          <WordParts parts={partsOfBlock({ former, later: null })} />
        </div>
      )}
    </section>
  );
}

function Fold({ blocks, pictures }: { blocks: BlockChange[]; pictures: Record<string, Picture> }) {
  const t = useTranslations("editor.compare");
  const content = blocks.flatMap(({ later }) => later ?? []);
  return (
    <details className="border-y border-line bg-sunken">
      <summary className="cursor-pointer px-5 py-1.5 text-sm text-ink-2">
        {t("same", { count: blocks.length, words: countWords({ type: "doc", content }) })}
      </summary>
      <div className="grid gap-3 bg-surface px-5 py-3">
        {content.map((block) => (
          <ComparedBlock key={block.attrs.id} former={undefined} later={block} pictures={pictures} />
        ))}
      </div>
    </details>
  );
}

// Changed blocks one by one, runs of others together.
function foldSame(blocks: BlockChange[]): (BlockChange | BlockChange[])[] {
  const entries: (BlockChange | BlockChange[])[] = [];
  for (const change of blocks) {
    const last = entries.at(-1);
    if (change.outcome !== "same" || change.moved) entries.push(change);
    else if (Array.isArray(last)) last.push(change);
    else entries.push([change]);
  }
  return entries;
}
