import type { Body } from "#domain/articles/body/document.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";
import type { Translate } from "#lib/messages.ts";

// With fewer parts a reader sees where they are without a list.
const ENOUGH = 4;

/** The parts of a long text, to go to. On a phone the list is folded, so that the text begins on the first screen. */
export function Contents({ body, t }: { body: Body; t: Translate }) {
  const parts = body.content.flatMap((block) =>
    block.type === "heading" && block.attrs.level === 2 && inlineText(block.content)
      ? [{ id: block.attrs.id, words: inlineText(block.content) }]
      : [],
  );
  if (parts.length < ENOUGH) return null;
  const title = t("blocks.reader.contents");
  const list = (
    <ol className="numbers text-body">
      {parts.map(({ id, words }) => (
        <li key={id}>
          <a href={`#${id}`}>{words}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={title} className="mb-8 border-b border-line pb-6 print:hidden">
      <details className="sm:hidden">
        <summary className={SUMMARY}>
          <span aria-hidden="true" className="text-son">
            +
          </span>{" "}
          {title}
        </summary>
        {list}
      </details>
      <div className="max-sm:hidden">
        <p className="pb-2 font-semibold">{title}</p>
        {list}
      </div>
    </nav>
  );
}

const SUMMARY = "inline-block cursor-pointer list-none py-1 font-semibold [&::-webkit-details-marker]:hidden";
