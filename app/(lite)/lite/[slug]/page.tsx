import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { describeNowhere } from "#app/(site)/nowhere.tsx";
import { LiteArticle } from "#components/lite/lite-article.tsx";
import { LiteLost } from "#components/lite/lite-lost.tsx";
import { housePath, litePath } from "#domain/addresses/address.ts";
import { getDestination } from "#domain/articles/published.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => [{ slug: "khong-co" }];

const findDestination = cache((slug: string) => getDestination(`/${slug}`));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const destination = await findDestination((await params).slug);
  if (destination?.kind === "GONE") return describeNowhere("gone");
  if (destination?.kind !== "ARTICLE") return describeNowhere("lost");
  const { headline, standfirst, path, canonicalUrl } = destination.article;
  return { title: headline, description: standfirst, alternates: { canonical: canonicalUrl ?? path } };
}

export default async function LiteArticleRoute({ params }: Props) {
  const { slug } = await params;
  const destination = await findDestination(slug);
  const t = createMessages("vi");
  if (destination?.kind === "REDIRECT") permanentRedirect(litePath(destination.target));
  // Pages of the house are words alone: they have no lighter form.
  if (destination?.kind === "PAGE") permanentRedirect(housePath(slug));
  if (destination?.kind === "GONE") return <LiteLost heading={t("site.gone.heading")} text={destination.reason} />;
  if (destination?.kind !== "ARTICLE") return <LiteLost heading={t("site.lost.heading")} text={t("site.lost.text")} />;
  const { article } = destination;
  return (
    <LiteArticle
      article={article}
      url={article.canonicalUrl ?? readEnv().siteUrl + article.path}
      t={createMessages(article.language)}
    />
  );
}
