import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import type { EngineKind, NoticeState } from "#prisma/generated/enums.ts";

/** What an engine was told, or is to be told, as the newsroom sees it. */
export type DeskNotice = {
  id: string;
  kind: EngineKind;
  target: string;
  path: string;
  state: NoticeState;
  attempts: number;
  dueAt: Date;
  outcome: string | null;
  createdAt: Date;
};

const MOST = 100;

/** The newest hundred notices to engines. @throws AppError FORBIDDEN */
export async function listNotices(actor: Actor): Promise<DeskNotice[]> {
  assertMay(actor, "setting.change");
  const rows = await db.engineNotice.findMany({ orderBy: { id: "desc" }, take: MOST, omit: { settledAt: true } });
  return rows.map(({ id, ...row }) => ({ ...row, id: String(id) }));
}
