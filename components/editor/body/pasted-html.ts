/**
 * Pasted HTML made ready for the schema, which has no tables: a row becomes a paragraph, its cells set apart by spaces,
 * so that figures in neighbouring cells do not run together.
 */
export function flattenTables(html: string): string {
  return html
    .replace(/<\/?(?:table|thead|tbody|tfoot|colgroup|col)\b[^>]*>/gi, "")
    .replace(/<(\/?)tr\b[^>]*>/gi, "<$1p>")
    .replace(/<t[dh]\b[^>]*>/gi, "")
    .replace(/<\/t[dh]>/gi, " ");
}
