import type { ReactNode } from "react";
import type { Rank } from "#components/article/body/box-title.tsx";
import { ClipBlock } from "#components/article/body/clip.tsx";
import { EmbedBlock } from "#components/article/body/embed.tsx";
import { FigureBlock } from "#components/article/body/figure.tsx";
import { FileView } from "#components/article/body/file.tsx";
import { GalleryBlock } from "#components/article/body/gallery.tsx";
import { HeadingBlock } from "#components/article/body/heading.tsx";
import { InfoBoxBlock } from "#components/article/body/info-box.tsx";
import { ListBlock } from "#components/article/body/list.tsx";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import { PullQuoteBlock } from "#components/article/body/pull-quote.tsx";
import { QuestionsBlock } from "#components/article/body/questions.tsx";
import { QuoteBlock } from "#components/article/body/quote.tsx";
import { RelatedBlock } from "#components/article/body/related.tsx";
import { TableBlock } from "#components/article/body/table.tsx";
import { TakeawaysBlock } from "#components/article/body/takeaways.tsx";
import { TimelineBlock } from "#components/article/body/timeline.tsx";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { Block, Body, Figure } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  body: Body;
  pictures: Record<string, Picture>;
  /** The articles that related boxes name, by id; of those that are not here nothing is said. */
  related?: Record<string, ArticleCard>;
  kind: ArticleKind;
  /** How a figure is shown instead, where pictures are not simply shown. */
  figure?: (block: Figure) => ReactNode;
  t: Translate;
};

// The byline stands beside the first lines. About this many characters in, the margin is free for what stands out.
const MARGIN_IS_FREE_AFTER = 1_100;
const HAS_BYLINE_BESIDE = new Set<ArticleKind>(["NEWS", "INTERVIEW"]);
// A table of fewer columns is read more easily in the measure of the text.
const WIDE_TABLE = 6;

const IN_COLUMN = "(width >= 80rem) 41rem, (width >= 64rem) 47vw, (width >= 40rem) 84vw, 100vw";
const WIDE = "(width >= 80rem) 62rem, (width >= 64rem) 72vw, (width >= 40rem) 84vw, 100vw";

// Out of the column by three of twelve columns to the left, or in a long read by one and a half to either side.
const HANG = {
  figure: "lg:-ms-[calc(50%+var(--gutter)/2)]",
  quote: "lg:-ms-[calc(33.33%+var(--gutter)/3)]",
  longRead: "lg:-mx-[calc(25%+var(--gutter)/4)]",
};

/** The body of an article: the document's blocks, one component for each kind. */
export function ArticleBody({ body, pictures, related = {}, kind, figure, t }: Props) {
  const firstSection = body.content.findIndex((block) => block.type === "heading" && block.attrs.level === 2);
  const free = HAS_BYLINE_BESIDE.has(kind) ? marginIsFreeFrom(body.content) : 1;
  return body.content.map((block, index) => {
    if (figure && block.type === "figure") return figure(block);
    if (figure && block.type === "gallery") return block.content.map(figure);
    return (
      <BlockView
        key={block.attrs.id}
        block={block}
        pictures={pictures}
        related={related}
        kind={kind}
        isBeforeSections={firstSection === -1 || index < firstSection}
        mayHang={index >= free}
        t={t}
      />
    );
  });
}

type BlockProps = Required<Omit<Props, "body" | "figure">> & {
  block: Block;
  isBeforeSections: boolean;
  mayHang: boolean;
};

function BlockView({ block, pictures, related, kind, isBeforeSections, mayHang, t }: BlockProps) {
  const rank: Rank = isBeforeSections ? 2 : 3;
  const wide = mayHang ? (kind === "LONG_READ" ? HANG.longRead : HANG.figure) : "";
  const pictureOf = (mediaId: string | null) => (mediaId ? (pictures[mediaId] ?? null) : null);
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
      const picture = pictureOf(block.attrs.mediaId);
      const hang = picture && picture.width >= picture.height ? wide : "";
      return <FigureBlock block={block} picture={picture} sizes={hang ? WIDE : IN_COLUMN} hang={hang} t={t} />;
    }
    case "gallery":
      return <GalleryBlock block={block} pictures={pictures} hang={wide} isWide={wide !== ""} t={t} />;
    case "pullQuote":
      return (
        <PullQuoteBlock block={block} portrait={pictureOf(block.attrs.mediaId)} hang={mayHang ? HANG.quote : ""} />
      );
    case "infoBox":
      return <InfoBoxBlock block={block} rank={rank} t={t} />;
    case "timeline":
      return <TimelineBlock block={block} rank={rank} />;
    case "table":
      return <TableBlock block={block} hang={block.attrs.align.length >= WIDE_TABLE ? wide : ""} t={t} />;
    case "questions":
      return <QuestionsBlock block={block} rank={rank} />;
    case "takeaways":
      return <TakeawaysBlock block={block} rank={rank} t={t} />;
    case "file":
      return <FileView block={block} />;
    case "embed":
      return <EmbedBlock block={block} poster={pictureOf(block.attrs.mediaId)} sizes={IN_COLUMN} t={t} />;
    case "clip": {
      const poster = pictureOf(block.attrs.poster?.mediaId ?? null);
      return <ClipBlock block={block} poster={poster} hang={wide} t={t} />;
    }
    case "related":
      return <RelatedBlock block={block} related={related} rank={rank} t={t} />;
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
