import type { ReactNode } from "react";
import { getPaper } from "#app/(site)/paper.ts";
import { CompactMasthead, FrontMasthead } from "#components/site/masthead.tsx";
import { type CurrentSection, SectionNav } from "#components/site/section-nav.tsx";
import { SiteMenu } from "#components/site/site-menu.tsx";
import { getToday } from "#domain/calendar/published.ts";
import { formatWeekday } from "#lib/date.ts";
import { toLunarDate } from "#lib/lunar-date.ts";
import { createMessages } from "#lib/messages.ts";

type Props = {
  /** The front page carries the paper's name large. */
  isFront?: boolean;
  current?: CurrentSection;
  children: ReactNode;
};

/** A reader page between masthead and foot. Each page asks for it, since only the page knows where it stands. */
export async function Frame({ isFront = false, current, children }: Props) {
  const [{ settings, sections }, today] = await Promise.all([getPaper(), getToday()]);
  const t = createMessages("vi");
  const { day, monthName, isLeap, year } = toLunarDate(today);
  const masthead = {
    name: settings.siteName,
    homeLabel: t("site.toHome", { name: settings.siteName }),
    date: formatWeekday(today, "vi"),
    menu: <SiteMenu sections={sections} label={t("site.menu")} savedLabel={t("reader.saved.title")} />,
    nav: <SectionNav sections={sections} current={current ?? null} label={t("site.sections")} />,
  };
  const lunarDate = t("site.lunarDay", { day, month: monthName, leap: String(isLeap), year });
  return (
    <>
      {isFront ? <FrontMasthead {...masthead} lunarDate={lunarDate} /> : <CompactMasthead {...masthead} />}
      <main id="noi-dung">{children}</main>
    </>
  );
}
