import type { Metadata } from "next";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { ImprintPage } from "#components/site/imprint-page.tsx";
import { housePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import { listAuthors } from "#domain/authors/published.ts";
import { createMessages } from "#lib/messages.ts";

const PATH = housePath(IMPRINT_SLUG);

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await getPaper();
  const t = createMessages("vi");
  const description = t("house.imprintDescription", { paper: settings.siteName });
  return describePage({ title: t("house.pages.toa-soan"), description, path: PATH });
}

export default async function ImprintRoute() {
  const [{ settings }, authors] = await Promise.all([getPaper(), listAuthors()]);
  return (
    <Frame>
      <ImprintPage settings={settings} authors={authors} t={createMessages("vi")} />
    </Frame>
  );
}
