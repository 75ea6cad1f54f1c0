import { TakeawaysBlock } from "#components/article/body/takeaways.tsx";
import { englishSectionPath } from "#domain/addresses/address.ts";
import type { BlockOf } from "#domain/articles/body/document.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  article: PublishedArticle;
  /** What the article comes down to, where the desk wrote it. */
  points: BlockOf<"takeaways"> | null;
  size: "text-display" | "text-poster";
  className?: string;
  t: Translate;
};

/** Kicker, headline, standfirst and the points below it. */
export function ArticleHead({ article, points, size, className = "", t }: Props) {
  return (
    <header className={className}>
      <ArticleKicker article={article} />
      <h1 className={`${headlineSize(article.headline, size)} tracking-[-0.014em]`}>{article.headline}</h1>
      <Standfirst text={article.standfirst} className="mt-4" />
      <HeadPoints points={points} t={t} />
    </header>
  );
}

/** The section as a link, and the theme behind it. */
export function ArticleKicker({ article }: { article: PublishedArticle }) {
  const { section, kicker, language } = article;
  return (
    <p className="kicker mb-2 text-small">
      <a href={language === "en" ? englishSectionPath(section.slug) : section.path} className="inline-block py-1">
        {language === "en" ? section.nameEn || section.name : section.name}
      </a>
      {kicker && kicker !== section.name ? <span className="font-normal text-soft"> · {kicker}</span> : null}
    </p>
  );
}

export function Standfirst({ text, className = "" }: { text: string; className?: string }) {
  return text ? (
    <p data-standfirst="" className={`max-w-[44rem] text-title leading-[1.42] whitespace-pre-line ${className}`}>
      {text}
    </p>
  ) : null;
}

export function HeadPoints({ points, t }: Pick<Props, "points" | "t">) {
  return points ? <TakeawaysBlock block={points} rank={2} className="mt-5 max-w-[44rem]" t={t} /> : null;
}

// A headline of more than two lines of a large screen steps down.
export function headlineSize(headline: string, size: Props["size"]): string {
  if (headline.length <= 90) return size;
  return size === "text-poster" ? "text-display" : "text-head sm:text-[clamp(2rem,1.2rem+2vw,2.875rem)]";
}
