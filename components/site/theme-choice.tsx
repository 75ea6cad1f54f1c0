import type { Translate } from "#lib/messages.ts";

const THEMES = ["system", "light", "dark"] as const;

/** Light, dark, or as the reader's machine says; the readers' script keeps what was chosen. */
export function ThemeChoice({ t }: { t: Translate }) {
  return (
    <fieldset className="note needs-script mt-4 flex flex-wrap gap-x-4 print:hidden">
      <legend className="float-start py-1">{t("reader.theme.label")}</legend>
      {THEMES.map((theme) => (
        <button key={theme} type="button" data-theme-choice={theme} aria-pressed={theme === "system"} className="tool">
          {t(`reader.theme.${theme}`)}
        </button>
      ))}
    </fieldset>
  );
}
