import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { MostReadPage } from "#components/front/most-read-page.tsx";
import { MOST_READ_PATH } from "#domain/addresses/address.ts";
import { listMostRead } from "#domain/views/published.ts";
import { PERIODS } from "#domain/views/view.ts";
import { createMessages } from "#lib/messages.ts";

const PLACES = 10;

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await getPaper();
  const t = createMessages("vi");
  const title = t("site.mostRead.title");
  const description = t("site.mostRead.description", { paper: settings.siteName });
  return {
    title,
    description,
    alternates: { canonical: MOST_READ_PATH },
    openGraph: {
      type: "website",
      url: MOST_READ_PATH,
      siteName: settings.siteName,
      locale: "vi_VN",
      title,
      description,
    },
  };
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
