"use client";

import { useTranslations } from "use-intl";
import { FactsForm, type SaveFacts } from "#components/desk/facts-form.client.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

const FACTS = ["indexNowKey", "indexNowService", "webSubHubs"] as const;

type TellingFormProps = {
  labelledBy: string;
  path: string;
  values: Record<(typeof FACTS)[number], string>;
  /** Where the file of the present key stands; null without a key. */
  keyFile: string | null;
  save: SaveFacts;
};

/** Whom the paper tells of what is new. The key is made by a button: nobody should have to think one up. */
export function TellingForm({ labelledBy, path, values, keyFile, save }: TellingFormProps) {
  const t = useTranslations("desk.engines");
  return (
    <FactsForm
      labelledBy={labelledBy}
      path={path}
      save={save}
      acts={
        <button type="submit" name="make" value="indexNowKey" className={buttonClass()}>
          {t("makeKey")}
        </button>
      }
    >
      {(answer) =>
        FACTS.map((fact) => (
          <div key={`${fact} ${values[fact]}`}>
            <TextField
              label={t(`fact.${fact}`)}
              hint={
                <>
                  {t(`hint.${fact}`)}
                  {fact === "indexNowKey" && keyFile ? (
                    <>
                      {" "}
                      <a href={keyFile} className="text-accent underline underline-offset-2">
                        {t("keyFile")}
                      </a>
                    </>
                  ) : null}
                </>
              }
              error={answer?.wrong.includes(fact) ? t(`wrongFact.${fact}`) : null}
              name={fact}
              defaultValue={answer?.typed[fact] ?? values[fact]}
              maxLength={300}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              className="font-mono"
            />
          </div>
        ))
      }
    </FactsForm>
  );
}
