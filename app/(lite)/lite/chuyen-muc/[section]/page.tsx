import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { describeNowhere } from "#app/(site)/nowhere.tsx";
import { LiteLost } from "#components/lite/lite-lost.tsx";
import { LiteStories } from "#components/lite/lite-stories.tsx";
import { litePath, sectionPath } from "#domain/addresses/address.ts";
import { getFormer } from "#domain/addresses/published.ts";
import { listArticlesOf } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import { getSection } from "#domain/sections/published.ts";
import { formatDay } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";

type Props = { params: Promise<{ section: string }> };

const SHOWN = 40;
const TOLD = 4;

export const generateStaticParams = () => [{ section: "khong-co" }];

const findSection = cache(getSection);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const section = await findSection((await params).section);
  return section ? { title: section.name, alternates: { canonical: section.path } } : describeNowhere("lost");
}

/** A section in the lite edition: its newest articles. What is older is in the whole edition. */
export default async function LiteSectionRoute({ params }: Props) {
  const section = await findSection((await params).section);
  const t = createMessages("vi");
  if (!section) {
    const former = await getFormer(sectionPath((await params).section));
    if (former?.kind === "REDIRECT") permanentRedirect(litePath(former.target));
  }
  if (!section) return <LiteLost heading={t("site.lost.heading")} text={t("site.lost.text")} />;
  const [page, today] = await Promise.all([listArticlesOf({ sectionId: section.id }, null, SHOWN), getToday()]);
  return (
    <>
      <h1>{section.name}</h1>
      <LiteStories stories={page?.articles ?? []} today={formatDay(today)} told={TOLD} />
    </>
  );
}
