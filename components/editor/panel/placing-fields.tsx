import { useLocale, useTranslations } from "use-intl";
import { FIELD_IDS } from "#components/editor/targets.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { DayField } from "#components/ui/day-field.client.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { ArticleKind, Language } from "#domain/articles/article.ts";
import type { DeskSection } from "#domain/sections/desk.ts";

type PlacingFieldsProps = {
  fields: Fields;
  change: (changes: Partial<Fields>) => void;
  readOnly: boolean;
  sections: DeskSection[];
};

/** Where in the paper the article stands, what it is, and of which day it tells. */
export function PlacingFields({ fields, change, readOnly, sections }: PlacingFieldsProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      <SelectField
        id={FIELD_IDS.section}
        label={t("editor.field.section")}
        aside={fields.sectionId ? undefined : <span className="text-bad">{t("editor.field.required")}</span>}
        value={fields.sectionId ?? ""}
        disabled={readOnly}
        onChange={({ target }) => change({ sectionId: target.value || null })}
      >
        <option value="">{t("editor.field.sectionChoose")}</option>
        {sections.map(({ id, name, nameEn, parentId }) => (
          <option key={id} value={id}>
            {parentId ? "– " : ""}
            {locale === "en" ? nameEn : name}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={t("editor.field.kind")}
          value={fields.kind}
          disabled={readOnly}
          onChange={({ target }) => {
            const kind = Object.values(ArticleKind).find((known) => known === target.value);
            if (kind) change({ kind });
          }}
        >
          {Object.values(ArticleKind).map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("editor.field.language")}
          value={fields.language}
          disabled={readOnly}
          onChange={({ target }) => {
            const language = Object.values(Language).find((known) => known === target.value);
            if (language) change({ language });
          }}
        >
          {Object.values(Language).map((language) => (
            <option key={language} value={language}>
              {t(`editor.language.${language}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <DayField
        label={t("editor.field.eventDate")}
        hint={t("editor.field.eventDateHint")}
        value={fields.eventDate}
        readOnly={readOnly}
        onChange={(eventDate) => change({ eventDate })}
      />
    </>
  );
}
