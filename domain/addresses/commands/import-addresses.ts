import { addressOf, isFixedAddress } from "#domain/addresses/address.ts";
import { type MappedAddress, type RefusedLine, readAddressMap } from "#domain/addresses/read-address-map.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { pathTag } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";

type Options = { siteUrl: string; isTrial?: boolean; signal?: AbortSignal; onProgress?: (done: number) => void };

/** What became of a table of old addresses: how many lead somewhere, how many are said to be gone, what was refused. */
export type AddressImport = { redirects: number; gone: number; refused: RefusedLine[]; isWhole: boolean };

const AT_ONCE = 1_000;
const UNOWNED = { articleId: null, sectionId: null, authorId: null, topicId: null, pageId: null };

/**
 * Takes over the addresses of a site before ours from a CSV file (read-address-map.ts): each leads in one step to what it
 * became, or says that it is gone. Chains are collapsed, circles refused, and nothing that is an address of ours is taken
 * from whom it belongs to. The same file again changes nothing; a corrected one, what it corrects. In trial nothing is
 * written.
 * @throws AppError FORBIDDEN
 */
export async function importAddresses(file: string, options: Options, actor: Actor): Promise<AddressImport> {
  assertMay(actor, "article.import");
  const refused: RefusedLine[] = [];
  const byPath = new Map<string, MappedAddress>();
  for await (const row of readAddressMap(file, options.siteUrl)) {
    if ("why" in row) refused.push(row);
    else if (byPath.has(row.from)) refused.push({ line: row.line, from: row.from, why: "stands in the table already" });
    else byPath.set(row.from, row);
  }
  for (const row of await listOwned(byPath)) {
    refused.push({ line: row.line, from: row.from, why: "is or was an address of this paper" });
    // Whoever leads there means what stands there, and not what the refused line would have made of it.
    byPath.delete(row.from);
  }
  const ends = new Map<string, string | null>();
  const rows = [...byPath.values()].flatMap((row) => {
    const to = endOf(row, byPath, ends);
    if (to === row.from) refused.push({ line: row.line, from: row.from, why: "leads back to itself" });
    return to === row.from ? [] : [{ ...row, to }];
  });
  const counts = { redirects: 0, gone: 0 };
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    if (options.signal?.aborted) return { ...counts, refused, isWhole: false };
    const done = await db.$transaction((tx) => writeSome(tx, rows.slice(at, at + AT_ONCE), options, actor));
    counts.redirects += done.redirects;
    counts.gone += done.gone;
    refused.push(...done.refused);
    options.onProgress?.(Math.min(at + AT_ONCE, rows.length));
  }
  return { ...counts, refused: refused.sort((one, other) => one.line - other.line), isWhole: true };
}

/** The rows of a table whose old address is, or was, one of ours. */
async function listOwned(byPath: ReadonlyMap<string, MappedAddress>): Promise<MappedAddress[]> {
  const paths = [...byPath.keys()];
  const owned: MappedAddress[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const path = { in: paths.slice(at, at + AT_ONCE) };
    const found = await db.address.findMany({ where: { path, NOT: UNOWNED }, select: { path: true } });
    owned.push(...found.flatMap((address) => byPath.get(address.path) ?? []));
  }
  return owned;
}

/**
 * Where a row ends when others of the table lead on; its own path for one that ends in a circle. What is found for one row
 * is noted in `ends` for all that it passed, so that a chain as long as the table is walked once.
 */
function endOf(
  row: MappedAddress,
  byPath: ReadonlyMap<string, MappedAddress>,
  ends: Map<string, string | null>,
): string | null {
  const passed = new Set<string>();
  let at: string | null = row.from;
  while (at !== null && byPath.has(at) && !ends.has(at) && !passed.has(at)) {
    passed.add(at);
    at = byPath.get(at)?.to ?? null;
  }
  const isCircle = at !== null && (passed.has(at) || ends.get(at) === at);
  const end = at !== null && ends.has(at) ? (ends.get(at) ?? null) : at;
  for (const path of passed) ends.set(path, isCircle ? path : end);
  return ends.get(row.from) ?? null;
}

async function writeSome(tx: Tx, rows: MappedAddress[], { isTrial = false }: Options, actor: Actor) {
  const paths = rows.flatMap(({ from, to }) => (to === null ? [from] : [from, addressOf(to) ?? to]));
  const found = await tx.address.findMany({ where: { path: { in: paths } } });
  const known = new Map(found.map((address) => [address.path, address]));
  const refused: RefusedLine[] = [];
  const taken = rows.flatMap((row) => {
    const why = faultOf(row, known);
    if (why !== null) refused.push({ line: row.line, from: row.from, why });
    const target = row.to === null ? null : (known.get(row.to)?.target ?? row.to);
    return why === null ? [{ ...row, target }] : [];
  });
  const redirects = taken.filter(({ target }) => target !== null).length;
  const counts = { redirects, gone: taken.length - redirects, refused };
  const isNew = ({ from, target, reason }: (typeof taken)[number]) => {
    const before = known.get(from);
    return !before || before.target !== target || (target === null && (before.reason ?? "") !== reason);
  };
  const changed = taken.filter(isNew);
  if (isTrial || changed.length === 0) return counts;
  // An address that somebody claimed since it was looked up stays theirs.
  await tx.address.deleteMany({ where: { path: { in: changed.map(({ from }) => from) }, ...UNOWNED } });
  await tx.address.createMany({
    data: changed.map(({ from, target, reason }) =>
      target === null
        ? { path: from, kind: "GONE" as const, reason }
        : { path: from, kind: "REDIRECT" as const, target },
    ),
    skipDuplicates: true,
  });
  await recordAudit(tx, actor, {
    action: "address.import",
    subjectType: "address",
    subjectId: changed[0]?.from ?? "",
    detail: { redirects, gone: counts.gone, changed: changed.length },
  });
  await invalidate(
    tx,
    changed.filter(({ from }) => known.has(from)).map(({ from }) => pathTag(from)),
  );
  return counts;
}

type Known = ReadonlyMap<string, { kind: string; target: string | null; articleId: string | null } & Owners>;
type Owners = { sectionId: string | null; authorId: string | null; topicId: string | null; pageId: string | null };

function faultOf({ from, to }: MappedAddress, known: Known): string | null {
  const before = known.get(from);
  const isOwned =
    before && [before.articleId, before.sectionId, before.authorId, before.topicId, before.pageId].some(Boolean);
  if (isOwned) return "is or was an address of this paper";
  if (to === null) return null;
  const address = addressOf(to);
  if (to !== "/" && !isFixedAddress(to) && (address === null || !(known.has(address) || isFixedAddress(address)))) {
    return `leads to ${to}, which is nowhere`;
  }
  const end = known.get(to);
  if (end?.kind === "GONE") return `leads to ${to}, which is gone`;
  return end?.target === from ? "leads back to itself" : null;
}
