import { useTranslations } from "use-intl";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { TextAreaField } from "#components/ui/field.tsx";
import { FIELD_LIMITS } from "#domain/articles/article.ts";

type DeskNoteFieldProps = { fields: Fields; change: (changes: Partial<Fields>) => void; readOnly: boolean };

/** What colleagues should know of the article: whom to ring, what is still open. It never leaves the newsroom. */
export function DeskNoteField({ fields, change, readOnly }: DeskNoteFieldProps) {
  const t = useTranslations("editor.field");
  return (
    <TextAreaField
      label={t("deskNote")}
      hint={t("deskNoteHint")}
      value={fields.deskNote ?? ""}
      maxLength={FIELD_LIMITS.deskNote}
      readOnly={readOnly}
      rows={3}
      onChange={({ target }) => change({ deskNote: target.value || null })}
    />
  );
}
