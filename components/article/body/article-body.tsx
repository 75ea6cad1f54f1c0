import { FigureBlock } from "#components/article/body/figure.tsx";
import { HeadingBlock } from "#components/article/body/heading.tsx";
import { ListBlock } from "#components/article/body/list.tsx";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import { QuoteBlock } from "#components/article/body/quote.tsx";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { Block, Body } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  body: Body;
  pictures: Record<string, Picture>;
  kind: ArticleKind;
  t: Translate;
};

// The byline stands beside the first lines. About this many characters in, the margin is free for what stands out.
const MARGIN_IS_FREE_AFTER = 1_100;
const HAS_BYLINE_BESIDE = new Set<ArticleKind>(["NEWS", "INTERVIEW"]);

const IN_COLUMN = "(width >= 80rem) 41rem, (width >= 64rem) 47vw, (width >= 40rem) 84vw, 100vw";
const WIDE = "(width >= 80rem) 62rem, (width >= 64rem) 72vw, (width >= 40rem) 84vw, 100vw";

// Out of the column by three of twelve columns to the left, or in a long read by one and a half to either side.
const HANG = {
  figure: "lg:-ms-[calc(50%+var(--gutter)/2)]",
  quote: "lg:-ms-[calc(33.33%+var(--gutter)/3)]",
  longRead: "lg:-mx-[calc(25%+var(--gutter)/4)]",
};

/** The body of an article: the document's blocks, one component for each kind. */
export function ArticleBody({ body, pictures, kind, t }: Props) {
  const firstSection = body.content.findIndex((block) => block.type === "heading" && block.attrs.level === 2);
  const free = HAS_BYLINE_BESIDE.has(kind) ? marginIsFreeFrom(body.content) : 1;
  return body.content.map((block, index) => (
    <BlockView
      key={block.attrs.id}
      block={block}
      pictures={pictures}
      kind={kind}
      isBeforeSections={firstSection === -1 || index < firstSection}
      mayHang={index >= free}
      t={t}
    />
  ));
}

type BlockProps = Omit<Props, "body"> & { block: Block; isBeforeSections: boolean; mayHang: boolean };

function BlockView({ block, pictures, kind, isBeforeSections, mayHang, t }: BlockProps) {
  switch (block.type) {
    case "paragraph":
      return <ParagraphBlock block={block} />;
    case "heading":
      return <HeadingBlock block={block} isRaised={isBeforeSections} isQuestion={kind === "INTERVIEW"} />;
    case "bulletList":
    case "orderedList":
      return <ListBlock block={block} />;
    case "blockquote":
      return <QuoteBlock block={block} hang={mayHang ? HANG.quote : ""} />;
    case "figure": {
      const picture = block.attrs.mediaId ? (pictures[block.attrs.mediaId] ?? null) : null;
      const isWide = mayHang && picture !== null && picture.width >= picture.height;
      const hang = kind === "LONG_READ" ? HANG.longRead : HANG.figure;
      return (
        <FigureBlock
          block={block}
          picture={picture}
          sizes={isWide ? WIDE : IN_COLUMN}
          hang={isWide ? hang : ""}
          t={t}
        />
      );
    }
  }
}

function marginIsFreeFrom(blocks: Block[]): number {
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    if (length >= MARGIN_IS_FREE_AFTER) return index;
    length += blockText(block).length;
  }
  return blocks.length;
}
