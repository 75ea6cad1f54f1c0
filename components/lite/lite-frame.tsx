import { litePath } from "#domain/addresses/address.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Settings } from "#domain/settings/settings.ts";
import type { Translate } from "#lib/messages.ts";

/** The paper's name and its sections. */
export function LiteHeader({ settings, sections, t }: { settings: Settings; sections: PublicSection[]; t: Translate }) {
  return (
    <header>
      <a href={litePath("/")}>
        <b>{settings.siteName}</b>
      </a>{" "}
      <small>{t("site.lite.name")}</small>
      <nav aria-label={t("site.sections")}>
        <ul>
          {sections.map(({ path, name }) => (
            <li key={path}>
              <a href={litePath(path)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The way to the whole edition, and the imprint the law asks for on every page. */
export function LiteFooter({ settings, t }: { settings: Settings; t: Translate }) {
  const facts = (["governingBody", "licence", "editorInChief", "address"] as const).filter((fact) => settings[fact]);
  const { hotline, email } = settings;
  return (
    <footer>
      <p>
        <a href="/">{t("site.lite.full")}</a>
      </p>
      {facts.map((fact) => (
        <p key={fact}>{t(`site.imprint.${fact}`, { value: settings[fact] })}</p>
      ))}
      <p>
        {hotline ? `${t("site.imprint.hotline")} ${hotline} ` : ""}
        {email ? `${t("site.imprint.email")} ${email}` : ""}
      </p>
    </footer>
  );
}
