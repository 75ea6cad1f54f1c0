import { getPaper } from "#app/(site)/paper.ts";
import { LiteStories } from "#components/lite/lite-stories.tsx";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import { composeFront } from "#domain/fronts/compose-front.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { getFront } from "#domain/fronts/published.ts";
import { formatDay } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";

const LATEST = 60;
const SHOWN = 40;
const TOLD = 4;

export const metadata = { alternates: { canonical: "/" } };

/** The front in the lite edition: what editors put first, then the newest. */
export default async function LiteFrontRoute() {
  const [{ sections }, today, { placed }, latest] = await Promise.all([
    getPaper(),
    getToday(),
    getFront(HOME_FRONTS.vi.key),
    listLatestArticles(LATEST),
  ]);
  const { lead, secondary, minutes, opinion, photo, blocks } = composeFront(placed, latest, sections);
  const stories = [lead ?? [], secondary, minutes, opinion, photo, blocks.flatMap((block) => block.articles)].flat();
  return (
    <>
      <h1>{createMessages("vi")("site.lite.front")}</h1>
      <LiteStories stories={stories.slice(0, SHOWN)} today={formatDay(today)} told={TOLD} />
    </>
  );
}
