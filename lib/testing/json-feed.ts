import { z } from "zod";

// JSON Feed 1.1 as jsonfeed.org/version/1.1 has it. Objects are strict but for extensions, whose names begin with "_".
const author = z
  .strictObject({ name: z.string().optional(), url: z.url().optional(), avatar: z.url().optional() })
  .refine((fields) => Object.keys(fields).length > 0, "an author says at least one thing");

const attachment = z.strictObject({
  url: z.url(),
  mime_type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  title: z.string().optional(),
  size_in_bytes: z.number().int().nonnegative().optional(),
  duration_in_seconds: z.number().optional(),
});

const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url().optional(),
    external_url: z.url().optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: z.url().optional(),
    banner_image: z.url().optional(),
    date_published: z.iso.datetime({ offset: true }).optional(),
    date_modified: z.iso.datetime({ offset: true }).optional(),
    authors: z.array(author).min(1).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine(({ content_html, content_text }) => content_html !== undefined || content_text !== undefined, "no content");

/** What a JSON feed has to be. Extensions may hold anything. */
export const JsonFeed = z
  .object({
    version: z.literal("https://jsonfeed.org/version/1.1"),
    title: z.string().min(1),
    home_page_url: z.url().optional(),
    feed_url: z.url().optional(),
    description: z.string().optional(),
    user_comment: z.string().optional(),
    next_url: z.url().optional(),
    icon: z.url().optional(),
    favicon: z.url().optional(),
    authors: z.array(author).min(1).optional(),
    language: z.string().optional(),
    expired: z.boolean().optional(),
    hubs: z
      .array(z.strictObject({ type: z.string(), url: z.url() }))
      .min(1)
      .optional(),
    items: z.array(item),
  })
  .catchall(z.unknown())
  .refine((feed) => Object.keys(feed).every((key) => key.startsWith("_") || KNOWN.has(key)), "an unknown field")
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, "the same id twice");

const KNOWN = new Set([
  ...["version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon"],
  ...["authors", "language", "expired", "hubs", "items"],
]);
