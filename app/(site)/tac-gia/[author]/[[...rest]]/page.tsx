import { cache } from "react";
import { describeList, type Listed, ListRoute } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { AuthorHeading } from "#components/front/author-heading.tsx";
import { profileOf } from "#components/front/author-markup.ts";
import { authorPath } from "#domain/addresses/address.ts";
import { getAuthor } from "#domain/authors/published.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/tac-gia/[author]/[[...rest]]">;

export const generateStaticParams = () => [{ author: "khong-co", rest: [] }];

const findAuthor = cache(async (slug: string): Promise<Listed | null> => {
  const [author, { settings }] = await Promise.all([getAuthor(slug), getPaper()]);
  if (!author) return null;
  const { id, name, path } = author;
  const t = createMessages("vi");
  const description = author.bio || t("site.author.description", { name, paper: settings.siteName });
  const heading = <AuthorHeading author={author} t={t} />;
  return { name, path, description, of: { authorId: id }, heading, markup: [profileOf(author, readEnv().siteUrl)] };
});

const ask = async ({ params }: Props) => {
  const { author, rest } = await params;
  return { listed: await findAuthor(author), address: authorPath(author), rest };
};

export async function generateMetadata(props: Props) {
  return describeList(await ask(props));
}

export default async function AuthorRoute(props: Props) {
  return <ListRoute {...(await ask(props))} />;
}
