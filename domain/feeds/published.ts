import { authorPath, ENGLISH_PATH, englishSectionPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import { byAuthor } from "#domain/articles/on-site.ts";
import { authorTag, FRONT_TAG, sectionTag, topicTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Feed, FeedContent } from "./feed.ts";
import { readFeedItems } from "./read-items.ts";

/**
 * The feed of the paper, its English edition, a section, a topic or an author; null where there is no such list. It is not
 * held here: the front holds the document that is made of it, by the same tags.
 */
export async function getFeed(path: string, content: FeedContent): Promise<Feed | null> {
  const list = await findList(path);
  if (!list) return null;
  const { name, language, where } = list;
  const { items, tags } = await readFeedItems({ where, content, mayShow: () => true });
  return { path, base: path, name, language, items, deleted: [], tags: [...list.tags, ...tags] };
}

type List = { name: string | null; language: "vi" | "en"; where: Prisma.EditionWhereInput; tags: string[] };

// A list in Vietnamese holds the English articles too, but names no story twice: as the page does
// (domain/articles/published-lists.ts).
const NAMED_ONCE: Prisma.EditionWhereInput = {
  article: { OR: [{ translationOfId: null }, { translationOf: { editions: { none: { isLive: true } } } }] },
};

async function findList(path: string): Promise<List | null> {
  if (path === "/") return { name: null, language: "vi", where: { language: "vi" }, tags: [FRONT_TAG] };
  if (path === ENGLISH_PATH) return { name: null, language: "en", where: { language: "en" }, tags: [FRONT_TAG] };
  const slug = path.split("/").at(-1) ?? "";
  if (path === sectionPath(slug) || path === englishSectionPath(slug)) return findSection(slug, path);
  if (path === topicPath(slug)) {
    const topic = await db.topic.findUnique({ where: { slug }, select: { id: true, name: true } });
    const where = { ...NAMED_ONCE, topics: { some: { topicId: topic?.id ?? "" } } };
    return topic && { name: topic.name, language: "vi", where, tags: [topicTag(topic.id)] };
  }
  if (path !== authorPath(slug)) return null;
  const author = await db.author.findUnique({ where: { slug }, select: { id: true, name: true } });
  const where = { ...NAMED_ONCE, ...byAuthor(author?.id ?? "") };
  return author && { name: author.name, language: "vi", where, tags: [authorTag(author.id)] };
}

async function findSection(slug: string, path: string): Promise<List | null> {
  const section = await db.section.findUnique({
    where: { slug },
    select: { id: true, name: true, nameEn: true, children: { select: { id: true } } },
  });
  if (!section) return null;
  // An article names its own section alone; the section above holds it too.
  const ids = [section.id, ...section.children.map(({ id }) => id)];
  const [within, tags] = [{ sectionId: { in: ids } }, ids.map(sectionTag)];
  return path === englishSectionPath(slug)
    ? { name: section.nameEn || section.name, language: "en", where: { ...within, language: "en" }, tags }
    : { name: section.name, language: "vi", where: { ...within, ...NAMED_ONCE }, tags };
}
