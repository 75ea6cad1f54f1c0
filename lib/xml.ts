const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
// What XML 1.0 has no place for, escaped or not (section 2.2): control signs and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is what this rule is for.
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it may stand in XML and in HTML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_XML, "")
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");
}

/** An element with text in it; nothing for null and for empty text. */
export function element(name: string, text: string | null | undefined, attributes = ""): string {
  return text ? `<${name}${attributes}>${escapeXml(text)}</${name}>` : "";
}
