import { Images, LogOut, Radar, SpellCheck } from "lucide-react";
import { Button, buttonClass } from "#components/ui/button.tsx";
import type { Actor } from "#domain/people/actor.ts";
import { may } from "#domain/people/policy.ts";
import { LANGUAGES, type Language, type Translate } from "#lib/messages.ts";

export type AccountPanelProps = {
  id: string;
  t: Translate;
  actor: Actor;
  language: Language;
  theme: "system" | "light" | "dark";
  changeLanguage: (form: FormData) => Promise<void>;
  changeTheme: (form: FormData) => Promise<void>;
  signOut: () => Promise<never>;
};

type Choice = { value: string; label: string; language?: Language };

/**
 * Who is signed in, how the screens look, and the way out. The browser's own popover and plain forms: it opens, closes
 * and acts before any script has loaded.
 */
export function AccountPanel({ id, t, actor, language, theme, ...actions }: AccountPanelProps) {
  const roles = [...new Set(actor.appointments.map(({ role }) => t(`role.${role}`)))];
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={t("desk.account.title")}
      className="fixed inset-auto bottom-2 left-[calc(var(--rail)+8px)] m-0 w-72 rounded-lg border border-line-strong bg-raised p-4 text-ink shadow-pop max-sm:inset-x-0 max-sm:bottom-0 max-sm:w-full max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0"
    >
      <p className="text-md font-semibold">{actor.name}</p>
      <p className="text-sm text-ink-2">{roles.join(", ") || t("desk.account.noRoles")}</p>
      <ChoiceRow
        legend={t("desk.account.language")}
        name="language"
        chosen={language}
        choices={LANGUAGES.map((value) => ({ value, label: t(`desk.languageName.${value}`), language: value }))}
        change={actions.changeLanguage}
      />
      <ChoiceRow
        legend={t("desk.account.theme")}
        name="theme"
        chosen={theme}
        choices={[
          { value: "system", label: t("desk.account.themeSystem") },
          { value: "light", label: t("desk.account.themeLight") },
          { value: "dark", label: t("desk.account.themeDark") },
        ]}
        change={actions.changeTheme}
      />
      {/* On a phone there is no room for these among the areas along the edge. A whole page is loaded: so the panel closes. */}
      <nav aria-label={t("desk.account.more")} className="mt-3 -ml-3 grid justify-items-start sm:hidden">
        <a href="/admin/kho-anh" className={buttonClass({ variant: "quiet" })}>
          <Images aria-hidden="true" />
          {t("desk.nav.library")}
        </a>
        {may(actor, "style.change") ? (
          <a href="/admin/quy-tac" className={buttonClass({ variant: "quiet" })}>
            <SpellCheck aria-hidden="true" />
            {t("desk.nav.style")}
          </a>
        ) : null}
        {may(actor, "setting.change") ? (
          <a href="/admin/may-tim" className={buttonClass({ variant: "quiet" })}>
            <Radar aria-hidden="true" />
            {t("desk.nav.engines")}
          </a>
        ) : null}
      </nav>
      <form action={actions.signOut} className="mt-4 border-t border-line pt-3">
        <Button type="submit" variant="quiet" className="-ml-3">
          <LogOut aria-hidden="true" />
          {t("desk.account.signOut")}
        </Button>
      </form>
    </div>
  );
}

type ChoiceRowProps = {
  legend: string;
  name: string;
  chosen: string;
  choices: Choice[];
  change: (form: FormData) => Promise<void>;
};

function ChoiceRow({ legend, name, chosen, choices, change }: ChoiceRowProps) {
  return (
    <form action={change} className="mt-3">
      <fieldset>
        <legend className="mb-1 text-xs font-semibold text-ink-2">{legend}</legend>
        <div className="flex gap-1.5">
          {choices.map(({ value, label, language }) => (
            <Button
              key={value}
              type="submit"
              name={name}
              value={value}
              lang={language}
              aria-pressed={value === chosen}
              className="flex-1 px-2!"
            >
              {label}
            </Button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
