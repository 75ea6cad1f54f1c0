import { cache } from "react";
import { describeList, type Listed, ListRoute } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { SectionHeading } from "#components/front/section-heading.tsx";
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

export async function generateMetadata({ params }: Props) {
  const { section, rest } = await params;
  return describeList(await findSection(section), rest);
}

export default async function EnglishSectionRoute({ params }: Props) {
  const { section, rest } = await params;
  return <ListRoute listed={await findSection(section)} rest={rest} />;
}
