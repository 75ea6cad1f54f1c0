import { authorPath, sectionPath } from "#domain/addresses/address.ts";
import type { ArticleKind, BylineState, CreditRole, Language } from "#domain/articles/article.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** Somebody who made an article, as readers are told. */
export type Credit = { name: string; path: string; title: string; role: CreditRole; portrait: Picture | null };

/** An article in a list. */
export type ArticleCard = {
  id: string;
  path: string;
  kind: ArticleKind;
  language: Language;
  kicker: string | null;
  headline: string;
  /** The short headline for lists; the headline itself where the desk wrote none. */
  listHeadline: string;
  standfirst: string;
  section: { name: string; nameEn: string; path: string; slug: string };
  bylineState: BylineState;
  agencyName: string | null;
  credits: Credit[];
  lead: Picture | null;
  publishedAt: Date;
};

/** The columns of an edition that make a card. */
export const CARD = {
  articleId: true,
  path: true,
  kind: true,
  language: true,
  kicker: true,
  headline: true,
  frontHeadline: true,
  standfirst: true,
  bylineState: true,
  agencyName: true,
  leadAlt: true,
  firstPublishedAt: true,
  section: { select: { name: true, nameEn: true, slug: true } },
  leadMedia: { select: PICTURE },
  credits: {
    orderBy: { position: "asc" },
    select: { role: true, author: { select: { name: true, slug: true, title: true, portrait: { select: PICTURE } } } },
  },
} as const satisfies Prisma.EditionSelect;

type Row = Prisma.EditionGetPayload<{ select: typeof CARD }>;

/** A live edition as lists show it. Names are given only where the byline names somebody. */
export function toCard(row: Row): ArticleCard {
  const named = row.bylineState === "NAMED" || row.bylineState === "PEN_NAME";
  const picture = toPicture(row.leadMedia);
  return {
    id: row.articleId,
    path: row.path,
    kind: row.kind,
    language: row.language,
    kicker: row.kicker,
    headline: row.headline,
    listHeadline: row.frontHeadline ?? row.headline,
    standfirst: row.standfirst,
    section: { ...row.section, path: sectionPath(row.section.slug) },
    bylineState: row.bylineState,
    agencyName: row.agencyName,
    credits: named
      ? row.credits.map(({ role, author }) => ({
          name: author.name,
          title: author.title,
          path: authorPath(author.slug),
          portrait: toPicture(author.portrait),
          role,
        }))
      : [],
    lead: picture && { ...picture, alt: row.leadAlt || picture.alt },
    publishedAt: row.firstPublishedAt,
  };
}
