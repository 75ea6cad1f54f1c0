import { ArticleKicker, Standfirst } from "#components/article/article-head.tsx";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { FigureBlock } from "#components/article/body/figure.tsx";
import { GalleryBlock } from "#components/article/body/gallery.tsx";
import { Byline } from "#components/article/byline.tsx";
import { Caption } from "#components/article/caption.tsx";
import { EndNotes } from "#components/article/end-notes.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { LightboxLink } from "#components/article/lightbox-link.tsx";
import { groupFigures, type PhotoGroup, spansOf } from "#components/article/photo-groups.ts";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { Block, Figure } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

const SPANS: Record<number, string> = {
  4: "sm:col-span-4",
  5: "sm:col-span-5",
  6: "sm:col-span-6",
  7: "sm:col-span-7",
  8: "sm:col-span-8",
};

/** A photo story: the first picture from edge to edge over a band of ink, then pictures as large as the page. */
export function PhotoStory({ article, url, t }: ArticleLayoutProps) {
  const figures = article.body.content.filter((block) => block.type === "figure");
  const hasLead = isShown(article.lead);
  const count = figures.length + (hasLead ? 1 : 0);
  const numbers = new Map(figures.map((figure, index) => [figure.attrs.id, `${index + (hasLead ? 2 : 1)}/${count}`]));
  const pictureOf = (figure: Figure) =>
    figure.attrs.mediaId ? (article.pictures[figure.attrs.mediaId] ?? null) : null;
  return (
    <article lang={article.language} data-article-id={article.id}>
      <Opener article={article} count={count} url={url} t={t} />
      <div className="page grid-12 gap-y-(--block) pt-(--block)">
        {groupFigures(article.body.content).map((group) =>
          group.kind === "TEXT" ? (
            <Words key={group.block.attrs.id} block={group.block} article={article} t={t} />
          ) : (
            <FigureRow
              key={group.figures[0].attrs.id}
              figures={group.figures}
              pictureOf={pictureOf}
              numbers={numbers}
              t={t}
            />
          ),
        )}
        <div className="sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4">
          <EndNotes article={article} url={url} t={t} />
        </div>
      </div>
    </article>
  );
}

function Words({ block, article, t }: Pick<ArticleLayoutProps, "article" | "t"> & { block: Block }) {
  const { pictures, related, kind } = article;
  if (block.type === "gallery") return <GalleryBlock block={block} pictures={pictures} isWide t={t} />;
  return (
    <div data-listen-text="" className="running-text flow sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4">
      <ArticleBody body={{ type: "doc", content: [block] }} pictures={pictures} related={related} kind={kind} t={t} />
    </div>
  );
}

type OpenerProps = Pick<ArticleLayoutProps, "article" | "url" | "t"> & { count: number };

function Opener({ article, count, url, t }: OpenerProps) {
  const { lead } = article;
  return (
    <div className="band print:bg-none print:text-black">
      {isShown(lead) ? (
        <figure>
          <LightboxLink picture={lead} t={t}>
            <Photo picture={lead} sizes="100vw" className="crop aspect-[4/3] sm:aspect-[2/1] lg:aspect-[2.2]" first />
          </LightboxLink>
          <Caption
            caption={article.leadCaption}
            credit={article.leadCredit || lead.credit}
            aiMark={lead.aiMark}
            number={`1/${count}`}
            className="page"
            t={t}
          />
        </figure>
      ) : null}
      <div className="page grid-12 items-end py-6 lg:py-9">
        <header className="lg:col-span-8">
          <ArticleKicker article={article} />
          <h1 className={`${article.headline.length <= 48 ? "text-poster" : "text-display"} tracking-[-0.014em]`}>
            {article.headline}
          </h1>
        </header>
        <div className="lg:col-span-4">
          <Standfirst text={article.standfirst} className="text-item" />
          <Byline article={article} className="mt-4 flex flex-wrap gap-x-8 gap-y-2" url={url} t={t} />
        </div>
      </div>
    </div>
  );
}

type RowProps = {
  figures: Extract<PhotoGroup, { kind: "FIGURES" }>["figures"];
  pictureOf: (figure: Figure) => Picture | null;
  numbers: Map<string, string>;
  t: Translate;
};

function FigureRow({ figures: [left, right], pictureOf, numbers, t }: RowProps) {
  if (!right) {
    const picture = pictureOf(left);
    const isUpright = picture !== null && picture.height > picture.width;
    return (
      <div
        className={
          isUpright ? "sm:col-span-8 sm:col-start-3 lg:col-span-6 lg:col-start-4" : "lg:col-span-10 lg:col-start-2"
        }
      >
        <FigureBlock
          block={left}
          picture={picture}
          sizes={isUpright ? "(width >= 64rem) 48vw, 100vw" : "(width >= 64rem) 80vw, 100vw"}
          number={numbers.get(left.attrs.id)}
          t={t}
        />
      </div>
    );
  }
  const spans = spansOf(pictureOf(left), pictureOf(right));
  return [left, right].map((figure, index) => (
    <div key={figure.attrs.id} className={SPANS[spans[index] ?? 6]}>
      <FigureBlock
        block={figure}
        picture={pictureOf(figure)}
        sizes="(width >= 40rem) 60vw, 100vw"
        number={numbers.get(figure.attrs.id)}
        t={t}
      />
    </div>
  ));
}
