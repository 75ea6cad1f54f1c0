import { cache } from "react";
import { getDestination } from "#domain/articles/published.ts";
import type { Language } from "#lib/messages.ts";

/** What stands at an address below the root. The document, the page and what the page says of itself ask the same. */
export const findDestination = cache((slug: string) => getDestination(`/${slug}`));

/** The language of what stands there; Vietnamese for the page of what does not. */
export async function languageAt(slug: string): Promise<Language> {
  const destination = await findDestination(slug);
  if (destination?.kind === "ARTICLE") return destination.article.language;
  return destination?.kind === "PAGE" ? destination.page.language : "vi";
}
