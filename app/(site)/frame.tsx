import type { ComponentType, ReactNode } from "react";
import { getPaper } from "#app/(site)/paper.ts";
import { LanguageLink } from "#components/site/language-link.tsx";
import { Masthead, type MastheadProps } from "#components/site/masthead.tsx";
import { SearchForm } from "#components/site/search-form.tsx";
import { type CurrentSection, SectionNav } from "#components/site/section-nav.tsx";
import { SiteMenu } from "#components/site/site-menu.tsx";
import { homePath } from "#domain/addresses/address.ts";
import { getToday } from "#domain/calendar/published.ts";
import { searchHome } from "#domain/search/search-address.ts";
import { formatWeekday } from "#lib/date.ts";
import { lunarMonth, toLunarDate } from "#lib/lunar-date.ts";
import { createMessages, type Language } from "#lib/messages.ts";

type Props = {
  /** The front page has a head of its own, with the paper's name large. */
  Head?: ComponentType<MastheadProps>;
  current?: CurrentSection;
  language?: Language;
  /** The same page in the other language; its front where there is none. */
  otherPath?: string;
  children: ReactNode;
};

/** A reader page between masthead and foot. Each page asks for it, since only the page knows where it stands. */
export async function Frame({ Head = Masthead, current, language = "vi", otherPath, children }: Props) {
  const [{ settings, sections, hasEnglish }, today] = await Promise.all([getPaper(language), getToday()]);
  const t = createMessages(language);
  const lunar = toLunarDate(today);
  const other = language === "vi" ? "en" : "vi";
  // A paper without English articles has nothing to offer in English.
  const toOther =
    other === "vi" || hasEnglish ? <LanguageLink language={other} path={otherPath ?? homePath(other)} /> : null;
  const masthead: MastheadProps = {
    name: settings.siteName,
    homePath: homePath(language),
    homeLabel: t("site.toHome", { name: settings.siteName }),
    date: formatWeekday(today, language),
    lunarDate: t("site.lunarDay", {
      day: lunar.day,
      month: lunarMonth(lunar, language),
      leap: String(lunar.isLeap),
      year: lunar.year,
    }),
    links: (
      <>
        <a href={searchHome(language)} className="inline-block py-1 font-sans text-note">
          {t("search.title")}
        </a>
        {toOther}
      </>
    ),
    menu: (
      <SiteMenu
        sections={sections}
        label={t("site.menu")}
        savedLabel={t("reader.saved.title")}
        searchForm={<SearchForm language={language} t={t} id="tim" />}
        languageLink={toOther}
      />
    ),
    nav: <SectionNav sections={sections} current={current ?? null} label={t("site.sections")} />,
  };
  return (
    <>
      <Head {...masthead} />
      <main id="noi-dung">{children}</main>
    </>
  );
}
