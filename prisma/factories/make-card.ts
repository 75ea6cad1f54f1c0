import type { ArticleCard } from "#domain/articles/card.ts";

/** An article in a list, named by its id, that is in no database. */
export function makeCard(id: string, section = "thoi-su", kind: ArticleCard["kind"] = "NEWS"): ArticleCard {
  return {
    id,
    kind,
    path: `/${id}`,
    language: "vi",
    kicker: null,
    headline: id,
    listHeadline: id,
    standfirst: "",
    section: { name: section, nameEn: "", path: `/chuyen-muc/${section}`, slug: section },
    bylineState: "DESK",
    agencyName: null,
    credits: [],
    lead: null,
    publishedAt: new Date("2026-11-22T08:00:00Z"),
  };
}
