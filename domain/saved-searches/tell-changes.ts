import { type Finding, readSubjects, seeFinding } from "#domain/notices/finding.ts";
import { joinNotice } from "#domain/notices/join-notice.ts";
import { listActors } from "#domain/people/find-actor.ts";
import { DeskSearch } from "#domain/search/desk-search.ts";
import { db, type Tx } from "#lib/db.ts";
import { type Change, isNewlyFound, type Parents, type SearchState } from "./match-change.ts";

// What one transaction takes: some megabytes of text at most, held against all saved searches in well under a second.
const MOST_AT_ONCE = 100;
const TIMEOUT_MS = 20_000;

type Taken = Change & Finding & { id: bigint; actorId: string | null };
type Asked = { id: string; personId: string; search: DeskSearch; afterChange: bigint };

/** Whether anything changed that saved searches were not yet asked about. One look-up of an index's first row. */
export async function hasChanges(): Promise<boolean> {
  return (await db.searchChange.findFirst({ orderBy: { id: "asc" }, select: { id: true } })) !== null;
}

/** Tells of all that changed, some of it at a time; may be cut off at any moment. Returns how many changes there were. */
export async function tellChanges(now = new Date(), isStopped: () => boolean = () => false): Promise<number> {
  let told = 0;
  while (!isStopped()) {
    const taken = await db.$transaction((tx) => tellSome(tx, now), { timeout: TIMEOUT_MS });
    told += taken;
    if (taken < MOST_AT_ONCE) break;
  }
  return told;
}

/**
 * Takes the oldest changes away and writes what they mean to people, in one transaction: a crash leaves both or neither.
 * Of two processes the second leaves it to the first.
 */
async function tellSome(tx: Tx, now: Date): Promise<number> {
  const [lock] = await tx.$queryRaw<{ isMine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtext('toasoan.search-change')) as "isMine"`;
  if (!lock?.isMine) return 0;
  const rows = await tx.searchChange.findMany({ orderBy: { id: "asc" }, take: MOST_AT_ONCE });
  if (rows.length === 0) return 0;
  await tx.searchChange.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  // The trigger wrote them: their shape is its own.
  const changes = rows.map((row) => row as typeof row & { before: SearchState | null; after: SearchState });
  const found = await findNew(tx, changes);
  const actors = await listActors(tx, [...new Set(found.map(({ asked }) => asked.personId))], now);
  const subjects = await readSubjects(
    tx,
    found.flatMap(({ findings }) => findings),
  );
  for (const { asked, findings } of found) {
    const actor = actors.get(asked.personId);
    const seen = actor ? findings.filter((finding) => seeFinding(subjects, finding, actor)) : [];
    if (seen.length > 0) await joinNotice(tx, asked.id, seen, now);
  }
  return rows.length;
}

/** What each saved search newly finds of changes by others, since it tells; those searches are held until the end. */
async function findNew(tx: Tx, changes: Taken[]): Promise<{ asked: Asked; findings: Taken[] }[]> {
  const parents = await readParents(tx);
  const rows = await tx.savedSearch.findMany({ where: { notifies: true }, orderBy: { id: "asc" } });
  // Many people keep the same search: each is held against the changes once.
  const known = new Map<string, Taken[]>();
  const found = rows.flatMap((row) => {
    const search = DeskSearch.parse(row.search);
    const key = JSON.stringify(search);
    const all = known.get(key) ?? changes.filter((change) => isNewlyFound(search, change, parents));
    known.set(key, all);
    const findings = all.filter(({ id, actorId }) => id > row.afterChange && actorId !== row.personId);
    return findings.length > 0 ? [{ asked: { ...row, search }, findings }] : [];
  });
  const held = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "SavedSearch" where "id" = any(${found.map(({ asked }) => asked.id)}::uuid[]) and "notifies"
    order by "id" for no key update`;
  const isHeld = new Set(held.map(({ id }) => id));
  return found.filter(({ asked }) => isHeld.has(asked.id));
}

async function readParents(tx: Tx): Promise<Parents> {
  const rows = await tx.section.findMany({ where: { parentId: { not: null } }, select: { id: true, parentId: true } });
  return new Map(rows.flatMap(({ id, parentId }) => (parentId ? [[id, parentId]] : [])));
}
