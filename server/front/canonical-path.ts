/**
 * The one spelling of a reader's path: decoded, NFC, lower case, single slashes, none at the end. Null for what cannot be
 * decoded, leads out of itself, or holds a letter that no path of the paper has: it leads nowhere in any spelling.
 */
export function canonicalPath(raw: string): string | null {
  const decoded = decode(raw);
  if (decoded === null) return null;
  const path = decoded
    .normalize("NFC")
    .toLowerCase()
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
