import { fold } from "#lib/text.ts";

/** Long enough for a headline, short enough for a line in a message. */
export const SLUG_LIMIT = 100;

/**
 * The address form of a headline: a-z, 0-9 and single hyphens. All 134 accented Vietnamese letters lose their marks in
 * NFC and NFD alike, đ becomes d; letters of other alphabets count as gaps. Cut at a word edge at `limit` characters.
 * May be empty.
 */
export function slugify(text: string, limit = SLUG_LIMIT): string {
  const whole = fold(text)
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (whole.length <= limit) return whole;
  const edge = whole.lastIndexOf("-", limit);
  return whole.slice(0, edge > 0 ? edge : limit);
}

/** Whether a text has the form of a slug as `slugify` makes them. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
