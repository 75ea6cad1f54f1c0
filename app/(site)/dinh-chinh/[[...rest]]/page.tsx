import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "#app/(site)/frame.tsx";
import { cursorOf, describeOwnList, OwnListWay } from "#app/(site)/list-route.tsx";
import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { CorrectionsPage } from "#components/front/corrections-page.tsx";
import { CORRECTIONS_PATH, listPagePath } from "#domain/addresses/address.ts";
import { listCorrections } from "#domain/corrections/published.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/dinh-chinh/[[...rest]]">;

export const generateStaticParams = () => [{ rest: [] }];

const findPage = cache(async (cursor: string | null | undefined) => {
  if (cursor === undefined) return null;
  const page = await listCorrections(cursor);
  return page && { ...page, cursor };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(cursorOf((await params).rest));
  if (!page) return describeNowhere("lost");
  const { settings } = await getPaper();
  const t = createMessages("vi");
  const description = t("corrections.description", { paper: settings.siteName });
  return describeOwnList(t("corrections.title"), description, CORRECTIONS_PATH, page.cursor);
}

export default async function CorrectionsRoute({ params }: Props) {
  const page = await findPage(cursorOf((await params).rest));
  if (!page) return <Lost />;
  const t = createMessages("vi");
  return (
    <Frame>
      {page.cursor ? null : <OwnListWay name={t("corrections.title")} path={CORRECTIONS_PATH} />}
      <CorrectionsPage
        corrections={page.corrections}
        isFirstPage={!page.cursor}
        nextPath={page.next && listPagePath(CORRECTIONS_PATH, page.next)}
        t={t}
      />
    </Frame>
  );
}
