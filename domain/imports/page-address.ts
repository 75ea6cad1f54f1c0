import type { Doubt } from "#domain/imports/doubts.ts";
import { isSlug, SLUG_LIMIT, slugify } from "#lib/slug.ts";

/**
 * What the words after "Link bài viết" give: the address as it stood, as it can be used (null when it cannot), the slug
 * in it, and the words that are no part of it.
 */
export type PageAddress = { verbatim: string; url: string | null; slug: string | null; rest: string; doubts: Doubt[] };

/**
 * Reads the address a page had, with or without angle brackets around it. White space inside is taken out and the
 * repair is a doubt, for nobody can be sure what the space stood for.
 */
export function readPageAddress(text: string): PageAddress {
  const { address, rest } = findAddress(text);
  const repaired = address.replace(/\s+/g, "");
  const url = parseUrl(repaired);
  if (!url) return { verbatim: address, url: null, slug: null, rest, doubts: [{ code: "addressUnreadable", text }] };
  const { slug, kept } = slugOf(url);
  const doubts: Doubt[] = [];
  if (repaired !== address) doubts.push({ code: "addressRepaired", from: address, to: repaired });
  if (slug !== null && !kept) doubts.push({ code: "slugRemade", slug });
  return { verbatim: address, url: repaired, slug, rest, doubts };
}

function findAddress(text: string): { address: string; rest: string } {
  const bracketed = /^(.*?)<([^<>]+)>(.*)$/s.exec(text);
  if (bracketed) {
    const [, before = "", inside = "", after = ""] = bracketed;
    return { address: inside.trim(), rest: `${before.trim()} ${after.trim()}`.trim() };
  }
  const tokens = text.trim().split(/\s+/);
  const [first = "", ...others] = tokens;
  // Words after a whole address are words; what only an address is made of went astray from it.
  const isWhole = /^https?:\/\/[^/\s]+\.[^/\s]+/i.test(first);
  const isAstray = others.every(
    (token) => /^[\w\-./?=&%#~:+@]+$/.test(token) && (others.length === 1 || /[-./]/.test(token)),
  );
  if (isWhole && !isAstray) return { address: first, rest: others.join(" ") };
  return { address: text.trim(), rest: "" };
}

function parseUrl(text: string): URL | null {
  const url = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
  return url?.hostname.includes(".") && !url.username ? url : null;
}

// Readers know the page by this address: what can be kept of it is kept, the rest is made anew and said so.
function slugOf(url: URL): { slug: string | null; kept: boolean } {
  const segment = decodeSegment(url.pathname.split("/").filter(Boolean).at(-1) ?? "");
  const name = segment.replace(/\.(?:html?|aspx|php|amp)$/i, "");
  const slug = isSlug(name) && name.length <= SLUG_LIMIT ? name : slugify(name);
  if (slug === "") return { slug: null, kept: false };
  return { slug, kept: url.pathname.replace(/\/$/, "") === `/${slug}` };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
