"use client";

import { useTranslations } from "use-intl";
import { FactsForm, type SaveFacts } from "#components/desk/facts-form.client.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { ArticleKind, Language } from "#domain/articles/article.ts";

/** An agreement's rules as a form has them: of several choices, the chosen ones apart by spaces. */
export type PartnerFacts = Record<
  "name" | "delayMinutes" | "content" | "withPictures" | "sectionIds" | "kinds" | "languages" | "startsAt" | "endsAt",
  string
>;

type PartnerFormProps = {
  labelledBy: string;
  path: string;
  /** The agreement to change, as it was read; null for a new one. */
  partner: { id: string; version: number } | null;
  facts: PartnerFacts;
  sections: { id: string; name: string }[];
  save: SaveFacts;
};

/** The rules of an agreement: who gets what, how soon, for how long. */
export function PartnerForm({ labelledBy, path, partner, facts, sections, save }: PartnerFormProps) {
  const t = useTranslations("desk.partners");
  const tKind = useTranslations("kind");
  const tDay = useTranslations("day");
  const tLanguage = useTranslations("desk.languageName");
  return (
    <FactsForm labelledBy={labelledBy} path={path} save={save}>
      {(answer) => {
        const factOf = (fact: keyof PartnerFacts) => answer?.typed[fact] ?? facts[fact];
        const errorOf = (fact: keyof PartnerFacts) => (answer?.wrong.includes(fact) ? t(`wrong.${fact}`) : null);
        return (
          // Made anew with every answer: a browser empties a form that was sent.
          <div key={JSON.stringify([answer, facts])} className="grid gap-4">
            {partner ? (
              <>
                <input type="hidden" name="partnerId" value={partner.id} />
                <input type="hidden" name="version" value={partner.version} />
              </>
            ) : null}
            <TextField
              label={t("fact.name")}
              name="name"
              defaultValue={factOf("name")}
              error={errorOf("name")}
              maxLength={120}
              autoComplete="off"
              required
            />
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                label={t("fact.delayMinutes")}
                hint={t("hint.delayMinutes")}
                name="delayMinutes"
                defaultValue={factOf("delayMinutes")}
                error={errorOf("delayMinutes")}
                inputMode="numeric"
                autoComplete="off"
                required
              />
              <SelectField label={t("fact.content")} name="content" defaultValue={factOf("content")}>
                {(["SUMMARY", "FULL"] as const).map((content) => (
                  <option key={content} value={content}>
                    {t(`content.${content}`)}
                  </option>
                ))}
              </SelectField>
              {(["startsAt", "endsAt"] as const).map((fact) => (
                <TextField
                  key={fact}
                  label={t(`fact.${fact}`)}
                  hint={fact === "endsAt" ? t("hint.endsAt") : null}
                  name={fact}
                  defaultValue={factOf(fact)}
                  error={errorOf(fact)}
                  placeholder={tDay("example")}
                  autoComplete="off"
                  required={fact === "startsAt"}
                />
              ))}
            </div>
            <label className="inline-flex min-h-(--target) items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="withPictures"
                value="yes"
                defaultChecked={factOf("withPictures") === "yes"}
                className="size-4.5 accent-(--color-accent-solid)"
              />
              {t("fact.withPictures")}
            </label>
            <Choices
              chosenIn={factOf}
              name="sectionIds"
              legend={t("fact.sectionIds")}
              options={sections.map(({ id, name }) => [id, name])}
            />
            <Choices
              chosenIn={factOf}
              name="kinds"
              legend={t("fact.kinds")}
              options={Object.values(ArticleKind).map((kind) => [kind, tKind(kind)])}
            />
            <Choices
              chosenIn={factOf}
              name="languages"
              legend={t("fact.languages")}
              options={Object.values(Language).map((language) => [language, tLanguage(language)])}
            />
          </div>
        );
      }}
    </FactsForm>
  );
}

type ChoicesProps = {
  name: keyof PartnerFacts;
  legend: string;
  options: [value: string, label: string][];
  chosenIn: (name: keyof PartnerFacts) => string;
};

/** Any of several, and with none of them all. */
function Choices({ name, legend, options, chosenIn }: ChoicesProps) {
  const t = useTranslations("desk.partners");
  const chosen = chosenIn(name).split(" ");
  return (
    <fieldset>
      <legend className="text-xs font-semibold text-ink-2">
        {legend} <span className="font-normal text-ink-3">{t("noneIsAll")}</span>
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-4">
        {options.map(([value, label]) => (
          <label key={value} className="inline-flex min-h-(--target) items-center gap-2 text-sm">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4.5 accent-(--color-accent-solid)"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
