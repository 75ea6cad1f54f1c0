import { useTranslations } from "use-intl";

type ReleaseKindProps = { substantive: boolean; onChange: (substantive: boolean) => void };

/** Whether a new release of a live article changes what it says. */
export function ReleaseKind({ substantive, onChange }: ReleaseKindProps) {
  const t = useTranslations("editor.release");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-[650] text-ink-2">{t("kind")}</legend>
      <div className="grid gap-1 sm:grid-cols-2">
        {([false, true] as const).map((value) => (
          <label
            key={String(value)}
            className="flex cursor-pointer items-start gap-2.5 rounded-md p-2 has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name="release-kind"
              checked={substantive === value}
              onChange={() => onChange(value)}
              className="mt-0.5 size-[18px] shrink-0 accent-accent-solid"
            />
            <span className="text-sm">
              {value ? t("substantive") : t("minor")}
              <span className="block text-xs text-ink-2">{value ? t("substantiveHint") : t("minorHint")}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
