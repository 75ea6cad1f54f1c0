import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { SLUG_LIMIT, slugify } from "#lib/slug.ts";

/** What a path leads to, of the nouns that have a page of their own beside articles. */
export type PathOwner =
  | { kind: "SECTION"; sectionId: string }
  | { kind: "AUTHOR"; authorId: string }
  | { kind: "TOPIC"; topicId: string }
  | { kind: "PAGE"; pageId: string };

/**
 * Notes that a path is the owner's.
 * @throws AppError ADDRESS_TAKEN when it is or was another's.
 */
export async function claimPath(tx: Tx, path: string, owner: PathOwner): Promise<void> {
  const { count } = await tx.address.createMany({ data: [{ path, ...owner }], skipDuplicates: true });
  if (count === 0) throw new AppError("ADDRESS_TAKEN", `the address ${path} is taken`, { path });
}

/** The slug of a name that nobody has yet: "le-an-nhien", else "le-an-nhien-2" and so on. `pathOf` as in address.ts. */
export async function freeSlug(tx: Tx, name: string, fallback: string, pathOf: (slug: string) => string) {
  const base = slugify(name, SLUG_LIMIT - 5) || fallback;
  for (let number = 1; number <= 1_000; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if ((await tx.address.count({ where: { path: pathOf(slug) } })) === 0) return slug;
  }
  throw new AppError("ADDRESS_TAKEN", `a thousand pages are called ${base}`, { path: pathOf(base) });
}
