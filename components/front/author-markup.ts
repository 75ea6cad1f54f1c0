import type { Thing } from "#components/site/markup.tsx";
import type { PublicAuthor } from "#domain/authors/published.ts";

/** What an author's page says to machines: who they are at the paper. */
export function profileOf({ name, title, bio, path, publicEmail, portrait }: PublicAuthor, siteUrl: string): Thing {
  const picture = portrait?.variants.filter(({ format }) => format === "webp").at(-1);
  return {
    "@type": "ProfilePage",
    "@id": `${siteUrl}${path}#profile`,
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
