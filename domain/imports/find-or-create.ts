import { CreateAuthor, insertAuthor } from "#domain/authors/commands/create-author.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay, may } from "#domain/people/policy.ts";
import { CreateSection, insertSection } from "#domain/sections/commands/create-section.ts";
import { CreateTopic, insertTopic } from "#domain/topics/commands/create-topic.ts";
import type { Tx } from "#lib/db.ts";
import { SLUG_LIMIT, slugify } from "#lib/slug.ts";

/** A section as imports name it. */
export type FoundSection = { id: string; slug: string; name: string };

const SECTION = { id: true, slug: true, name: true } as const;

/** The section of this slug or name, or null. */
export async function getSectionByName(tx: Tx, nameOrSlug: string): Promise<FoundSection | null> {
  return tx.section.findUnique({ where: { slug: slugify(nameOrSlug) }, select: SECTION });
}

/**
 * Resolves when all that is in front of a transaction is in. What a batch in front may be making is not made a second
 * time: it is waited for, and looked for again.
 */
export type Turn = () => Promise<void>;

const AT_ONCE: Turn = async () => undefined;

async function lookTwice<Found>(look: () => Promise<Map<string, Found>>, keys: string[], turn: Turn) {
  const found = await look();
  if (keys.every((key) => found.has(key))) return found;
  await turn();
  return look();
}

/**
 * Where articles go that name no section: the paper's first, made where there is none.
 * @throws AppError FORBIDDEN when there is none and the actor may not open one.
 */
export async function requireDefaultSection(tx: Tx, actor: Actor, turn = AT_ONCE): Promise<FoundSection> {
  const [first] = (await lookTwice(() => firstSection(tx), [""], turn)).values();
  if (first) return first;
  assertMay(actor, "section.manage");
  const section = CreateSection.parse({ slug: "tin-tuc", name: "Tin tức", nameEn: "News" });
  const { id } = await insertSection(tx, section, actor);
  return { id, slug: section.slug, name: section.name };
}

async function firstSection(tx: Tx): Promise<Map<string, FoundSection>> {
  const first = await tx.section.findFirst({
    where: { parentId: null },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: SECTION,
  });
  return new Map(first ? [["", first]] : []);
}

/**
 * The ids of sections by the names or slugs given; those that are missing are opened, if the actor may. A name that
 * is not in the answer has no section.
 */
export async function findOrCreateSections(tx: Tx, names: string[], actor: Actor, turn = AT_ONCE) {
  const wanted = [...new Set(names)].filter((name) => slugify(name) !== "");
  const slugs = wanted.map((name) => slugify(name));
  const look = async () => {
    const rows = await tx.section.findMany({ where: { slug: { in: slugs } }, select: SECTION });
    return new Map(rows.map(({ id, slug }) => [slug, id]));
  };
  const bySlug = await lookTwice(look, slugs, turn);
  for (const name of wanted) {
    const slug = slugify(name);
    if (bySlug.has(slug) || !may(actor, "section.manage")) continue;
    const { id } = await insertSection(tx, CreateSection.parse({ slug, name, nameEn: name }), actor);
    bySlug.set(slug, id);
  }
  return answer(wanted, (name) => bySlug.get(slugify(name)));
}

/** The ids of authors by exactly the names given; those that are missing are entered. Rights were checked. */
export async function findOrCreateAuthors(tx: Tx, names: string[], actor: Actor, turn = AT_ONCE) {
  const wanted = [...new Set(names)];
  const look = async () => {
    const rows = await tx.author.findMany({
      where: { name: { in: wanted } },
      orderBy: { createdAt: "desc" },
      select: { id: true, name: true },
    });
    // Of two authors with one name the elder is meant, as last in the list it stays in the map.
    return new Map(rows.map(({ id, name }) => [name, id]));
  };
  const byName = await lookTwice(look, wanted, turn);
  for (const name of wanted) {
    if (!byName.has(name)) byName.set(name, (await insertAuthor(tx, CreateAuthor.parse({ name }), actor)).id);
  }
  return byName;
}

/** A topic as the paper calls it. */
type FoundTopic = { id: string; name: string };

/** The topics by their names, however accented or cased; those that are missing are opened. Rights were checked. */
export async function findOrCreateTopics(tx: Tx, names: string[], actor: Actor, turn = AT_ONCE) {
  const wanted = [...new Set(names)];
  // As short as `freeSlug` cuts, so that a long name finds its own topic again.
  const slugOf = (name: string) => slugify(name, SLUG_LIMIT - 5);
  const slugs = wanted.map(slugOf);
  const look = async () => {
    const rows = await tx.topic.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true, name: true },
    });
    return new Map(rows.map(({ id, slug, name }): [string, FoundTopic] => [slug, { id, name }]));
  };
  const bySlug = await lookTwice(look, slugs, turn);
  for (const given of wanted) {
    const slug = slugOf(given);
    if (bySlug.has(slug)) continue;
    const topic = CreateTopic.parse({ name: given });
    bySlug.set(slug, { id: (await insertTopic(tx, topic, actor)).id, name: topic.name });
  }
  return answer(wanted, (name) => bySlug.get(slugOf(name)));
}

function answer<Found>(names: string[], findOne: (name: string) => Found | undefined): Map<string, Found> {
  return new Map(
    names.flatMap((name): [string, Found][] => {
      const found = findOne(name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}
