import type { PublishedArticle } from "#domain/articles/published.ts";

type Props = {
  article: PublishedArticle;
  size: "text-display" | "text-poster";
  className?: string;
};

/** Kicker, headline and standfirst. */
export function ArticleHead({ article, size, className = "" }: Props) {
  return (
    <header className={className}>
      <ArticleKicker article={article} />
      <h1 className={`${headlineSize(article.headline, size)} tracking-[-0.014em]`}>{article.headline}</h1>
      <Standfirst text={article.standfirst} className="mt-4" />
    </header>
  );
}

/** The section as a link, and the theme behind it. */
export function ArticleKicker({ article }: { article: PublishedArticle }) {
  const { section, kicker, language } = article;
  return (
    <p className="kicker mb-2 text-small">
      <a href={section.path} className="inline-block py-1">
        {language === "en" ? section.nameEn || section.name : section.name}
      </a>
      {kicker && kicker !== section.name ? <span className="font-normal text-soft"> · {kicker}</span> : null}
    </p>
  );
}

export function Standfirst({ text, className = "" }: { text: string; className?: string }) {
  return text ? (
    <p data-standfirst="" className={`max-w-[44rem] text-title leading-[1.42] ${className}`}>
      {text}
    </p>
  ) : null;
}

// A headline of more than two lines of a large screen steps down.
export function headlineSize(headline: string, size: Props["size"]): string {
  if (headline.length <= 90) return size;
  return size === "text-poster" ? "text-display" : "text-head sm:text-[clamp(2rem,1.2rem+2vw,2.875rem)]";
}
