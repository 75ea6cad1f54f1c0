import type { ArticleContent, Language } from "#domain/articles/article.ts";
import { emptyBody, readBody, versionOf } from "#domain/articles/body/document.ts";
import { bodyText, pictureText } from "#domain/articles/body/plain-text.ts";
import { foldedWords, words } from "#lib/text.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** The relations that `contentOf` needs beside an article's own columns. */
export const WITH_CONTENT = {
  credits: { orderBy: { position: "asc" } },
  topics: { orderBy: { position: "asc" } },
} as const satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof WITH_CONTENT }>;

/** A new article's content: everything still to be written. */
export function emptyContent(language: Language): ArticleContent {
  return {
    kind: "NEWS",
    language,
    slug: null,
    kicker: null,
    headline: "",
    frontHeadline: null,
    searchHeadline: null,
    shareText: null,
    standfirst: "",
    body: emptyBody(),
    eventDate: null,
    bylineState: "NAMED",
    agencyName: null,
    sourceName: null,
    canonicalUrl: null,
    deskNote: null,
    sectionId: null,
    lead: { mediaId: null, caption: "", credit: "", alt: "" },
    credits: [],
    topicIds: [],
  };
}

/** The content that a stored working copy holds. */
export function contentOf(row: ArticleRow): ArticleContent {
  return {
    kind: row.kind,
    language: row.language,
    slug: row.slug,
    kicker: row.kicker,
    headline: row.headline,
    frontHeadline: row.frontHeadline,
    searchHeadline: row.searchHeadline,
    shareText: row.shareText,
    standfirst: row.standfirst,
    body: readBody(row.body, row.bodyVersion),
    eventDate: row.eventDate?.toISOString().slice(0, 10) ?? null,
    bylineState: row.bylineState,
    agencyName: row.agencyName,
    sourceName: row.sourceName,
    canonicalUrl: row.canonicalUrl,
    deskNote: row.deskNote,
    sectionId: row.sectionId,
    lead: { mediaId: row.leadMediaId, caption: row.leadCaption, credit: row.leadCredit, alt: row.leadAlt },
    credits: row.credits.map(({ authorId, role }) => ({ authorId, role })),
    topicIds: row.topics.map(({ topicId }) => topicId),
  };
}

/** The columns that hold a content; credits and topics are rows of their own. */
export function columnsOf(content: ArticleContent) {
  const { lead, credits: _credits, topicIds: _topicIds, eventDate, ...plain } = content;
  const text = bodyText(content.body);
  return {
    ...plain,
    bodyVersion: versionOf(content.body),
    wordCount: words(text).length,
    eventDate: eventDate ? new Date(`${eventDate}T00:00:00Z`) : null,
    leadMediaId: lead.mediaId,
    leadCaption: lead.caption,
    leadCredit: lead.credit,
    leadAlt: lead.alt,
    searchText: searchTextOf(content, text),
  };
}

// Some thirteen hundred words; few articles have as many different ones.
const SEARCHED = 8_000;

/**
 * What the desk looks in: the words of an article, folded, each once, since each word that is asked for is looked for by
 * itself. Of a text with more words than that the end is left out, never its headlines and what is said of its pictures.
 */
function searchTextOf(content: ArticleContent, text: string) {
  const { headline, kicker, frontHeadline, standfirst, shareText, deskNote, lead, body } = content;
  const pictures = [lead.caption, lead.credit, lead.alt, pictureText(body)];
  const lines = [headline, kicker, frontHeadline, standfirst, shareText, deskNote, ...pictures, text];
  const all = lines.filter(Boolean).join("\n");
  return foldedWords(all).join(" ").slice(0, SEARCHED);
}

/** Credits and topics of a content as rows to be created below an article or an edition. */
export function linksOf(content: ArticleContent) {
  return {
    credits: content.credits.map((credit, position) => ({ ...credit, position })),
    topics: content.topicIds.map((topicId, position) => ({ topicId, position })),
  };
}
