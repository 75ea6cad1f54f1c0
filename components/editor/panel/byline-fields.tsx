import { useState } from "react";
import { useTranslations } from "use-intl";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import { FIELD_IDS } from "#components/editor/targets.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { Alert } from "#components/ui/alert.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { BylineState } from "#domain/articles/article.ts";
import { isPlaceholder } from "#domain/articles/readiness.ts";
import type { DeskAuthor } from "#domain/authors/desk.ts";
import { CreditList } from "./credit-list.tsx";
import { Picker } from "./picker.tsx";

type BylineFieldsProps = {
  fields: Fields;
  currentFields: () => Fields;
  change: (changes: Partial<Fields>) => void;
  readOnly: boolean;
  authors: DeskAuthor[];
  /** Enters an author; null for whoever may not. */
  addAuthor: EditorActions["addAuthor"] | null;
  onAuthorAdded: (author: DeskAuthor) => void;
};

/** Whose name stands over the article, or which stated reason none does. */
export function BylineFields(props: BylineFieldsProps) {
  const { fields, currentFields, change, readOnly, authors, addAuthor, onAuthorAdded } = props;
  const t = useTranslations("editor");
  const words = useRefusalWords();
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const isNamed = fields.bylineState === "NAMED" || fields.bylineState === "PEN_NAME";

  function credit(authorId: string): void {
    const { credits } = currentFields();
    if (!credits.some((known) => known.authorId === authorId)) {
      change({ credits: [...credits, { authorId, role: "TEXT" }] });
    }
  }

  async function enter(name: string): Promise<void> {
    if (!addAuthor) return;
    const isPenName = currentFields().bylineState === "PEN_NAME";
    try {
      const answer = await addAuthor({ name, isPenName });
      setRefusal(answer.ok ? null : answer);
      if (!answer.ok) return;
      onAuthorAdded({ ...answer.value, name, isPenName, title: "" });
      credit(answer.value.id);
    } catch {
      setRefusal({ code: "NO_ANSWER", values: {} });
    }
  }

  return (
    <>
      <SelectField
        label={t("field.bylineState")}
        value={fields.bylineState}
        disabled={readOnly}
        onChange={({ target }) => {
          const bylineState = Object.values(BylineState).find((known) => known === target.value);
          if (bylineState) change({ bylineState });
        }}
      >
        {Object.values(BylineState).map((state) => (
          <option key={state} value={state}>
            {t(`bylineState.${state}`)}
          </option>
        ))}
      </SelectField>
      {fields.bylineState === "AGENCY" ? (
        <TextField
          id={FIELD_IDS.agency}
          label={t("field.agencyName")}
          value={fields.agencyName ?? ""}
          maxLength={120}
          readOnly={readOnly}
          error={fields.agencyName && isPlaceholder(fields.agencyName) ? t("field.placeholderName") : undefined}
          onChange={({ target }) => change({ agencyName: target.value || null })}
        />
      ) : null}
      <div>
        <CreditList
          credits={fields.credits}
          nameOf={(id) => authors.find((author) => author.id === id)?.name ?? t("credits.unknown")}
          readOnly={readOnly}
          onChange={(credits) => change({ credits })}
        />
        {readOnly ? null : (
          <Picker
            id={FIELD_IDS.author}
            label={t("field.author")}
            placeholder={t("field.authorHint")}
            emptyWords={t("field.nobodyFound")}
            items={authors
              .filter(({ id }) => !fields.credits.some(({ authorId }) => authorId === id))
              .map(({ id, name, title, isPenName }) => ({
                id,
                name,
                detail: [isPenName ? t("credits.penName") : "", title].filter(Boolean).join(" · "),
              }))}
            onPick={credit}
            create={addAuthor ? { label: (name) => t("field.createAuthor", { name }), run: enter } : undefined}
          />
        )}
        {isNamed || fields.credits.length === 0 ? null : (
          <p className="mt-1 text-xs text-ink-3">{t("credits.notShown")}</p>
        )}
        <div role="alert">{refusal ? <Alert tone="bad" title={words(refusal)} className="mt-2" /> : null}</div>
      </div>
    </>
  );
}
