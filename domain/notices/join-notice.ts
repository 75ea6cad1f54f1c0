import type { Finding } from "#domain/notices/finding.ts";
import type { Tx } from "#lib/db.ts";
import { uuidV7 } from "#lib/uuid.ts";

// So many findings are kept one by one: a bulk import tells of itself in one notice, whatever it brings.
const MOST_KEPT = 50;

const keyOf = ({ matter, itemId }: Pick<Finding, "matter" | "itemId">) => `${matter} ${itemId}`;

/**
 * Tells the owner of a saved search what it found: by its unread notice, which the findings join, else by a new one. What
 * stands in it already is not told twice. The saved search is held by the transaction, rights were checked.
 */
export async function joinNotice(tx: Tx, savedSearchId: string, findings: Finding[], now: Date): Promise<void> {
  const unread = await tx.notice.findFirst({
    where: { savedSearchId, readAt: null },
    select: { id: true, items: { select: { matter: true, itemId: true } } },
  });
  const known = new Set(unread?.items.map(keyOf));
  const fresh = [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()].filter(
    (finding) => !known.has(keyOf(finding)),
  );
  if (fresh.length === 0) return;
  const kept = fresh.slice(0, Math.max(0, MOST_KEPT - known.size));
  const more = fresh.length - kept.length;
  const id = unread?.id ?? uuidV7(now.getTime());
  if (unread) {
    await tx.notice.update({ where: { id }, data: { at: now, version: { increment: 1 }, more: { increment: more } } });
  } else {
    await tx.notice.create({ data: { id, savedSearchId, at: now, more } });
  }
  await tx.noticeItem.createMany({
    data: kept.map(({ matter, itemId, articleId, version }) => ({
      ...{ noticeId: id, at: now },
      ...{ matter, itemId, articleId, version },
    })),
  });
}
