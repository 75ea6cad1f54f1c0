import { useTranslations } from "use-intl";
import type { Block } from "#domain/articles/body/document.ts";
import { mediaIds } from "#domain/articles/body/plain-text.ts";
import { partsOfBlock } from "#domain/articles/compare/compare-contents.ts";
import type { Picture } from "#domain/media/picture.ts";
import { isSame } from "#lib/is-same.ts";
import { WordParts } from "./word-parts.tsx";

type ComparedBlockProps = {
  /** What it is compared with; null shows all of it as new. `undefined` compares with nothing. */
  former: Block | null | undefined;
  later: Block | null;
  pictures: Record<string, Picture>;
};

/** A block in words, with what became of them; pictures side by side where they are others. */
export function ComparedBlock({ former, later, pictures }: ComparedBlockProps) {
  const t = useTranslations("editor.compare");
  const parts = partsOfBlock({ former: former === undefined ? later : former, later });
  const [before, after] = [idsOf(former ?? null), idsOf(later)];
  const gone = before.filter((id) => !after.includes(id));
  const shown = former === undefined ? after : after.filter((id) => !before.includes(id));
  const isOnlyForm =
    former &&
    later &&
    !isSame(former, later) &&
    parts.every(({ kind }) => kind === "same") &&
    gone.length + shown.length === 0;
  return (
    <div className="font-text text-lg leading-relaxed break-words whitespace-pre-line">
      {gone.length + shown.length > 0 ? (
        <div className="mb-2 flex flex-wrap gap-3 font-ui text-sm">
          {gone.map((id) => (
            <Shown key={id} picture={pictures[id]} label={t("pictureGone")} tone="border-del" />
          ))}
          {shown.map((id) => (
            <Shown
              key={id}
              picture={pictures[id]}
              label={former === undefined ? "" : t("pictureCome")}
              tone={former === undefined ? "border-line" : "border-ins"}
            />
          ))}
        </div>
      ) : null}
      <WordParts parts={parts} />
      {isOnlyForm ? <p className="font-ui text-sm text-ink-2">{t("onlyForm")}</p> : null}
    </div>
  );
}

function idsOf(block: Block | null): string[] {
  if (!block) return [];
  return mediaIds({ type: "doc", content: [block] });
}

function Shown({ picture, label, tone }: { picture: Picture | undefined; label: string; tone: string }) {
  const small = picture?.variants.find(({ format, width }) => format === "webp" && width >= 300);
  const variant = small ?? picture?.variants.at(-1);
  if (!variant) return null;
  return (
    <span className="grid gap-1">
      <img src={variant.path} alt={picture?.alt ?? ""} className={`h-28 w-auto max-w-full border-2 ${tone}`} />
      {label ? <b className="font-semibold text-ink-2">{label}</b> : null}
    </span>
  );
}
