import { type Draft, placeDraft, type Refusal } from "#domain/imports/draft.ts";
import {
  findOrCreateAuthors,
  findOrCreateSections,
  findOrCreateTopics,
  requireDefaultSection,
  type Turn,
} from "#domain/imports/find-or-create.ts";
import type { Actor } from "#domain/people/actor.ts";
import type { Tx } from "#lib/db.ts";

/**
 * Finds the sections, authors and topics that drafts name, and makes those that are missing: a query a noun for all of
 * them. Drafts whose section is not there and may not be opened are refused. What is missing is not made before our turn:
 * what is in front of us may be making it.
 */
export async function resolveNames(tx: Tx, drafts: Draft[], actor: Actor, turn: Turn) {
  const listAll = (namesOf: (draft: Draft) => string[]) => drafts.flatMap(namesOf);
  const sections = await findOrCreateSections(
    tx,
    listAll(({ item }) => (item.section ? [item.section] : [])),
    actor,
    turn,
  );
  const authors = await findOrCreateAuthors(
    tx,
    listAll(({ item }) => item.authors),
    actor,
    turn,
  );
  const topics = await findOrCreateTopics(
    tx,
    listAll(({ item }) => item.topics),
    actor,
    turn,
  );
  const isHomeless = ({ item }: Draft) => Boolean(item.publishedAt) && !item.section;
  const fallback = drafts.some(isHomeless) ? await requireDefaultSection(tx, actor, turn) : null;
  const refused: Refusal[] = [];
  const named = drafts.flatMap((draft) => {
    const { item, line } = draft;
    const found = item.section ? sections.get(item.section) : null;
    if (found === undefined) {
      refused.push({ line, reason: `section: there is no "${item.section}", and ${actor.name} may not open one` });
      return [];
    }
    const assumed = isHomeless(draft) ? fallback : null;
    const itsTopics = allOf(item.topics, topics);
    const places = {
      sectionId: found ?? assumed?.id ?? null,
      credits: allOf(item.authors, authors).map((authorId) => ({ authorId, role: "TEXT" as const })),
      topicIds: itsTopics.map(({ id }) => id),
    };
    const doubts = assumed ? [{ code: "sectionAssumed", section: assumed.name } as const] : [];
    const names = itsTopics.map(({ name }) => name);
    return [placeDraft(draft, places, names, doubts)];
  });
  return { named, refused };
}

function allOf<Found>(names: string[], found: Map<string, Found>): Found[] {
  return names.flatMap((name) => found.get(name) ?? []);
}
