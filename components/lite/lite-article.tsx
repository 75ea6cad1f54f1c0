import { ArticleBody } from "#components/article/body/article-body.tsx";
import { bylineOf } from "#components/article/byline-names.ts";
import { LitePicture } from "#components/lite/lite-picture.tsx";
import { litePath } from "#domain/addresses/address.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  article: PublishedArticle;
  /** The whole canonical address. */
  url: string;
  t: Translate;
};

/** An article in the lite edition: every word of it, each picture behind its caption. */
export function LiteArticle({ article, url, t }: Props) {
  const { section, pictures, lead } = article;
  const names = bylineOf(article, t).map(({ name }) => name);
  return (
    <article lang={article.language}>
      <small>
        <a href={litePath(section.path)}>{section.name}</a>
      </small>
      <h1>{article.headline}</h1>
      {article.standfirst ? (
        <p>
          <b>{article.standfirst}</b>
        </p>
      ) : null}
      <p>
        <small>
          {names.join(", ")} · <TimeLine at={article.publishedAt} />
          {article.updatedAt ? (
            <>
              {" "}
              · {t("site.article.updated")} <TimeLine at={article.updatedAt} />
            </>
          ) : null}
        </small>
      </p>
      <LitePicture
        picture={lead}
        caption={article.leadCaption}
        credit={article.leadCredit || (lead?.credit ?? "")}
        t={t}
      />
      <ArticleBody
        body={article.body}
        pictures={{}}
        related={toLite(article.related)}
        kind={article.kind}
        t={t}
        figure={({ attrs: { id, mediaId, alt, caption, credit } }) => {
          const picture = mediaId ? (pictures[mediaId] ?? null) : null;
          return (
            <LitePicture
              key={id}
              picture={picture}
              alt={alt}
              caption={caption}
              credit={credit || (picture?.credit ?? "")}
              t={t}
            />
          );
        }}
      />
      {article.corrections.map(({ notice, publishedAt }) => (
        <p key={publishedAt.getTime()}>
          <b>{t("site.article.correction")}.</b> {notice} (<TimeLine at={publishedAt} />)
        </p>
      ))}
      <p>
        <small>
          {t("site.article.link")}: <a href={url}>{url}</a>
        </small>
      </p>
    </article>
  );
}

// Related articles lead on within the edition, and bring no pictures.
function toLite(related: PublishedArticle["related"]): PublishedArticle["related"] {
  const cards = Object.values(related).map((card) => ({ ...card, path: litePath(card.path), lead: null }));
  return Object.fromEntries(cards.map((card) => [card.id, card]));
}

function TimeLine({ at }: { at: Date }) {
  return <time dateTime={formatMarkup(at)}>{formatTimeLine(at)}</time>;
}
