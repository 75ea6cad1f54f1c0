import { readSubjects, type SeenFinding, seeFinding } from "#domain/notices/finding.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { DeskSearch } from "#domain/search/desk-search.ts";
import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** A notice as its reader sees it: what may be seen of its findings, last found first. `at` is when the last one came. */
export type DeskNotice = {
  id: string;
  version: number;
  name: string;
  search: DeskSearch;
  findings: SeenFinding[];
  /** Further findings beyond those that were kept. */
  more: number;
  at: Date;
  readAt: Date | null;
};

/** How many notices wait to be read, and a mark that is another one whenever something joined them. */
export type Unread = { count: number; stamp: string };

const MOST_SHOWN = 40;

const NOTICE = {
  id: true,
  version: true,
  more: true,
  at: true,
  readAt: true,
  savedSearch: { select: { name: true, search: true } },
  items: { orderBy: [{ at: "desc" }, { itemId: "desc" }] },
} as const satisfies Prisma.NoticeSelect;

/** One's own notices: the unread ones, then those read last. @throws AppError FORBIDDEN */
export async function listNotices(actor: Actor): Promise<DeskNotice[]> {
  return readNoticesOf(actor, {});
}

/** Of how many notices somebody has not read yet. @throws AppError FORBIDDEN */
export async function countUnread(actor: Actor): Promise<Unread> {
  const unread = await readNoticesOf(actor, { readAt: null });
  const marks = unread.map(({ id, version }) => `${id}.${version}`).sort();
  return { count: unread.length, stamp: marks.join(" ") };
}

/** A finding that its reader may see no more is left out, and so is a notice of which nothing is left. */
async function readNoticesOf(actor: Actor, where: Prisma.NoticeWhereInput): Promise<DeskNotice[]> {
  assertMay(actor, "notice.read");
  const rows = await db.notice.findMany({
    where: { savedSearch: { personId: actor.id }, ...where },
    orderBy: [{ readAt: { sort: "desc", nulls: "first" } }, { at: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
    select: NOTICE,
  });
  if (rows.length === 0) return [];
  const subjects = await readSubjects(
    db,
    rows.flatMap(({ items }) => items),
  );
  return rows.flatMap(({ items, savedSearch, ...row }) => {
    const findings = items.flatMap((item) => seeFinding(subjects, item, actor) ?? []);
    if (findings.length === 0) return [];
    return [{ ...row, findings, name: savedSearch.name, search: DeskSearch.parse(savedSearch.search) }];
  });
}
