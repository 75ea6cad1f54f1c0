import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "#app/(site)/frame.tsx";
import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { SectionPage } from "#components/front/section-page.tsx";
import { listSectionArticles } from "#domain/articles/published.ts";
import { getSection } from "#domain/sections/published.ts";
import { formatDay } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";

type Props = {
  params: Promise<{ section: string }>;
  searchParams: Promise<{ tu?: string | string[] }>;
};

const findSection = cache(getSection);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const section = await findSection((await params).section);
  if (!section) return describeNowhere("lost");
  const { settings } = await getPaper();
  const t = createMessages("vi");
  const cursor = cursorOf(await searchParams);
  const path = cursor ? pagePath(section.path, cursor) : section.path;
  const title = cursor ? t("site.section.older", { name: section.name }) : section.name;
  const description = t("site.section.description", { name: section.name, paper: settings.siteName });
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { type: "website", url: path, siteName: settings.siteName, locale: "vi_VN", title, description },
  };
}

export default async function SectionRoute({ params, searchParams }: Props) {
  const section = await findSection((await params).section);
  if (!section) return <Lost />;
  const cursor = cursorOf(await searchParams);
  const { articles, next } = await listSectionArticles(section.id, cursor);
  return (
    <Frame current={{ path: section.path, isPage: !cursor }}>
      <SectionPage
        section={section}
        stories={articles}
        today={formatDay(new Date())}
        isFirstPage={!cursor}
        nextPath={next && pagePath(section.path, next)}
        t={createMessages("vi")}
      />
    </Frame>
  );
}

function cursorOf({ tu }: { tu?: string | string[] }): string | null {
  return typeof tu === "string" && tu !== "" ? tu : null;
}

function pagePath(path: string, cursor: string): string {
  return `${path}?tu=${encodeURIComponent(cursor)}`;
}
