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
    <ol className="numbers mt-2 text-body">
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
        <summary className="font-semibold">{title}</summary>
        {list}
      </details>
      <div className="max-sm:hidden">
        <p className="font-semibold">{title}</p>
        {list}
      </div>
    </nav>
  );
}
