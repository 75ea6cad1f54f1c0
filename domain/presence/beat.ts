import type { Actor } from "#domain/people/actor.ts";
import { assertMay, may } from "#domain/people/policy.ts";
import { findWriter, holdLock } from "#domain/presence/edit-lock.ts";
import { Beat, type PersonHere, type Present, SEEN_MS } from "#domain/presence/presence.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * Takes an edit screen's sign of life, and tells it who else is there. Whoever writes and may save holds the article
 * for themselves while the beats go on. It is no change of the paper's: nothing is audited.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function takeBeat(input: Beat, actor: Actor, now = new Date()): Promise<Present> {
  const { articleId, tabId, place, writing, leaving } = Beat.parse(input);
  assertMay(actor, "article.read");
  const article = await requireLatest(articleId);
  if (leaving) await leave(articleId, tabId, actor.id);
  else await note({ articleId, tabId, place, personId: actor.id, now });
  if (writing && !leaving && may(actor, "article.save", article)) await holdLock(db, articleId, actor.id, now);
  return tellOf(article, actor, now);
}

/**
 * Who is there and who writes, for a screen that is about to open.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function getPresent(articleId: string, actor: Actor, now = new Date()): Promise<Present> {
  assertMay(actor, "article.read");
  return tellOf(await requireLatest(articleId), actor, now);
}

type Latest = Awaited<ReturnType<typeof requireLatest>>;

async function requireLatest(id: string) {
  const article = await db.article.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      updatedAt: true,
      createdById: true,
      sectionId: true,
      updatedBy: { select: { name: true } },
    },
  });
  if (!article) throw new AppError("NOT_FOUND", `article ${id}`);
  return article;
}

async function tellOf(article: Latest, actor: Actor, now: Date): Promise<Present> {
  const [writer, people] = await Promise.all([findWriter(db, article.id, now), listPeople(article.id, actor.id, now)]);
  return {
    people: people
      .map((person) => ({ ...person, isWriting: person.personId === writer?.personId }))
      .sort((one, other) => Number(other.isWriting) - Number(one.isWriting)),
    writer: writer?.personId === actor.id ? null : writer,
    latest: { version: article.version, by: article.updatedBy.name, at: article.updatedAt },
  };
}

type Note = { articleId: string; tabId: string; place: string | null; personId: string; now: Date };

async function note({ articleId, tabId, place, personId, now }: Note): Promise<void> {
  // A tab's id is a secret of its own; with another person or article it is another tab.
  await db.$executeRaw`
    insert into "Presence" as here ("tabId", "articleId", "personId", "place", "since", "seenAt")
    values (${tabId}, ${articleId}::uuid, ${personId}::uuid, ${place}, ${now}, ${now})
    on conflict ("tabId") do update set "place" = excluded."place", "seenAt" = excluded."seenAt"
    where here."personId" = excluded."personId" and here."articleId" = excluded."articleId"`;
}

async function leave(articleId: string, tabId: string, personId: string): Promise<void> {
  await db.presence.deleteMany({ where: { tabId, articleId, personId } });
  // Another tab of theirs goes on writing and takes it again with its next beat.
  await db.editLock.deleteMany({ where: { articleId, personId } });
}

/** The others who are there, each person once, at the place of their newest beat. */
async function listPeople(articleId: string, self: string, now: Date): Promise<Omit<PersonHere, "isWriting">[]> {
  const rows = await db.presence.findMany({
    where: { articleId, personId: { not: self }, seenAt: { gte: new Date(now.getTime() - SEEN_MS) } },
    orderBy: { seenAt: "desc" },
    select: { personId: true, place: true, person: { select: { name: true } } },
    take: 50,
  });
  const byPerson = new Map(rows.toReversed().map((row) => [row.personId, row]));
  return [...byPerson.values()].map(({ personId, place, person }) => ({ personId, place, name: person.name }));
}
