import { originalFile } from "#domain/media/media-path.ts";
import type { Tx } from "#lib/db.ts";
import type { DemoNoun, DemoThing } from "./demo-record.ts";

const UNUSED = { articles: { none: {} }, editions: { none: {} } };

/** Deletes the sample's authors, topics and sections that no article has, and their addresses. Others stay. */
export async function deleteUnusedNames(tx: Tx, things: DemoThing[]): Promise<void> {
  const among = (noun: DemoNoun) => ({
    in: things.filter((thing) => thing.noun === noun).map(({ id }) => id),
  });
  const authors = await tx.author.findMany({
    where: { id: among("author"), personId: null, ...UNUSED },
    select: { id: true },
  });
  await tx.address.deleteMany({ where: { authorId: { in: toIds(authors) } } });
  await tx.author.deleteMany({ where: { id: { in: toIds(authors) } } });
  const topics = await tx.topic.findMany({ where: { id: among("topic"), ...UNUSED }, select: { id: true } });
  await tx.address.deleteMany({ where: { topicId: { in: toIds(topics) } } });
  await tx.topic.deleteMany({ where: { id: { in: toIds(topics) } } });
  // Twice: a section is free when those below it are gone.
  for (let level = 0; level < 2; level++) {
    const sections = await tx.section.findMany({
      where: {
        id: among("section"),
        ...UNUSED,
        children: { none: {} },
        appointments: { none: {} },
        fronts: { none: {} },
      },
      select: { id: true },
    });
    await tx.address.deleteMany({ where: { sectionId: { in: toIds(sections) } } });
    await tx.section.deleteMany({ where: { id: { in: toIds(sections) } } });
  }
}

/** Deletes those of the pictures that no article, former version, portrait or front shows. Returns their files. */
export async function deleteUnusedMedia(tx: Tx, ids: string[]): Promise<string[]> {
  const free = await tx.media.findMany({
    where: {
      id: { in: ids },
      leads: { none: {} },
      editionLeads: { none: {} },
      portraits: { none: {} },
      slots: { none: {} },
    },
    select: { id: true, hash: true, formerFiles: true, variants: { select: { path: true } } },
  });
  const inText = await listInRevisions(tx, free);
  const unused = free.filter(({ id }) => !inText.has(id));
  await tx.media.deleteMany({ where: { id: { in: toIds(unused) } } });
  return unused.flatMap(({ hash, formerFiles, variants }) => {
    return [originalFile(hash), ...variants.map(({ path }) => path), ...formerFiles];
  });
}

// Figures name their pictures inside the text, where no foreign key sees it; every text that ever was is a revision.
// Ids ascend with time: a revision older than the pictures cannot name them, and an old archive is not searched.
async function listInRevisions(tx: Tx, media: { id: string }[]): Promise<Set<string>> {
  const ids = toIds(media).sort();
  const oldest = ids[0];
  if (!oldest) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct named.id from "Revision" r, unnest(${ids}::text[]) as named(id)
    where r."id" >= ${oldest}::uuid and position(named.id in r."content"::text) > 0`;
  return new Set(toIds(rows));
}

function toIds(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
