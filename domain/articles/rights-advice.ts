import type { ArticleContent } from "#domain/articles/article.ts";
import type { Picture } from "#domain/media/picture.ts";
import { lastDayOf, type Rights, rightsOf } from "#domain/media/rights.ts";

/** A picture that may not be used for long, or not any more. `day` is the last one in Vietnam, "2026-11-30". */
export type RightsAdvice =
  | { code: "leadRightsEnded" | "leadRightsEnding"; day: string }
  | { code: "photoRightsEnded" | "photoRightsEnding"; blockId: string; day: string };

type Known = Record<string, Pick<Picture, "licenceEndsAt">>;
type Limited = { rights: Rights; endsAt: Date };

/**
 * Lists the pictures of an article that may be used for two weeks at most, or no longer, in the order of the page; of a
 * gallery the one whose right ends first. `pictures` are those known by id; one that is not known is not judged.
 */
export function listRightsAdvice({ lead, body }: ArticleContent, pictures: Known, now: Date): RightsAdvice[] {
  const soonest = (ids: (string | null)[]): Limited[] =>
    ids
      .flatMap((id) => (id && pictures[id]?.licenceEndsAt) || [])
      .map((endsAt) => ({ endsAt, rights: rightsOf(endsAt, now) }))
      .filter(({ rights }) => rights !== "usable")
      .sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime())
      .slice(0, 1);
  return [
    ...soonest([lead.mediaId]).map(({ rights, endsAt }) => ({
      code: rights === "ended" ? ("leadRightsEnded" as const) : ("leadRightsEnding" as const),
      day: lastDayOf(endsAt),
    })),
    ...body.content.flatMap((block) => {
      const ids =
        block.type === "figure"
          ? [block.attrs.mediaId]
          : block.type === "gallery"
            ? block.content.map(({ attrs }) => attrs.mediaId)
            : [];
      return soonest(ids).map(({ rights, endsAt }) => ({
        code: rights === "ended" ? ("photoRightsEnded" as const) : ("photoRightsEnding" as const),
        blockId: block.attrs.id,
        day: lastDayOf(endsAt),
      }));
    }),
  ];
}
