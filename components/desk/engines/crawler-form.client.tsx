"use client";

import { useTranslations } from "use-intl";
import { FactsForm, type SaveFacts } from "#components/desk/facts-form.client.tsx";

/** A rule for a kind of crawler: a fact of the paper, and by which names those crawlers come. */
type CrawlerRule = {
  fact: "indexing" | "aiTraining" | "aiSearch" | "aiUser";
  value: "allow" | "deny";
  names: readonly string[];
};

type CrawlerFormProps = { labelledBy: string; path: string; rules: CrawlerRule[]; save: SaveFacts };

/** Who may come to read by machine: two words for each kind, with what it means said beside them. */
export function CrawlerForm({ labelledBy, path, rules, save }: CrawlerFormProps) {
  const t = useTranslations("desk.engines");
  return (
    <FactsForm labelledBy={labelledBy} path={path} save={save}>
      {() =>
        rules.map(({ fact, value, names }) => (
          // Made anew when the value is another: a form that was sent shows what it began with otherwise.
          <fieldset
            key={`${fact} ${value}`}
            className="grid gap-x-4 gap-y-1.5 border-t border-line pt-3 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <legend className="float-left text-md font-semibold">{t(`fact.${fact}`)}</legend>
            <div className="clear-left flex gap-4 sm:col-start-2 sm:row-span-2">
              {(["allow", "deny"] as const).map((rule) => (
                <label key={rule} className="inline-flex min-h-(--target) items-center gap-2 text-sm">
                  <input
                    type="radio"
                    name={fact}
                    value={rule}
                    defaultChecked={value === rule}
                    aria-describedby={`${fact}-nghia`}
                    className="size-4.5 accent-(--color-accent-solid)"
                  />
                  {t(`rule.${rule}`)}
                </label>
              ))}
            </div>
            <div id={`${fact}-nghia`} className="text-sm text-ink-2 sm:col-start-1">
              <p>{t(`meaning.${fact}`)}</p>
              {names.length > 0 ? <p className="mt-1 text-xs text-ink-3">{names.join(" · ")}</p> : null}
            </div>
          </fieldset>
        ))
      }
    </FactsForm>
  );
}
