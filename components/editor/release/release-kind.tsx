import { useTranslations } from "use-intl";
import { RadioChoice } from "./radio-choice.tsx";

type ReleaseKindProps = { substantive: boolean; onChange: (substantive: boolean) => void };

/** Whether a new release of a live article changes what it says. */
export function ReleaseKind({ substantive, onChange }: ReleaseKindProps) {
  const t = useTranslations("editor.release");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-[650] text-ink-2">{t("kind")}</legend>
      <div className="grid gap-1 sm:grid-cols-2">
        {([false, true] as const).map((value) => (
          <RadioChoice
            key={String(value)}
            name="release-kind"
            checked={substantive === value}
            onChoose={() => onChange(value)}
            label={value ? t("substantive") : t("minor")}
            hint={value ? t("substantiveHint") : t("minorHint")}
          />
        ))}
      </div>
    </fieldset>
  );
}
