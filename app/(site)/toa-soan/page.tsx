import type { Metadata } from "next";
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
  return {
    title: t("house.pages.toa-soan"),
    description: t("house.imprintDescription", { paper: settings.siteName }),
    alternates: { canonical: PATH },
  };
}

export default async function ImprintRoute() {
  const [{ settings }, authors] = await Promise.all([getPaper(), listAuthors()]);
  return (
    <Frame>
      <ImprintPage settings={settings} authors={authors} t={createMessages("vi")} />
    </Frame>
  );
}
