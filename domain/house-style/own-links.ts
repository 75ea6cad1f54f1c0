import { addressOf, isFixedAddress } from "#domain/addresses/address.ts";
import type { Body } from "#domain/articles/body/document.ts";
import type { Tx } from "#lib/db.ts";

type Node = { marks?: { type: string; attrs?: { href?: string } }[]; content?: Node[] };

/** The path of ours that a link leads to, without query and fragment; null for one that leads elsewhere. */
export function ownPath(href: string, siteUrl: string): string | null {
  const { origin } = new URL(siteUrl);
  const target = URL.parse(href, `${origin}/`);
  if (!target || target.origin !== origin || href.startsWith("#")) return null;
  return target.pathname;
}

/** The links of a body, each once. */
export function listHrefs(body: Body): string[] {
  const found = new Set<string>();
  const walk = ({ marks = [], content = [] }: Node): void => {
    for (const { attrs } of marks) if (attrs?.href) found.add(attrs.href);
    for (const child of content) walk(child);
  };
  for (const block of body.content) walk(block as Node);
  return [...found];
}

/** Those of some paths that nothing stands at: never anybody's, or gone. What is no page (pictures, feeds) is not asked for. */
export async function findBroken(tx: Pick<Tx, "address">, paths: string[]): Promise<string[]> {
  const asked = paths.flatMap((path) => {
    const address = addressOf(path);
    // A file, a search, a month of the archive: no record says whether it is there.
    const isPage = address !== null && !isFixedAddress(address) && /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(address);
    return isPage && !/^\/(?:luu-tru|media|doi-tac|lite|en)\//.test(address) ? [{ path, address }] : [];
  });
  const rows = await tx.address.findMany({
    where: { path: { in: asked.map(({ address }) => address) }, kind: { not: "GONE" } },
    select: { path: true },
  });
  const there = new Set(rows.map((row) => row.path));
  return asked.filter(({ address }) => !there.has(address)).map(({ path }) => path);
}
