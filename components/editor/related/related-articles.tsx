import { useTranslations } from "use-intl";
import { RelatedDialog } from "#components/editor/later-parts.ts";
import type { BlockOf } from "#domain/articles/body/document.ts";
import { useArticles } from "./use-articles.ts";

type RelatedArticlesProps = {
  block: BlockOf<"related">;
  isOpen: boolean;
  onClose: () => void;
  onSave: (block: BlockOf<"related">) => void;
};

/** The headlines of a box of related articles, and the dialog in which others are chosen. */
export function RelatedArticles({ block, isOpen, onClose, onSave }: RelatedArticlesProps) {
  const t = useTranslations("blocks");
  const { articleIds } = block.attrs;
  const articles = useArticles(articleIds);
  // Before they are known a change would lose them.
  const isKnown = articles.length > 0 || articleIds.length === 0;
  return (
    <>
      {isKnown ? (
        <ul className="list-disc pl-5 text-ink-2">
          {articles.map(({ id, headline, path }) => (
            <li key={id}>
              {headline}
              {path === null ? <span className="text-warn"> · {t("relate.notLive")}</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("preview.articles", { count: articleIds.length })}</p>
      )}
      {isOpen && isKnown ? <RelatedDialog block={block} articles={articles} onClose={onClose} onSave={onSave} /> : null}
    </>
  );
}
