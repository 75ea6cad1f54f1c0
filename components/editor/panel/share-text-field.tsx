import { useTranslations } from "use-intl";
import { FIELD_IDS } from "#components/editor/targets.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { TextAreaField } from "#components/ui/field.tsx";
import { countCharacters } from "#domain/articles/advice.ts";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { SHARE_TEXT_ADVICE, weighForX, X_LIMIT } from "#domain/articles/share-text.ts";

type ShareTextFieldProps = { fields: Fields; change: (changes: Partial<Fields>) => void; readOnly: boolean };

/** What is said of the article where it is shared. Empty means its standfirst. */
export function ShareTextField({ fields, change, readOnly }: ShareTextFieldProps) {
  const t = useTranslations("editor.field");
  const text = fields.shareText ?? "";
  const [length, weight] = [countCharacters(text), weighForX(text)];
  return (
    <TextAreaField
      id={FIELD_IDS.shareText}
      label={t("shareText")}
      hint={weight > X_LIMIT ? t("shareTextLongForX") : t("shareTextHint")}
      aside={
        <>
          <span className={length > SHARE_TEXT_ADVICE ? "font-semibold text-warn" : undefined}>
            {t("shareTextCount", { count: length, limit: SHARE_TEXT_ADVICE })}
          </span>
          {" · "}
          <span className={weight > X_LIMIT ? "font-semibold text-warn" : undefined}>
            {t("shareTextCountX", { count: weight, limit: X_LIMIT })}
          </span>
        </>
      }
      value={text}
      placeholder={fields.standfirst}
      maxLength={FIELD_LIMITS.shareText}
      readOnly={readOnly}
      rows={3}
      onChange={({ target }) => change({ shareText: target.value || null })}
    />
  );
}
