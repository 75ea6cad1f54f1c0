import { articlePath, authorPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import { createArticle } from "#domain/articles/commands/create-article.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { createAuthor } from "#domain/authors/commands/create-author.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { createTopic } from "#domain/topics/commands/create-topic.ts";
import { db } from "#lib/db.ts";
import { paragraphs } from "#prisma/factories/make-article.ts";

/** Where the bench's articles are put, and the pages that list them. */
export type Desk = {
  run: string;
  sectionId: string;
  authorId: string;
  topicId: string;
  lists: { index: string; section: string; topic: string; author: string };
};

/** An article of the bench: its place, its version, and the words that only its newest headline holds. */
export type Story = { id: string; version: number; content: ArticleContent; path: string; words: string };

/** Chooses a section of the sample newsroom and opens a topic and an author for this run. */
export async function openDesk(): Promise<Desk> {
  const run = Date.now().toString(36);
  const section = await db.section.findFirstOrThrow({
    where: { parentId: null, editions: { some: { isLive: true, kind: "NEWS" } } },
    orderBy: { position: "asc" },
    select: { id: true, slug: true },
  });
  const author = await createAuthor({ name: `Người đo ${run}` }, SYSTEM_ACTOR);
  const topic = await createTopic({ name: `Đo thời gian ${run}` }, SYSTEM_ACTOR);
  const lists = {
    index: "/",
    section: sectionPath(section.slug),
    topic: topicPath(topic.slug),
    author: authorPath(author.slug),
  };
  return { run, sectionId: section.id, authorId: author.id, topicId: topic.id, lists };
}

/** Writes a draft with an address of its own, which nobody has had yet. */
export async function writeStory(desk: Desk, number: number): Promise<Story> {
  const slug = `do-thoi-gian-${desk.run}-${number}`;
  const words = wordsOf(desk, number, 1);
  const content: ArticleContent = {
    ...emptyContent("vi"),
    slug,
    headline: `Cầu Đá đóng một làn: ${words}`,
    standfirst: "Việc sửa kéo dài mười đêm, xe tải đi vòng qua phà.",
    body: paragraphs(...Array.from({ length: 8 }, () => "Từ 22 giờ tối nay, làn phía tây của cầu đóng để thay khe.")),
    sectionId: desk.sectionId,
    credits: [{ authorId: desk.authorId, role: "TEXT" }],
    topicIds: [desk.topicId],
  };
  return { ...(await createArticle(content, SYSTEM_ACTOR)), content, path: articlePath(slug), words };
}

/** Gives the working copy another headline; readers see nothing of it yet. */
export async function changeHeadline(desk: Desk, story: Story, number: number): Promise<Story> {
  const words = wordsOf(desk, number, story.version + 1);
  const content = { ...story.content, headline: `Cầu Đá mở lại: ${words}` };
  const { version } = await saveArticle({ articleId: story.id, version: story.version, content }, SYSTEM_ACTOR);
  return { ...story, version, content, words };
}

/** Puts the working copy before readers. */
export async function publish(story: Story): Promise<Story> {
  const { version } = await publishArticle({ articleId: story.id, version: story.version }, SYSTEM_ACTOR);
  return { ...story, version };
}

/** Takes it away, for the time being or for good. */
export async function withdraw({ id: articleId, version }: Story, isForGood: boolean): Promise<void> {
  if (isForGood) await retractArticle({ articleId, version, reason: "Bài dùng để đo." }, SYSTEM_ACTOR);
  else await unpublishArticle({ articleId, version }, SYSTEM_ACTOR);
}

// One word, so that no markup can stand within it, and no other headline of this or a former run holds it.
function wordsOf(desk: Desk, number: number, version: number): string {
  return `do-${desk.run}-${number}-${version}-`;
}
