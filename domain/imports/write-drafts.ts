import { articlePath } from "#domain/addresses/address.ts";
import { recordAudits } from "#domain/audit/record-audit.ts";
import { type Draft, type PlacedDraft, placeDraft, type Refusal, type Writing } from "#domain/imports/draft.ts";
import type { Turn } from "#domain/imports/find-or-create.ts";
import { insertEditions, insertWorkingCopies } from "#domain/imports/insert-drafts.ts";
import { resolveNames } from "#domain/imports/resolve-names.ts";
import { resolveSlugs } from "#domain/imports/resolve-slugs.ts";
import { authorTag, FRONT_TAG, periodTags, sectionTag, topicTag } from "#domain/invalidations/tags.ts";
import type { Tx } from "#lib/db.ts";

/**
 * Writes many new articles with one statement a table: working copy, first revision, and for those with a time of
 * publication the live edition and the address. What the commands for one article write, except that import and
 * release are one version here. Rights were checked; what is stale then (`staleTags`) is left to the caller. Returns what
 * was written, and the lines that had no place.
 */
export async function writeDrafts(tx: Tx, drafts: Draft[], writing: Writing, turn: Turn) {
  const { runId, actor } = writing;
  const { named, refused } = await resolveNames(tx, drafts, actor, turn);
  const { placed, crowded } = await giveAddresses(tx, named, writing);
  await insertWorkingCopies(tx, placed, writing);
  await insertEditions(tx, placed, writing);
  const notes = placed.map(({ id, line, path }) => ({
    action: "article.import",
    subjectType: "article" as const,
    subjectId: id,
    detail: { run: runId, line, path },
  }));
  await recordAudits(tx, actor, notes);
  return { placed, refused: [...refused, ...crowded] };
}

async function giveAddresses(tx: Tx, drafts: Draft[], writing: Writing) {
  const published = drafts.filter(({ item }) => item.publishedAt);
  const slugs = await resolveSlugs(
    tx,
    published.map(({ item }) => item.title),
    writing,
  );
  const slugOf = new Map(published.map(({ id }, index) => [id, slugs[index] ?? null]));
  const crowded: Refusal[] = [];
  const placed = drafts.flatMap((draft): PlacedDraft[] => {
    const slug = slugOf.get(draft.id);
    if (slug === undefined) return [{ ...draft, path: null }];
    if (slug !== null) return [{ ...placeDraft(draft, { slug }), path: articlePath(slug) }];
    crowded.push({ line: draft.line, reason: "title: a thousand articles have this address already" });
    return [];
  });
  return { placed, crowded };
}

/** What new articles make stale. Not their own tags: nobody holds a page of what did not exist. */
export function staleTags(drafts: PlacedDraft[]): string[] {
  const published = drafts.filter(({ path }) => path !== null);
  if (published.length === 0) return [];
  const tags = published.flatMap(({ content, item }) => [
    ...(item.publishedAt ? periodTags(item.publishedAt) : []),
    ...(content.sectionId ? [sectionTag(content.sectionId)] : []),
    ...content.credits.map(({ authorId }) => authorTag(authorId)),
    ...content.topicIds.map(topicTag),
  ]);
  return [FRONT_TAG, ...tags];
}
