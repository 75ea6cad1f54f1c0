/** A thing of schema.org as JSON-LD; what is undefined is left out. */
export type Thing = { "@type"?: string; "@id"?: string; [property: string]: unknown };

/** Says to machines what the page says to people: one graph of things, as a block of data that no browser runs. */
export function Markup({ graph }: { graph: Thing[] }) {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
  // Nothing in it may end the block or begin a comment, whatever a headline says.
  const safe = json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return <script type="application/ld+json">{safe}</script>;
}
