import { useState } from "react";
import { useTranslations } from "use-intl";
import { FIELD_IDS } from "#components/editor/targets.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { TextField } from "#components/ui/field.tsx";
import { ArticleContentSchema } from "#domain/articles/article.ts";

type SourceFieldsProps = { fields: Fields; change: (changes: Partial<Fields>) => void; readOnly: boolean };

/** Where the article was first published, when that was not here. */
export function SourceFields({ fields, change, readOnly }: SourceFieldsProps) {
  const t = useTranslations("editor.field");
  // A half-typed address stays in the field; the article takes it once it is one, so that saving never waits for it.
  const [typed, setTyped] = useState(fields.canonicalUrl ?? "");
  const [seen, setSeen] = useState(fields.canonicalUrl);
  const [isWrong, setIsWrong] = useState(false);
  if (fields.canonicalUrl !== seen) {
    setSeen(fields.canonicalUrl);
    setTyped(fields.canonicalUrl ?? "");
  }

  function take(text: string): void {
    setTyped(text);
    const parsed = ArticleContentSchema.shape.canonicalUrl.safeParse(text.trim() || null);
    setIsWrong(!parsed.success);
    if (!parsed.success) return;
    setSeen(parsed.data);
    if (parsed.data !== fields.canonicalUrl) change({ canonicalUrl: parsed.data });
  }

  return (
    <>
      <TextField
        id={FIELD_IDS.sourceName}
        label={t("sourceName")}
        value={fields.sourceName ?? ""}
        maxLength={120}
        readOnly={readOnly}
        onChange={({ target }) => change({ sourceName: target.value || null })}
      />
      <TextField
        label={t("canonicalUrl")}
        hint={t("canonicalUrlHint")}
        error={isWrong ? t("canonicalUrlWrong") : undefined}
        type="url"
        inputMode="url"
        maxLength={2_000}
        placeholder="https://"
        value={typed}
        readOnly={readOnly}
        onChange={({ target }) => take(target.value)}
      />
    </>
  );
}
