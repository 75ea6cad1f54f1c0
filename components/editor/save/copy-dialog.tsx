import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { usePictures } from "#components/editor/body/pictures-context.ts";
import { ComparisonView } from "#components/editor/compare/comparison-view.tsx";
import type { Names } from "#components/editor/compare/field-words.ts";
import { Dialog } from "#components/ui/dialog.client.tsx";
import type { ArticleContent } from "#domain/articles/article.ts";
import { compareContents } from "#domain/articles/compare/compare-contents.ts";

type CopyDialogProps = { screen: ArticleContent; copy: ArticleContent; names: Names; onClose: () => void };

/** What a copy in this browser says that the open article does not, and the other way round. */
export function CopyDialog({ screen, copy, names, onClose }: CopyDialogProps) {
  const t = useTranslations("editor.notice");
  const { pictures } = usePictures();
  const comparison = useMemo(() => compareContents(screen, copy), [screen, copy]);
  const isEqual = comparison.fields.length === 0 && comparison.blocks.every((b) => b.outcome === "same" && !b.moved);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      place="side"
      title={t("comparing")}
      closeLabel={t("close")}
    >
      <div className="-mx-6 -my-4">
        {isEqual ? (
          <p className="px-5 py-3 text-sm">{t("nothing")}</p>
        ) : (
          <ComparisonView comparison={comparison} pictures={pictures} names={names} />
        )}
      </div>
    </Dialog>
  );
}
