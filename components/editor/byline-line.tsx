import { useTranslations } from "use-intl";
import type { DeskAuthor } from "#domain/authors/desk.ts";
import type { Fields } from "./use-article-draft.ts";

type BylineLineProps = { fields: Fields; authors: DeskAuthor[]; onOpen: () => void };

/** What readers will be told of who made the article; a press leads to where that is chosen. */
export function BylineLine({ fields, authors, onOpen }: BylineLineProps) {
  const t = useTranslations("editor");
  const names = fields.credits.flatMap(({ authorId }) => authors.find(({ id }) => id === authorId)?.name ?? []);
  const isNamed = fields.bylineState === "NAMED" || fields.bylineState === "PEN_NAME";
  const isMissing = isNamed && names.length === 0;
  const text = isNamed ? [...new Set(names)].join(", ") : wordState();

  function wordState(): string {
    return (fields.bylineState === "AGENCY" && fields.agencyName) || t(`bylineState.${fields.bylineState}`);
  }

  return (
    <p className="mb-5 border-b border-line pb-3 text-sm">
      <button
        type="button"
        aria-label={t("byline.change", { text: text || t("byline.missing") })}
        onClick={onOpen}
        className={`min-h-(--target) rounded-sm text-left hover:underline ${isMissing ? "text-warn" : "text-ink-2"}`}
      >
        {isMissing ? t("byline.missing") : text}
      </button>
    </p>
  );
}
