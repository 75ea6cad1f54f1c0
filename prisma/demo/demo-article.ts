import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { insertArticle } from "#domain/articles/commands/create-article.ts";
import { releaseArticle } from "#domain/articles/commands/publish-article.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { assertMove } from "#domain/workflow/transitions.ts";
import { formatDay } from "#lib/date.ts";
import type { Tx } from "#lib/db.ts";
import { toBody } from "./demo-body.ts";
import type { DemoArticle, DemoCorrection } from "./demo-format.ts";
import { addOnce, type Loading, requireId } from "./demo-loading.ts";

const HOUR_MS = 3_600_000;
// A desk has work at every stage: what waits is spread over them.
const STAGES = ["SUBMITTED", "EDITING", "APPROVAL"] as const;

/** Writes a sample article and, unless it is a draft, puts it where it belongs: all in one transaction. */
export async function addDemoArticle(loading: Loading, article: DemoArticle): Promise<void> {
  const { signer, now } = loading;
  const at = new Date(now.getTime() - article.hoursAgo * HOUR_MS);
  await addOnce(loading, "article", article.key, async (tx) => {
    const content = ArticleContentSchema.parse(contentOfDemo(loading, article));
    const { id, version } = await insertArticle(tx, content, signer, at, { revision: "SAVED" });
    if (article.translationOf) {
      const translationOfId = requireId(loading, "article", article.translationOf);
      await tx.article.update({ where: { id }, data: { translationOfId } });
    }
    if (article.status === "PUBLISHED") {
      const release = { articleId: id, version, firstPublishedAt: at, substantive: false };
      await releaseArticle(tx, await requireArticle(tx, id), release, signer, at);
    }
    if (article.correction) await correct(tx, loading, id, article.correction);
    if (article.status === "IN_REVIEW") await handIn(tx, loading, id, article);
    return id;
  });
}

async function handIn(tx: Tx, { demo, signer }: Loading, id: string, article: DemoArticle): Promise<void> {
  const waiting = demo.articles.filter(({ status }) => status === "IN_REVIEW");
  const to = STAGES[waiting.indexOf(article) % STAGES.length] ?? "SUBMITTED";
  assertMove("DRAFT", to);
  await tx.article.update({ where: { id }, data: { status: to, version: { increment: 1 } } });
  const detail = { from: "DRAFT", to };
  await recordAudit(tx, signer, { action: "article.move", subjectType: "article", subjectId: id, detail });
}

async function correct(tx: Tx, { signer, now }: Loading, articleId: string, correction: DemoCorrection): Promise<void> {
  const { hoursAgo, ...words } = correction;
  const at = new Date(now.getTime() - hoursAgo * HOUR_MS);
  await tx.correction.create({
    data: { ...words, articleId, publishedAt: at, createdAt: at, createdById: signer.id },
  });
}

/** The content of a sample article, with the ids of what it names. */
export function contentOfDemo(loading: Pick<Loading, "ids" | "now">, article: DemoArticle): ArticleContent {
  const { kind, language, kicker, headline, frontHeadline, searchHeadline, standfirst, lead } = article;
  const day = (daysAgo: number) => formatDay(new Date(loading.now.getTime() - daysAgo * 24 * HOUR_MS));
  return {
    kind,
    language,
    kicker,
    headline,
    frontHeadline,
    searchHeadline,
    shareText: null,
    standfirst,
    slug: null,
    body: toBody(article.body, (noun, key) => requireId(loading, noun, key)),
    eventDate: article.eventDaysAgo === null ? null : day(article.eventDaysAgo),
    bylineState: article.byline,
    agencyName: article.agency ?? null,
    sourceName: null,
    canonicalUrl: null,
    deskNote: null,
    sectionId: requireId(loading, "section", article.section),
    lead: {
      mediaId: lead ? requireId(loading, "media", lead.art) : null,
      caption: lead?.caption ?? "",
      credit: lead?.credit ?? "",
      alt: lead?.alt ?? "",
    },
    credits: article.authors.map(({ author, role }) => ({ authorId: requireId(loading, "author", author), role })),
    topicIds: article.topics.map((topic) => requireId(loading, "topic", topic)),
  };
}
