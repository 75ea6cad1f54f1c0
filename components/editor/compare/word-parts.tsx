import type { Part } from "#domain/articles/compare/compare-words.ts";

/** Text with what came and what went; colour is never alone: inserted is underlined, deleted struck through. */
export function WordParts({ parts }: { parts: Part[] }) {
  let at = 0;
  return parts.map(({ kind, text }) => {
    // The place of a part in the text is its only name.
    const key = `${at}${kind}`;
    at += text.length;
    if (kind === "same") return <span key={key}>{text}</span>;
    if (kind === "ins") {
      return (
        <ins key={key} className="bg-ins-wash text-ins decoration-2 underline-offset-4">
          {text}
        </ins>
      );
    }
    return (
      <del key={key} className="bg-del-wash text-del decoration-2">
        {text}
      </del>
    );
  });
}
