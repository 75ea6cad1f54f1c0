import type { Metadata } from "next";
import { cache } from "react";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { ArchiveDay } from "#components/front/archive-day.tsx";
import { ArchiveMonth } from "#components/front/archive-month.tsx";
import { dayWords, monthWords } from "#components/front/archive-words.ts";
import { ArchiveYears } from "#components/front/archive-years.tsx";
import { ARCHIVE_PATH } from "#domain/addresses/address.ts";
import { isDay, periodOfPath, periodPath } from "#domain/archive/period.ts";
import {
  countDays,
  countMonths,
  getNeighbours,
  listArchiveYears,
  listDay,
  type PeriodCount,
} from "#domain/archive/published.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/luu-tru/[[...date]]">;

export const generateStaticParams = () => [{ date: [] }];

type ArchivePage = "all" | { name: string; stories: ArticleCard[] } | { name: string; days: PeriodCount[] };

// The whole, a month or a day. Null for a date on which nothing came out, and for what is none.
const findPage = cache(async (path: string): Promise<ArchivePage | null> => {
  if (path === ARCHIVE_PATH) return "all";
  const name = periodOfPath(path)?.name;
  if (!name) return null;
  if (isDay(name)) {
    const stories = await listDay(name);
    return stories.length > 0 ? { name, stories } : null;
  }
  const days = await countDays(name);
  return days.length > 0 ? { name, days } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(pathOf((await params).date));
  if (!page) return describeNowhere("lost");
  const { settings } = await getPaper();
  const paper = settings.siteName;
  const t = createMessages("vi");
  if (page === "all") {
    return describePage({
      title: t("archive.title"),
      description: t("archive.description", { paper }),
      path: ARCHIVE_PATH,
    });
  }
  const { name } = page;
  const path = periodPath(name);
  if ("stories" in page) {
    const day = dayWords(name);
    const description = t("archive.dayDescription", { day, paper });
    return describePage({ title: day, description, path, stories: page.stories });
  }
  const month = monthWords(name, t);
  return describePage({ title: month, description: t("archive.monthDescription", { month, paper }), path });
}

export default async function ArchiveRoute({ params }: Props) {
  const page = await findPage(pathOf((await params).date));
  if (!page) return <Lost />;
  return <Frame>{page === "all" ? <Years /> : <OfPeriod page={page} />}</Frame>;
}

async function Years() {
  const years = await listArchiveYears();
  const counted = await Promise.all(years.map(async (year) => ({ year, months: await countMonths(year) })));
  return <ArchiveYears years={counted.filter(({ months }) => months.length > 0)} t={createMessages("vi")} />;
}

async function OfPeriod({ page }: { page: Exclude<ArchivePage, "all"> }) {
  const shared = { neighbours: await getNeighbours(page.name), t: createMessages("vi") };
  return "stories" in page ? (
    <ArchiveDay day={page.name} stories={page.stories} {...shared} />
  ) : (
    <ArchiveMonth month={page.name} days={page.days} {...shared} />
  );
}

function pathOf(date: string[] = []): string {
  return [ARCHIVE_PATH, ...date].join("/");
}
