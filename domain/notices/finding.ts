import type { Actor } from "#domain/people/actor.ts";
import { may } from "#domain/people/policy.ts";
import type { Db } from "#lib/db.ts";
import type { SearchMatter } from "#prisma/generated/enums.ts";

/** Something that a saved search found; of a note, the article it is about and perhaps the version. */
export type Finding = { matter: SearchMatter; itemId: string; articleId: string | null; version: number | null };

/** A finding as somebody who may see it is told of it: `name` is a headline, a caption or a name, perhaps empty. */
export type SeenFinding = Finding & { name: string; slug: string | null };

/** What findings are about, as it is now: what each is called, and what rights depend on. */
export type Subjects = {
  articles: Map<string, { headline: string; createdById: string; sectionId: string | null }>;
  media: Map<string, { caption: string; originalName: string; uploadedById: string | null }>;
  authors: Map<string, { name: string; slug: string }>;
};

/** Reads what findings are about, three look-ups however many there are. What is gone is left out. */
export async function readSubjects(on: Db, findings: Finding[]): Promise<Subjects> {
  const idsOf = (...matters: SearchMatter[]) =>
    findings.filter(({ matter }) => matters.includes(matter)).map(({ itemId }) => itemId);
  const articleIds = [...new Set(findings.flatMap(({ articleId }) => articleId ?? []))];
  const articles = await on.article.findMany({
    where: { id: { in: articleIds } },
    select: { id: true, headline: true, createdById: true, sectionId: true },
  });
  const media = await on.media.findMany({
    where: { id: { in: idsOf("PICTURE", "CLIP") }, removedAt: null },
    select: { id: true, caption: true, originalName: true, uploadedById: true },
  });
  const authors = await on.author.findMany({
    where: { id: { in: idsOf("AUTHOR") } },
    select: { id: true, name: true, slug: true },
  });
  return { articles: byId(articles), media: byId(media), authors: byId(authors) };
}

function byId<Row extends { id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** A finding with what it is called, for whoever may see what the newsroom's search would show of it; else null. */
export function seeFinding(subjects: Subjects, finding: Finding, actor: Actor): SeenFinding | null {
  const told = { ...finding, slug: null };
  switch (finding.matter) {
    case "PICTURE":
    case "CLIP": {
      const media = subjects.media.get(finding.itemId);
      if (!media || !may(actor, "media.read", { createdById: media.uploadedById ?? undefined })) return null;
      // Clips are known, and found in the archive, by the names of their files.
      return { ...told, name: (finding.matter === "PICTURE" && media.caption) || media.originalName };
    }
    case "AUTHOR": {
      const author = subjects.authors.get(finding.itemId);
      return author && may(actor, "article.list") ? { ...told, ...author } : null;
    }
    default: {
      const article = subjects.articles.get(finding.articleId ?? "");
      if (!article || !may(actor, "article.list") || !may(actor, "article.read", article)) return null;
      return { ...told, name: article.headline };
    }
  }
}
