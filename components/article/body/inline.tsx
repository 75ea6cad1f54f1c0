import type { ReactNode } from "react";
import type { Inline, Mark } from "#domain/articles/body/document.ts";
import { isSafeHref } from "#domain/articles/body/elements.ts";

/** Running text with its marks and line breaks. */
export function InlineContent({ content = [] }: { content?: Inline[] }) {
  return content.map((node, index) =>
    node.type === "hardBreak" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text of a page never changes places.
      <br key={index} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Marked key={index} marks={node.marks ?? []} text={node.text} />
    ),
  );
}

function Marked({ marks, text }: { marks: Mark[]; text: string }) {
  return marks.reduceRight<ReactNode>((inner, mark) => wrap(mark, inner), text);
}

function wrap(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "link":
      return <TextLink href={mark.attrs.href}>{inner}</TextLink>;
  }
}

// Addresses were checked when they were saved. Checked again here, a row that came in by another way harms no reader.
function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isSafeHref(href)) return children;
  const isForeign = /^https?:/i.test(href);
  return (
    <a href={href} rel={isForeign ? "external noopener" : undefined} className="underline decoration-son decoration-2">
      {children}
    </a>
  );
}
