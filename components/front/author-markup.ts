import type { Thing } from "#components/site/markup.tsx";
import type { PublicAuthor } from "#domain/authors/published.ts";
import { formatMarkup } from "#lib/date.ts";

/** What an author's page says to machines: who they are at the paper. */
export function profileOf(author: PublicAuthor, siteUrl: string): Thing {
  const { name, title, bio, path, publicEmail, portrait, since, lastAt } = author;
  const picture = portrait?.variants.filter(({ format }) => format === "webp").at(-1);
  return {
    "@type": "ProfilePage",
    "@id": `${siteUrl}${path}#profile`,
    dateCreated: formatMarkup(since),
    dateModified: formatMarkup(lastAt && lastAt > since ? lastAt : since),
    mainEntity: {
      "@type": "Person",
      name,
      url: siteUrl + path,
      jobTitle: title || undefined,
      description: bio || undefined,
      image: picture && siteUrl + picture.path,
      email: publicEmail || undefined,
    },
  };
}
