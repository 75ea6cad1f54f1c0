import { authorPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import { newBlockId } from "#domain/articles/body/document.ts";
import { createArticle } from "#domain/articles/commands/create-article.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";

let count = 0;

/** A section at its address, made once a slug. */
export async function makeSection(slug = "thoi-su", name = "Thời sự"): Promise<{ id: string; slug: string }> {
  const section = await db.section.upsert({
    where: { slug },
    update: {},
    create: { slug, name, nameEn: name },
    select: { id: true, slug: true },
  });
  const address = { path: sectionPath(slug), kind: "SECTION", sectionId: section.id } as const;
  await db.address.createMany({ data: [address], skipDuplicates: true });
  return section;
}

/** An author without an account, at an address. */
export async function makeAuthor(name = "Lê An Nhiên"): Promise<{ id: string; slug: string }> {
  count += 1;
  const slug = `tac-gia-thu-${process.pid}-${count}`;
  const addresses = { create: { path: authorPath(slug), kind: "AUTHOR" } } as const;
  return db.author.create({ data: { name, slug, addresses }, select: { id: true, slug: true } });
}

/** A topic that nothing is about yet. */
export async function makeTopic(name = "Đường sắt"): Promise<{ id: string; slug: string }> {
  count += 1;
  const slug = `chu-de-thu-${process.pid}-${count}`;
  const addresses = { create: { path: topicPath(slug), kind: "TOPIC" } } as const;
  return db.topic.create({ data: { name, slug, addresses }, select: { id: true, slug: true } });
}

/** A content that is ready to be published, with what the test wants to be different. */
export async function makeContent(changes: Partial<ArticleContent> = {}): Promise<ArticleContent> {
  count += 1;
  return {
    ...emptyContent("vi"),
    headline: `Cầu Đá đóng một làn số ${count}`,
    standfirst: "Việc sửa kéo dài mười đêm, xe tải đi vòng qua phà.",
    body: paragraphs("Từ 22 giờ tối nay, làn phía tây của cầu đóng để thay khe co giãn."),
    sectionId: (await makeSection()).id,
    credits: [{ authorId: (await makeAuthor()).id, role: "TEXT" }],
    ...changes,
  };
}

/** A body of plain paragraphs. */
export function paragraphs(...texts: string[]): ArticleContent["body"] {
  return {
    type: "doc",
    content: texts.map((text) => ({
      type: "paragraph",
      attrs: { id: newBlockId() },
      content: [{ type: "text", text }],
    })),
  };
}

/** A draft by the actor. */
export async function makeDraft(actor: Actor, changes: Partial<ArticleContent> = {}) {
  return createArticle(await makeContent(changes), actor);
}

/** An article that readers see, with its address. */
export async function makePublished(actor: Actor, changes: Partial<ArticleContent> = {}, now = new Date()) {
  const draft = await makeDraft(actor, changes);
  const { path, version } = await publishArticle({ articleId: draft.id, version: draft.version }, actor, now);
  return { id: draft.id, version, path };
}
