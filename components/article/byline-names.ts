import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

/** Somebody a byline names, with what they are and did: "Trần Nhuận Vinh", "Phóng viên ảnh · Ảnh". */
export type BylineName = { name: string; detail: string; path: string | null; portrait: Picture | null };

type Named = Pick<PublishedArticle, "bylineState" | "agencyName" | "credits">;

/** Who an article is by, as readers are told: each person once, with all they did. */
export function bylineOf({ bylineState, agencyName, credits }: Named, t: Translate): BylineName[] {
  if (bylineState === "AGENCY") return [nameOnly(agencyName ?? "")];
  if (bylineState === "DESK") return [nameOnly(t("site.article.desk"))];
  if (bylineState === "WITHHELD") return [nameOnly(t("site.article.withheld"))];
  const people = new Map(credits.map((credit) => [credit.path, credit]));
  return [...people.values()].map(({ name, title, path, portrait }) => {
    const roles = credits.filter((credit) => credit.path === path).map(({ role }) => role);
    const isWriterOnly = roles.length === 1 && roles[0] === "TEXT";
    const did = isWriterOnly ? [] : roles.map((role) => t(`site.article.roles.${role}`));
    return { name, path, portrait, detail: [title, did.join(", ")].filter(Boolean).join(" · ") };
  });
}

function nameOnly(name: string): BylineName {
  return { name, detail: "", path: null, portrait: null };
}
