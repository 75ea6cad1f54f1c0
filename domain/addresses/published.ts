import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { pathTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";

/** What a path leads to at which nothing stands any more: another path of ours, or a notice that it is gone, with why. */
export type Former = { kind: "REDIRECT"; target: string } | { kind: "GONE"; reason: string };

/** What a path leads to that was an article's or a list's, or of the site before ours; null for every other. */
export async function getFormer(path: string): Promise<Former | null> {
  "use cache";
  hold([pathTag(path)]);
  const address = await db.address.findUnique({ where: { path } });
  if (address?.kind === "REDIRECT" && address.target) return { kind: "REDIRECT", target: address.target };
  if (address?.kind === "GONE") return { kind: "GONE", reason: address.reason ?? "" };
  return holdNothing();
}
