import { z } from "zod";
import { FIELD_LIMITS, Language } from "#domain/articles/article.ts";
import { isPlaceholder } from "#domain/articles/readiness.ts";
import { splitNames } from "#domain/imports/byline.ts";
import { parseTimeLine } from "#lib/date.ts";
import { SLUG_LIMIT, slugify } from "#lib/slug.ts";
import { toLine } from "#lib/text.ts";

const BLOCK_LIMIT = 2_000;

const line = (limit: number) => z.string().transform(toLine).pipe(z.string().max(limit));
const name = (limit: number) => z.string().transform(toLine).pipe(z.string().min(1).max(limit));
const slugName = (limit: number) =>
  name(limit).refine((text) => slugify(text) !== "", "has no letter a slug can be made of");
const lines = (limit: number) => z.array(line(limit)).transform((list) => list.filter((text) => text !== ""));
const zonedTime = z.iso.datetime({ offset: true });
const time = z.string().transform((text, context) => {
  const at = zonedTime.safeParse(text).success ? new Date(text) : parseTimeLine(text);
  if (at) return at;
  context.addIssue('neither a time with a zone ("2024-01-23T15:56:00+07:00") nor "HH:MM DD/MM/YYYY"');
  return z.NEVER;
});

const Item = z
  .strictObject({
    title: name(FIELD_LIMITS.headline),
    summary: line(FIELD_LIMITS.standfirst).default(""),
    body: lines(1_000_000),
    captions: lines(FIELD_LIMITS.caption).default([]),
    section: slugName(80).nullish(),
    topics: z.array(slugName(120)).max(20).default([]),
    author: z
      .union([z.string(), z.array(z.string()).max(20)])
      .transform((given) => [given].flat().flatMap((text) => splitNames(toLine(text))))
      .pipe(z.array(name(120)).max(20))
      .nullish(),
    publishedAt: time.nullish(),
    language: z.enum(Language).default("vi"),
  })
  .refine(({ body, captions }) => body.length + captions.length <= BLOCK_LIMIT, `more than ${BLOCK_LIMIT} paragraphs`);

/** An article as a line of a bulk import gives it, checked. Names are not looked up yet. */
export type Item = Omit<z.output<typeof Item>, "author"> & { authors: string[]; placeholder: string | null };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a line of a bulk import; the reason why not where it cannot be taken. */
export function readItem(bytes: Uint8Array, now: Date): Item | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return { reason: error instanceof SyntaxError ? "is no JSON" : "is not UTF-8" };
  }
  const parsed = Item.safeParse(value, { error: wordMissing });
  if (!parsed.success) return { reason: parsed.error.issues.slice(0, 3).map(wordIssue).join("; ") };
  const { author, ...item } = parsed.data;
  if (item.publishedAt && item.publishedAt > now) return { reason: "publishedAt: lies in the future" };
  if (item.publishedAt && item.body.length + item.captions.length === 0) {
    return { reason: "body: is empty, which no published article is" };
  }
  const authors = [...new Set((author ?? []).filter((text) => !isPlaceholder(text)))];
  return { ...item, topics: uniqueTopics(item.topics), authors, placeholder: author?.find(isPlaceholder) ?? null };
}

// Two spellings of one topic are one topic.
function uniqueTopics(names: string[]): string[] {
  return [...new Map(names.map((text) => [slugify(text, SLUG_LIMIT - 5), text])).values()];
}

function wordMissing(issue: { code: string; input?: unknown }): string | undefined {
  return issue.code === "invalid_type" && issue.input === undefined ? "is missing" : undefined;
}

function wordIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".");
  return path ? `${path}: ${issue.message}` : issue.message;
}
