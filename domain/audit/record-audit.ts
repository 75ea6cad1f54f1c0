import type { Actor } from "#domain/people/actor.ts";
import type { Tx } from "#lib/db.ts";
import { insertRows } from "#lib/insert-rows.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** What is written of an act: its name ("article.publish"), what it was done to, and what changed. */
export type AuditNote = {
  action: string;
  subjectType:
    | "address"
    | "article"
    | "author"
    | "demo"
    | "engine"
    | "front"
    | "import"
    | "media"
    | "notice"
    | "page"
    | "partner"
    | "person"
    | "search"
    | "section"
    | "setting"
    | "style"
    | "topic";
  subjectId: string;
  detail?: Prisma.InputJsonObject;
};

/** Adds one line to the record, in the transaction of the act itself: no act without a line, no line without the act. */
export async function recordAudit(tx: Tx, actor: Actor, note: AuditNote): Promise<void> {
  await tx.auditEntry.create({ data: lineOf(actor, note) });
}

/** The same for many acts at once, such as a batch of an import. */
export async function recordAudits(tx: Tx, actor: Actor, notes: AuditNote[]): Promise<void> {
  await insertRows(
    tx,
    "AuditEntry",
    notes.map((note) => lineOf(actor, note)),
  );
}

function lineOf(actor: Actor, { detail = {}, ...note }: AuditNote) {
  return { actorId: actor.id, actorName: actor.name, origin: actor.origin, ...note, detail };
}
