import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { type Db, db, type Tx } from "#lib/db.ts";

/** What the sample newsroom is made of. */
export type DemoNoun = "article" | "author" | "front" | "media" | "page" | "person" | "section" | "setting" | "topic";

/** A thing that came with the sample newsroom: its name there, and its id here. */
export type DemoThing = { noun: DemoNoun; key: string; id: string };

const Detail = z.object({ noun: z.string(), key: z.string() });

// Loading and taking away lock each other out, whichever processes do it; any number that is used for nothing else.
const DEMO_LOCK = 746_102_002;

// Who signs what the sample newsroom holds. The account is closed from the start: nobody can sign in with it.
const SIGNER = { email: "toa-soan-mau@toasoan.invalid", name: "Tòa soạn mẫu" };

/**
 * What is there of the sample newsroom. The record of acts is its memory: each thing is noted in the transaction that
 * makes it, so that a load that was cut off goes on where it stopped, and nothing else is ever taken away.
 */
export async function listDemoThings(on: Db = db): Promise<DemoThing[]> {
  const since = await lastRemoval(on);
  const rows = await on.auditEntry.findMany({
    where: { subjectType: "demo", action: "demo.add", id: { gt: since } },
    orderBy: { id: "asc" },
    select: { subjectId: true, detail: true },
  });
  return rows.map(({ subjectId, detail }) => {
    const { noun, key } = Detail.parse(detail);
    return { noun: noun as DemoNoun, key, id: subjectId };
  });
}

async function lastRemoval(on: Db): Promise<bigint> {
  const row = await on.auditEntry.findFirst({
    where: { subjectType: "demo", action: "demo.remove" },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row?.id ?? 0n;
}

/**
 * Whether a start should load the sample newsroom: where there is nothing at all, or where a load was cut off. Once
 * taken away, or once the paper has something of its own, it is never loaded unasked.
 */
export async function wantsDemo(): Promise<boolean> {
  const removed = (await lastRemoval(db)) > 0n;
  if (removed) return false;
  const begun = await db.auditEntry.count({ where: { subjectType: "demo", action: "demo.add" } });
  const loaded = await db.auditEntry.count({ where: { subjectType: "demo", action: "demo.load" } });
  if (begun > 0) return loaded === 0;
  return (await db.article.count({ take: 1 })) === 0 && (await db.section.count({ take: 1 })) === 0;
}

/** Holds off every other load and removal until the transaction ends. */
export async function lockDemo(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${DEMO_LOCK}::bigint)`;
}

/** The account that signs the sample newsroom, as an actor who may do all that loading needs. */
export async function ensureSigner(): Promise<Actor> {
  // Insert or nothing, as two processes may start at the same moment.
  await db.person.createMany({ data: [{ ...SIGNER, disabledAt: new Date() }], skipDuplicates: true });
  const { id } = await db.person.findUniqueOrThrow({ where: { email: SIGNER.email }, select: { id: true } });
  return { id, name: SIGNER.name, origin: "system", language: "vi", appointments: [] };
}

/** Notes in the transaction that makes it that a thing came with the sample newsroom. */
export async function noteDemoThing(tx: Tx, { noun, key, id }: DemoThing, actor: Actor): Promise<void> {
  await recordAudit(tx, actor, { action: "demo.add", subjectType: "demo", subjectId: id, detail: { noun, key } });
}
