import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { GrowingText } from "#components/ui/growing-text.tsx";
import { countCharacters } from "#domain/articles/advice.ts";
import { FIELD_ADVICE, FIELD_LIMITS } from "#domain/articles/article.ts";
import { words } from "#lib/text.ts";
import { FIELD_IDS } from "./targets.ts";
import { helpInField } from "./typing/field-help.ts";
import type { Fields } from "./use-article-draft.ts";

type PaperHeadProps = {
  fields: Fields;
  change: (changes: Partial<Fields>) => void;
  readOnly: boolean;
  /** Where Enter leads from the standfirst. */
  onBody: () => void;
  byline: ReactNode;
};

/**
 * Kicker, headline and standfirst as readers will see them; Enter goes on to the next.
 */
export function PaperHead({ fields, change, readOnly, onBody, byline }: PaperHeadProps) {
  const t = useTranslations("editor.field");
  const headlineLength = countCharacters(fields.headline);
  const standfirstLength = words(fields.standfirst).length;
  return (
    <div lang={fields.language}>
      <div className="relative mb-1.5">
        <Gutter className="group-data-halved:hidden max-xl:hidden">{t("kicker")}</Gutter>
        <GrowingText
          id={FIELD_IDS.kicker}
          aria-label={t("kicker")}
          placeholder={t("kickerHint")}
          value={fields.kicker ?? ""}
          maxLength={FIELD_LIMITS.kicker}
          readOnly={readOnly}
          className="written text-sm font-[650] text-accent placeholder:font-normal placeholder:text-ink-3"
          onText={(kicker) => change({ kicker: kicker || null })}
          onEnter={() => document.getElementById(FIELD_IDS.headline)?.focus()}
        />
      </div>
      <div className="relative mb-3.5">
        <Gutter isOver={headlineLength > FIELD_ADVICE.headline} className="xl:top-3">
          {t("headlineCount", { length: headlineLength, limit: FIELD_ADVICE.headline })}
        </Gutter>
        <GrowingText
          id={FIELD_IDS.headline}
          aria-label={t("headline")}
          placeholder={t("headlineHint")}
          value={fields.headline}
          maxLength={FIELD_LIMITS.headline}
          readOnly={readOnly}
          autoFocus={fields.headline === "" && !readOnly}
          className="written font-text text-headline font-[650] text-ink placeholder:text-ink-3"
          onInput={helpInField}
          onText={(headline) => change({ headline })}
          onEnter={() => document.getElementById(FIELD_IDS.standfirst)?.focus()}
        />
      </div>
      <div className="relative mb-3.5">
        <Gutter isOver={standfirstLength > FIELD_ADVICE.standfirstWords} className="xl:top-1.5">
          {t("standfirstCount", { length: standfirstLength, limit: FIELD_ADVICE.standfirstWords })}
        </Gutter>
        <GrowingText
          id={FIELD_IDS.standfirst}
          aria-label={t("standfirst")}
          placeholder={t("standfirstHint")}
          value={fields.standfirst}
          maxLength={FIELD_LIMITS.standfirst}
          readOnly={readOnly}
          keepBreaks
          className="written font-text text-standfirst font-medium text-ink-2 placeholder:font-normal placeholder:text-ink-3"
          onInput={helpInField}
          onText={(standfirst) => change({ standfirst })}
          onEnter={onBody}
        />
      </div>
      {byline}
    </div>
  );
}

// In the right margin where there is one, else above the field. The field has a name of its own.
function Gutter({
  isOver = false,
  className = "",
  children,
}: {
  isOver?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <p
      aria-hidden="true"
      className={`count text-right text-xs whitespace-nowrap xl:absolute xl:left-full xl:ml-4 xl:group-data-halved:static xl:group-data-halved:ml-0 ${isOver ? "font-semibold text-warn" : "text-ink-3"} ${className}`}
    >
      {children}
    </p>
  );
}
