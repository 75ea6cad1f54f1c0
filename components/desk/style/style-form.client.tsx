"use client";

import { useTranslations } from "use-intl";
import { FactsForm, type SaveFacts } from "#components/desk/facts-form.client.tsx";
import { SelectField, TextAreaField } from "#components/ui/field.tsx";
import { SEVERITIES, STYLE_RULES, type StyleRule, TONE_STYLES } from "#domain/house-style/house-style.ts";

/** The lists that are typed as lines. */
const STYLE_LISTS = ["terms", "acronyms", "banned"] as const;

/** The paper's style as a form has it: a list is a text of lines, and each rule has a weight. */
export type StyleFacts = Record<(typeof STYLE_LISTS)[number] | "toneStyle" | `weight-${StyleRule}`, string>;

type StyleFormProps = { labelledBy: string; path: string; version: number; facts: StyleFacts; save: SaveFacts };

/** How the paper writes: where tone marks stand, its lists, and how much each rule weighs. */
export function StyleForm({ labelledBy, path, version, facts, save }: StyleFormProps) {
  const t = useTranslations("style");
  return (
    <FactsForm labelledBy={labelledBy} path={path} save={save}>
      {(answer) => {
        const factOf = (fact: keyof StyleFacts) => answer?.typed[fact] ?? facts[fact];
        return (
          // Made anew with every answer: a browser empties a form that was sent.
          <div key={JSON.stringify([answer, facts])} className="grid gap-6">
            <input type="hidden" name="version" value={version} />
            <fieldset>
              <legend className="text-sm font-[650]">{t("screen.tone")}</legend>
              {TONE_STYLES.map((tone) => (
                <label key={tone} className="flex min-h-(--target) items-center gap-2 text-sm">
                  <input
                    type="radio"
                    name="toneStyle"
                    value={tone}
                    defaultChecked={factOf("toneStyle") === tone}
                    className="size-4.5 accent-(--color-accent-solid)"
                  />
                  {t(`screen.toneStyle.${tone}`)}
                </label>
              ))}
            </fieldset>
            {STYLE_LISTS.map((list) => (
              <TextAreaField
                key={list}
                label={t(`screen.list.${list}`)}
                hint={t(`screen.hint.${list}`)}
                error={answer?.wrong.includes(list) ? t("screen.wrongList") : null}
                name={list}
                defaultValue={factOf(list)}
                rows={8}
                spellCheck={false}
                className="font-mono"
              />
            ))}
            <fieldset>
              <legend className="text-sm font-[650]">{t("screen.weights")}</legend>
              <p className="mt-1 mb-3 text-sm text-ink-2">{t("screen.weightsHint")}</p>
              <div className="grid gap-4 sm:grid-cols-2">
                {STYLE_RULES.map((rule) => (
                  <SelectField
                    key={rule}
                    label={t(`rule.${rule}`)}
                    name={`weight-${rule}`}
                    defaultValue={factOf(`weight-${rule}`)}
                  >
                    {SEVERITIES.map((severity) => (
                      <option key={severity} value={severity}>
                        {t(`screen.severity.${severity}`)}
                      </option>
                    ))}
                  </SelectField>
                ))}
              </div>
            </fieldset>
          </div>
        );
      }}
    </FactsForm>
  );
}
