import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { GonePage, LostPage } from "#components/site/lost-page.tsx";
import { listRail } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import { formatDay } from "#lib/date.ts";
import { createMessages, type Language } from "#lib/messages.ts";
import { STATUS_META } from "#lib/response-status.ts";

const STATUS = { lost: "404", gone: "410" };
const NEWEST = 5;

/** The paper's own page for an address that leads nowhere. */
export async function Lost({ language = "vi" }: { language?: Language }) {
  return (
    <Frame language={language}>
      <LostPage {...(await findWayOn(language))} />
    </Frame>
  );
}

/** Where an article was that the newsroom took away. */
export async function Gone({ reason }: { reason: string }) {
  return (
    <Frame>
      <GonePage {...(await findWayOn("vi"))} reason={reason} />
    </Frame>
  );
}

async function findWayOn(language: Language) {
  const [{ sections }, newest, today] = await Promise.all([
    getPaper(language),
    // Up to five minutes old: this page is asked for by whoever makes addresses up, and is not made anew by each publish.
    listRail("all", NEWEST, language),
    getToday(),
  ]);
  return { language, sections, newest, today: formatDay(today), t: createMessages(language) };
}

/** What a page that is not there says of itself: its title, and the status 404 (lost) or 410 (gone). */
export function describeNowhere(kind: "lost" | "gone", language: Language = "vi"): Metadata {
  return {
    title: createMessages(language)(`site.${kind}.title`),
    robots: { index: false },
    other: { [STATUS_META]: STATUS[kind] },
  };
}
