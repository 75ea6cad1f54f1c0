import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Translate } from "#lib/messages.ts";

/** Somebody a byline names, with what they are and did: "Trần Nhuận Vinh", "Phóng viên ảnh · Ảnh". */
export type BylineName = { name: string; detail: string };

type Named = Pick<PublishedArticle, "bylineState" | "agencyName" | "credits">;

/** Who an article is by, as readers are told: each person once, with all they did. */
export function bylineOf({ bylineState, agencyName, credits }: Named, t: Translate): BylineName[] {
  if (bylineState === "AGENCY") return [{ name: agencyName ?? "", detail: "" }];
  if (bylineState === "DESK") return [{ name: t("site.article.desk"), detail: "" }];
  if (bylineState === "WITHHELD") return [{ name: t("site.article.withheld"), detail: "" }];
  const people = new Map(credits.map((credit) => [credit.path, credit]));
  return [...people.values()].map(({ name, title, path }) => {
    const roles = credits.filter((credit) => credit.path === path).map(({ role }) => role);
    const isWriterOnly = roles.length === 1 && roles[0] === "TEXT";
    const did = isWriterOnly ? [] : roles.map((role) => t(`site.article.roles.${role}`));
    return { name, detail: [title, did.join(", ")].filter(Boolean).join(" · ") };
  });
}
