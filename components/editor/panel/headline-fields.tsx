import { useTranslations } from "use-intl";
import { FIELD_IDS } from "#components/editor/targets.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { TextField } from "#components/ui/field.tsx";
import { countCharacters } from "#domain/articles/advice.ts";
import { FIELD_ADVICE, FIELD_LIMITS } from "#domain/articles/article.ts";

type HeadlineFieldsProps = { fields: Fields; change: (changes: Partial<Fields>) => void; readOnly: boolean };

/** The shorter headlines: for lists of articles, and for search engines. Empty means the headline itself. */
export function HeadlineFields({ fields, change, readOnly }: HeadlineFieldsProps) {
  const t = useTranslations("editor.field");
  return (["frontHeadline", "searchHeadline"] as const).map((name) => (
    <TextField
      key={name}
      id={FIELD_IDS[name]}
      label={t(name)}
      aside={<Count length={countCharacters(fields[name] ?? "")} limit={FIELD_ADVICE[name]} />}
      value={fields[name] ?? ""}
      placeholder={fields.headline}
      maxLength={FIELD_LIMITS[name]}
      readOnly={readOnly}
      onChange={({ target }) => change({ [name]: target.value || null })}
    />
  ));
}

function Count({ length, limit }: { length: number; limit: number }) {
  return (
    <span className={length > limit ? "font-semibold text-warn" : undefined}>
      {length}/{limit}
    </span>
  );
}
