import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { ArticleKind } from "#domain/articles/article.ts";

/** Offered while there is no text yet: what one writes, and with it how such a story is built. */
export function TemplateChoice({ onChoose }: { onChoose: (kind: ArticleKind) => void }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="khuon-bai" className="mt-6 border-t border-line pt-3">
      <h2 id="khuon-bai" className="text-sm text-ink-2">
        {t("editor.template.title")}
      </h2>
      <div className="mt-2 flex flex-wrap gap-2">
        {Object.values(ArticleKind).map((kind) => (
          <Button key={kind} size="small" onClick={() => onChoose(kind)}>
            {t(`kind.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
