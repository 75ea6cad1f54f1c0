import type { ReactNode } from "react";
import { LanguageForm } from "#components/desk/language-form.client.tsx";
import { Mark } from "#components/desk/mark.tsx";
import { NightBridge } from "#components/desk/night-bridge.tsx";
import { SkipLink } from "#components/desk/skip-link.tsx";
import type { Language, Translate } from "#lib/messages.ts";

type DoorwayProps = {
  t: Translate;
  language: Language;
  /** The address of this screen. */
  path: string;
  changeLanguage: (state: null, form: FormData) => Promise<null>;
  children: ReactNode;
};

/** The screens in front of the newsroom: one column to fill in, beside it the town at night. */
export function Doorway({ t, language, path, changeLanguage, children }: DoorwayProps) {
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className="grid min-h-dvh bg-surface md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:grid-cols-[560px_minmax(0,1fr)]">
      <SkipLink to="noi-dung">{t("desk.skip")}</SkipLink>
      <div className="flex flex-col justify-between gap-8 px-5 py-6 sm:px-12 lg:px-[72px]">
        <header className="flex items-center gap-2 text-lg font-bold">
          <Mark />
          {t("desk.brand")}
        </header>
        <main id="noi-dung" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <footer>
          <LanguageForm other={other} label={t(`desk.languageName.${other}`)} path={path} change={changeLanguage} />
        </footer>
      </div>
      <div className="relative hidden overflow-hidden md:block">
        <NightBridge />
      </div>
    </div>
  );
}
