import { cache } from "react";
import { describeList, type Listed, ListRoute } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { SectionHeading } from "#components/front/section-heading.tsx";
import { sectionPath } from "#domain/addresses/address.ts";
import { toEnglishSection } from "#domain/sections/english.ts";
import { getSection } from "#domain/sections/published.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/en/sections/[section]/[[...rest]]">;

export const generateStaticParams = () => [{ section: "khong-co", rest: [] }];

const findSection = cache(async (slug: string): Promise<Listed | null> => {
  const [found, { settings }] = await Promise.all([getSection(slug), getPaper()]);
  if (!found) return null;
  const section = toEnglishSection(found);
  const { id, name, path } = section;
  const t = createMessages("en");
  return {
    name,
    path,
    description: t("site.section.description", { name, paper: settings.siteName }),
    of: { sectionId: id },
    heading: <SectionHeading section={section} t={t} />,
    language: "en",
    otherPath: found.path,
  };
});

const ask = async ({ params }: Props) => {
  const { section, rest } = await params;
  return { listed: await findSection(section), address: sectionPath(section), rest, language: "en" as const };
};

export async function generateMetadata(props: Props) {
  return describeList(await ask(props));
}

export default async function EnglishSectionRoute(props: Props) {
  return <ListRoute {...(await ask(props))} />;
}
