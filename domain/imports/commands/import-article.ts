import { z } from "zod";
import { articlePath } from "#domain/addresses/address.ts";
import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { emptyBody } from "#domain/articles/body/document.ts";
import { insertArticle } from "#domain/articles/commands/create-article.ts";
import { releaseArticle } from "#domain/articles/commands/publish-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { type Doubt, wordDoubts } from "#domain/imports/doubts.ts";
import {
  type FoundSection,
  findOrCreateAuthors,
  getSectionByName,
  requireDefaultSection,
} from "#domain/imports/find-or-create.ts";
import { languageOf } from "#domain/imports/language-of.ts";
import { type ParsedPage, parsePage } from "#domain/imports/page-text.ts";
import { tellImport } from "#domain/imports/tell-import.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";

export const ImportArticle = z.strictObject({
  text: z.string().min(1),
  fileName: z.string().max(255).default(""),
  /** Slug or name of a section that is there. */
  section: z.string().min(1).optional(),
  publish: z.boolean().default(false),
  /** Whether an article that is there already at the same address is meant to get a second one beside it. */
  again: z.boolean().default(false),
});
export type ImportArticle = z.input<typeof ImportArticle>;

/** What an import did, and what it was not sure of: English sentences for the command line. */
export type ImportReport = {
  articleId: string;
  slug: string | null;
  /** Where readers find it; null for a draft. */
  path: string | null;
  did: string[];
  doubted: string[];
};

/**
 * Brings in a page saved as text as a draft, or with `publish` before readers with the time it was first published.
 * All of it happens or nothing. The doubts stay with the article, in its language.
 * @throws AppError FORBIDDEN; INVALID_INPUT; NOT_FOUND for the section; ADDRESS_TAKEN when it is there already;
 * NOT_READY when it is to be published and lacks something.
 */
export async function importArticle(input: ImportArticle, actor: Actor, now = new Date()): Promise<ImportReport> {
  const order = ImportArticle.parse(input);
  const page = parsePage(order.text);
  return db.$transaction(
    async (tx) => {
      const section = await findSection(tx, order, actor, page.doubts);
      for (const action of ["article.import", ...(order.publish ? (["article.publish"] as const) : [])] as const) {
        assertMay(actor, action, { sectionId: section?.id ?? null });
      }
      const wanted = page.slug ?? slugify(page.headline);
      if (!order.again) await assertNew(tx, wanted);
      const authors = await findOrCreateAuthors(tx, page.authors, actor);
      const content = contentOf(page, order, section, [...authors.values()]);
      const publishedAt = timeOf(page, now);
      const doubts = wordDoubts(page.doubts, content.language);
      const { id, version } = await insertArticle(tx, content, actor, now, { revision: "IMPORTED", doubts });
      // A draft keeps the time too: whoever publishes it later does not make old news new.
      await tx.article.update({ where: { id }, data: { firstPublishedAt: publishedAt } });
      await recordAudit(tx, actor, {
        action: "article.import",
        subjectType: "article",
        subjectId: id,
        detail: { file: order.fileName, address: page.address, publishedAt: publishedAt?.toISOString() ?? null },
      });
      let path: string | null = null;
      if (order.publish) {
        const release = { articleId: id, version, substantive: false };
        path = (await releaseArticle(tx, await requireArticle(tx, id), release, actor, now)).path;
      }
      const did = tellImport({ page, content, section, publishedAt, path });
      return { articleId: id, slug: path?.slice(1) ?? content.slug, path, did, doubted: wordDoubts(page.doubts, "en") };
    },
    { timeout: 30_000 },
  );
}

async function findSection(
  tx: Tx,
  order: z.output<typeof ImportArticle>,
  actor: Actor,
  doubts: Doubt[],
): Promise<FoundSection | null> {
  if (order.section !== undefined) {
    const section = await getSectionByName(tx, order.section);
    if (section) return section;
    const all = await tx.section.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
    const names = all.map(({ slug }) => slug).join(", ") || "none yet";
    throw new AppError("NOT_FOUND", `there is no section "${order.section}"; there are: ${names}`);
  }
  if (!order.publish) return null;
  const section = await requireDefaultSection(tx, actor);
  doubts.push({ code: "sectionAssumed", section: section.name });
  return section;
}

// Two imports of one page at the same moment wait for each other here, so that the second finds the first.
async function assertNew(tx: Tx, slug: string): Promise<void> {
  if (slug === "") return;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`import:${slug}`}, 0))`;
  const path = articlePath(slug);
  const address = await tx.address.findUnique({ where: { path }, select: { articleId: true } });
  const article = address ?? (await tx.article.findFirst({ where: { slug }, select: { id: true } }));
  if (article) {
    throw new AppError("ADDRESS_TAKEN", `an article with the address ${path} is there already`, { path });
  }
}

function contentOf(
  page: ParsedPage,
  order: z.output<typeof ImportArticle>,
  section: FoundSection | null,
  authorIds: string[],
): ArticleContent {
  const content: ArticleContent = {
    ...emptyContent(languageOf(order.text)),
    slug: (page.slug ?? slugify(page.headline)) || null,
    headline: page.headline,
    standfirst: page.standfirst,
    body: page.blocks.length > 0 ? { type: "doc", content: page.blocks } : emptyBody(),
    sectionId: section?.id ?? null,
    credits: authorIds.map((authorId) => ({ authorId, role: "TEXT" })),
    // The page named nobody: published as it was, without a byline. A draft is left open for the editor to decide.
    bylineState: authorIds.length === 0 && order.publish ? "WITHHELD" : "NAMED",
  };
  const parsed = ArticleContentSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") ?? "text";
  throw new AppError("INVALID_INPUT", `the text does not fit an article: ${field}: ${issue?.message}`, { field });
}

function timeOf(page: ParsedPage, now: Date): Date | null {
  if (page.publishedAt === null || page.publishedAt <= now) return page.publishedAt;
  page.doubts.push({ code: "timeAhead", text: page.timeText });
  return null;
}
