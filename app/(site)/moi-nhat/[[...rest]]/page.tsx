import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "#app/(site)/frame.tsx";
import { cursorOf, describeOwnList, OwnListWay } from "#app/(site)/list-route.tsx";
import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { LatestPage } from "#components/front/latest-page.tsx";
import { LATEST_PATH, listPagePath } from "#domain/addresses/address.ts";
import { listArticlesOf } from "#domain/articles/published-lists.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/moi-nhat/[[...rest]]">;

const A_PAGE = 50;

export const generateStaticParams = () => [{ rest: [] }];

const findPage = cache(async (cursor: string | null | undefined) => {
  if (cursor === undefined) return null;
  const page = await listArticlesOf("all", cursor, A_PAGE);
  return page && { ...page, cursor };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(cursorOf((await params).rest));
  if (!page) return describeNowhere("lost");
  const { settings } = await getPaper();
  const t = createMessages("vi");
  const description = t("latest.description", { paper: settings.siteName });
  return describeOwnList(t("latest.title"), description, LATEST_PATH, page.cursor, page.articles);
}

export default async function LatestRoute({ params }: Props) {
  const page = await findPage(cursorOf((await params).rest));
  if (!page) return <Lost />;
  const t = createMessages("vi");
  return (
    <Frame>
      {page.cursor ? null : <OwnListWay name={t("latest.title")} path={LATEST_PATH} />}
      <LatestPage
        stories={page.articles}
        isFirstPage={!page.cursor}
        nextPath={page.next && listPagePath(LATEST_PATH, page.next)}
        t={t}
      />
    </Frame>
  );
}
