import { FootLinks } from "#components/site/foot-links.tsx";
import { ThemeChoice } from "#components/site/theme-choice.tsx";
import { Wordmark } from "#components/site/wordmark.tsx";
import { homePath } from "#domain/addresses/address.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Settings } from "#domain/settings/settings.ts";
import type { Language, Translate } from "#lib/messages.ts";

type Props = {
  settings: Settings;
  sections: PublicSection[];
  /** The language of the page; what the paper says of itself is in Vietnamese. */
  language: Language;
  year: string;
  t: Translate;
};

/** The foot of every page: name, sections, the imprint the law asks for, and the way to the pages of the house. */
export function SiteFooter({ settings, sections, language, year, t }: Props) {
  return (
    <footer className="page mt-(--block) pb-8">
      <div className="masthead-rule mb-(--row)" />
      <div className="grid-12">
        <div className="sm:col-span-4">
          <p className="text-[2.75rem]">
            <a
              href={homePath(language)}
              aria-label={t("site.toHome", { name: settings.siteName })}
              className="hover:no-underline"
            >
              <Wordmark name={settings.siteName} />
            </a>
          </p>
          <p lang={foreignTo(language)} className="text-soft">
            {settings.tagline}
          </p>
          <FiveTones />
          <ThemeChoice t={t} />
        </div>
        <nav aria-label={t("site.allSections")} className="column-rule sm:col-span-4 print:hidden">
          <ul className="columns-2 gap-x-(--gutter) font-semibold">
            {sections.map((section) => (
              <li key={section.path}>
                <a href={section.path} className="block py-1">
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Imprint settings={settings} language={language} year={year} t={t} />
      </div>
      <FootLinks language={language} t={t} />
    </footer>
  );
}

function Imprint({ settings, language, year, t }: Omit<Props, "sections">) {
  const { governingBody, licence, editorInChief, address, hotline, email, reuseNotice } = settings;
  return (
    <div className="note column-rule flex flex-col gap-2 sm:col-span-4">
      {governingBody ? <p>{t("site.imprint.governingBody", { value: governingBody })}</p> : null}
      {licence ? <p>{t("site.imprint.licence", { value: licence })}</p> : null}
      {editorInChief ? <p>{t("site.imprint.editorInChief", { value: editorInChief })}</p> : null}
      {address ? <p>{t("site.imprint.address", { value: address })}</p> : null}
      {hotline ? (
        <p>
          {t("site.imprint.hotline")}{" "}
          <a href={`tel:${hotline.replace(/[^\d+]/g, "")}`} className="whitespace-nowrap underline">
            {hotline}
          </a>
        </p>
      ) : null}
      {email ? (
        <p>
          {t("site.imprint.email")}{" "}
          <a href={`mailto:${email}`} className="underline">
            {email}
          </a>
        </p>
      ) : null}
      <p>
        {t("site.imprint.copyright", { year, name: settings.siteName })}{" "}
        <span lang={foreignTo(language)}>{reuseNotice}</span>
      </p>
    </div>
  );
}

function foreignTo(language: Language): "vi" | undefined {
  return language === "vi" ? undefined : "vi";
}

/** Huyền, sắc, hỏi, ngã, nặng: the marks the paper's name is written with. */
function FiveTones() {
  return (
    <svg
      viewBox="0 0 152 20"
      aria-hidden="true"
      className="mt-4 h-auto w-38 text-son"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
    >
      <path d="M4 4l14 11M54 4L40 15M78 6q7-5 8 0c0 4-4 4-5 9M108 12q6-9 12-3t12-4" />
      <circle cx="149" cy="10" r="3" fill="currentColor" stroke="none" />
    </svg>
  );
}
