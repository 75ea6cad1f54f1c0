import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { DoubtsNotice, LocalCopyNotice, SaveNotice } from "./notices.tsx";
import type { LocalCopies } from "./save/use-local-copy.ts";
import type { ArticleDraft } from "./use-article-draft.ts";

type EditorNoticesProps = {
  article: EditableArticle;
  draft: ArticleDraft;
  local: LocalCopies;
  readOnly: boolean;
  /** Notices about acts, after those about saving. */
  children: ReactNode;
};

/** Everything that has to be said between the bar and the paper, the most pressing first. */
export function EditorNotices({ article, draft, local, readOnly, children }: EditorNoticesProps) {
  const t = useTranslations("editor.notice");
  const { saver, saving } = draft;
  return (
    <section aria-label={t("label")}>
      <SaveNotice articleId={article.id} state={saving} read={draft.read} onRetry={() => saver.flush("SAVED")} />
      {children}
      {local.copies.map((copy) => (
        <LocalCopyNotice
          key={copy.key}
          copy={copy}
          isCurrent={copy.version === saving.version && !readOnly}
          onRestore={() => {
            draft.replace(copy.content);
            local.forget(copy.key);
          }}
          onForget={() => local.forget(copy.key)}
        />
      ))}
      {readOnly ? (
        <Alert
          tone="info"
          role="note"
          className="rounded-none sm:px-5"
          title={article.status === "RETRACTED" ? t("retracted") : t("readOnly")}
        />
      ) : null}
      {article.doubts.length > 0 ? <DoubtsNotice doubts={article.doubts} /> : null}
    </section>
  );
}
