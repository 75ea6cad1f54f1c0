import type { Metadata } from "next";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { MostReadPage } from "#components/front/most-read-page.tsx";
import { MOST_READ_PATH } from "#domain/addresses/address.ts";
import { listMostRead } from "#domain/views/published.ts";
import { PERIODS } from "#domain/views/view.ts";
import { createMessages } from "#lib/messages.ts";

const PLACES = 10;

export async function generateMetadata(): Promise<Metadata> {
  const [{ settings }, stories] = await Promise.all([getPaper(), listMostRead("day", "vi", PLACES)]);
  const t = createMessages("vi");
  const description = t("site.mostRead.description", { paper: settings.siteName });
  return describePage({ title: t("site.mostRead.title"), description, path: MOST_READ_PATH, stories });
}

export default async function MostReadRoute() {
  const lists = await Promise.all(
    PERIODS.map(async (period) => ({ period, stories: await listMostRead(period, "vi", PLACES) })),
  );
  return (
    <Frame>
      <MostReadPage lists={lists} t={createMessages("vi")} />
    </Frame>
  );
}
