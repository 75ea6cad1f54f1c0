import { authorPath, ENGLISH_PATH, englishSectionPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import { listHubs } from "#domain/engines/engine.ts";
import { FEED_FILES, feedPath } from "#domain/feeds/feed-address.ts";
import { readSettings } from "#domain/settings/read-settings.ts";
import type { Tx } from "#lib/db.ts";
import type { BylineState, Language } from "#prisma/generated/enums.ts";

/** An article as readers have it now, or had it before: what decides which feeds name it. */
type Shown = {
  language: Language;
  sectionId: string | null;
  bylineState: BylineState;
  canonicalUrl: string | null;
  credits: { authorId: string }[];
  topics: { topicId: string }[];
};

// What is published within the same few seconds goes out together, and the front shows it by then.
const GATHER_MS = 5_000;
const SHOWN_MS = 2_000;

/**
 * Notes, in the transaction that changes what readers see of an article, that engines are to be told: IndexNow of its
 * addresses, each hub of the feeds it is in or was in. Nothing is noted while neither a key nor a hub is set, nor of
 * what was first published elsewhere and is in no feed of ours.
 */
export async function recordNotices(tx: Tx, paths: string[], shown: (Shown | null)[], now: Date): Promise<void> {
  const ours = shown.filter((one) => one !== null).filter(({ canonicalUrl }) => canonicalUrl === null);
  if (ours.length === 0) return;
  const { indexing, indexNowKey, indexNowService, webSubHubs } = await readSettings(tx, now);
  if (indexing === "deny") return;
  const hubs = listHubs(webSubHubs);
  const feeds = hubs.length === 0 ? [] : await listFeeds(tx, ours);
  const pages = indexNowKey === "" ? [] : [...new Set(paths)];
  const dueAt = gatherAt(now);
  await tx.engineNotice.createMany({
    data: [
      ...pages.map((path) => ({ kind: "INDEXNOW" as const, target: indexNowService, path, dueAt, createdAt: now })),
      ...hubs.flatMap((target) =>
        feeds.map((path) => ({ kind: "WEBSUB" as const, target, path, dueAt, createdAt: now })),
      ),
    ],
  });
}

/** When what happens now is told: at the end of a slot of five seconds, two seconds from now at the earliest. */
export function gatherAt(now: Date): Date {
  return new Date(Math.ceil((now.getTime() + SHOWN_MS) / GATHER_MS) * GATHER_MS);
}

/** The feeds of every list that names one of these, in all formats. */
async function listFeeds(tx: Tx, shown: Shown[]): Promise<string[]> {
  const named = shown.filter(({ bylineState }) => bylineState === "NAMED" || bylineState === "PEN_NAME");
  const sections = await tx.section.findMany({
    where: { id: { in: shown.flatMap(({ sectionId }) => sectionId ?? []) } },
    select: { slug: true, parent: { select: { slug: true } } },
  });
  const topicIds = shown.flatMap(({ topics }) => topics.map(({ topicId }) => topicId));
  const topics = await tx.topic.findMany({ where: { id: { in: topicIds } }, select: { slug: true } });
  const authorIds = named.flatMap(({ credits }) => credits.map(({ authorId }) => authorId));
  const authors = await tx.author.findMany({ where: { id: { in: authorIds } }, select: { slug: true } });
  const ofSections = sections.flatMap(({ slug, parent }) => [slug, ...(parent ? [parent.slug] : [])]);
  const isInEnglish = shown.some(({ language }) => language === "en");
  const lists = [
    ...shown.map(({ language }) => (language === "en" ? ENGLISH_PATH : "/")),
    ...ofSections.map(sectionPath),
    ...(isInEnglish ? ofSections.map(englishSectionPath) : []),
    ...topics.map(({ slug }) => topicPath(slug)),
    ...authors.map(({ slug }) => authorPath(slug)),
  ];
  return [...new Set(lists)].flatMap((list) => FEED_FILES.map((file) => feedPath(list, file)));
}
