import { Caption } from "#components/article/caption.tsx";
import { LightboxLink } from "#components/article/lightbox-link.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { article: PublishedArticle; sizes: string; className?: string; t: Translate };

/** The picture under the headline, whole. On a phone it reaches the edges. */
export function LeadFigure({ article, sizes, className = "", t }: Props) {
  if (!isShown(article.lead)) return null;
  return (
    <figure className={`max-sm:bleed ${className}`}>
      <LightboxLink picture={article.lead} t={t}>
        <Photo picture={article.lead} sizes={sizes} first />
      </LightboxLink>
      <Caption
        caption={article.leadCaption}
        credit={article.leadCredit || article.lead.credit}
        aiMark={article.lead.aiMark}
        className="max-sm:px-(--edge)"
        t={t}
      />
    </figure>
  );
}
