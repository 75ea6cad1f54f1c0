import { fold } from "./text.ts";

/**
 * The one spelling of a reader's path: decoded, without marks (composed or not), lower case, single slashes, none at the
 * end. Null for what cannot be decoded, leads out of itself, or holds a sign that no path of the paper has: it leads
 * nowhere in any spelling.
 */
export function canonicalPath(raw: string): string | null {
  const decoded = decode(raw);
  if (decoded === null) return null;
  const path = fold(decoded)
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/+$/, "");
  return /^\/[a-z0-9/_.-]*$/.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path) ? path : null;
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
