import { z } from "zod";
import { HOUSE_SLUGS, IMPRINT_SLUG, isFreeForArticles } from "#domain/addresses/address.ts";
import { type Body, BodySchema } from "#domain/articles/body/document.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";
import { toLine, toNfc } from "#lib/text.ts";
import { Language } from "#prisma/generated/enums.ts";

const houseSlugs: ReadonlySet<string> = new Set(HOUSE_SLUGS);

/** Everything that can be said on a page of the house. */
export const PageContentSchema = z.strictObject({
  language: z.enum(Language),
  title: z.string().transform(toLine).pipe(z.string().min(1).max(120)),
  standfirst: z.string().max(1_000).transform(toNfc),
  body: BodySchema,
});
export type PageContent = z.output<typeof PageContentSchema>;

/** A page of the house as readers see it. `updatedAt` is null while it has the words every paper begins with. */
export type PublicPage = {
  slug: string;
  path: string;
  language: Language;
  title: string;
  standfirst: string;
  body: Body;
  updatedAt: Date | null;
};

/** Whether a page with words of its own may stand at a slug: not the imprint, which the settings make, nor a route. */
export function mayBePage(slug: string): boolean {
  if (!isSlug(slug) || slug.length > SLUG_LIMIT || slug === IMPRINT_SLUG) return false;
  return houseSlugs.has(slug) || isFreeForArticles(slug);
}
