import { cache } from "react";
import { describeList, type Listed, ListRoute } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { SectionHeading } from "#components/front/section-heading.tsx";
import { englishSectionPath, sectionPath } from "#domain/addresses/address.ts";
import { listArticlesOf } from "#domain/articles/published-lists.ts";
import { getSection } from "#domain/sections/published.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/chuyen-muc/[section]/[[...rest]]">;

export const generateStaticParams = () => [{ section: "khong-co", rest: [] }];

const findSection = cache(async (slug: string): Promise<Listed | null> => {
  const [section, { settings }] = await Promise.all([getSection(slug), getPaper()]);
  if (!section) return null;
  const { id, name, path, children, parent } = section;
  const english = await listArticlesOf({ sectionId: id }, null, 1, "en");
  const otherPath = english && english.articles.length > 0 ? englishSectionPath(slug) : null;
  const t = createMessages("vi");
  const description = t("site.section.description", { name, paper: settings.siteName });
  const heading = <SectionHeading section={section} t={t} />;
  return { name, path, description, of: { sectionId: id }, heading, otherPath, below: children, parent };
});

const ask = async ({ params }: Props) => {
  const { section, rest } = await params;
  return { listed: await findSection(section), address: sectionPath(section), rest };
};

export async function generateMetadata(props: Props) {
  return describeList(await ask(props));
}

export default async function SectionRoute(props: Props) {
  return <ListRoute {...(await ask(props))} />;
}
