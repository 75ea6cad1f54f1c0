import type { ArticleContent } from "#domain/articles/article.ts";
import type { FoundSection } from "#domain/imports/find-or-create.ts";
import type { ParsedPage } from "#domain/imports/page-text.ts";
import { formatTimeLine } from "#lib/date.ts";
import { words } from "#lib/text.ts";

type Imported = {
  page: ParsedPage;
  content: ArticleContent;
  section: FoundSection | null;
  publishedAt: Date | null;
  path: string | null;
};

/** What an import did, a sentence a step. */
export function tellImport({ page, content, section, publishedAt, path }: Imported): string[] {
  const captions = page.blocks.filter(({ type }) => type === "figure").length;
  const aside = page.setAside.filter(Boolean);
  return [
    `Headline: ${page.headline || "none"}`,
    ...(publishedAt ? [`First published at ${formatTimeLine(publishedAt)} in Vietnam`] : []),
    ...(page.standfirst ? [`Standfirst: ${words(page.standfirst).length} words, the first paragraph`] : []),
    `Text: ${page.blocks.length - captions} paragraphs, ${captions} captions`,
    ...(page.authors.length > 0 ? [`Author: ${page.authors.join(", ")}`] : []),
    ...(section ? [`Section: ${section.name} (${section.slug})`] : []),
    `Address: ${path ?? `/${content.slug ?? ""}`}${page.slug ? `, from ${page.address}` : ", from the headline"}`,
    ...(aside.length > 0 ? [`Not part of the text: ${aside.map((text) => `"${text}"`).join(", ")}`] : []),
    path ? "Published" : "Saved as a draft",
  ];
}
