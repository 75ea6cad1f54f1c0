import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { DoubtsNotice, LocalCopyNotice, SaveNotice } from "./notices.tsx";
import type { LocalCopy } from "./save/local-copy.ts";
import type { LocalCopies } from "./save/use-local-copy.ts";
import type { ArticleDraft } from "./use-article-draft.ts";

type EditorNoticesProps = {
  article: EditableArticle;
  draft: ArticleDraft;
  local: LocalCopies;
  readOnly: boolean;
  /** Who else is here, before everything else. */
  people: ReactNode;
  onMerge: () => void;
  onMergeCopy: (copy: LocalCopy) => void;
  onCompareCopy: (copy: LocalCopy) => void;
  /** Notices about acts, after those about saving. */
  children: ReactNode;
};

/** Everything that has to be said between the bar and the paper, the most pressing first. */
export function EditorNotices(props: EditorNoticesProps) {
  const { article, draft, local, readOnly, people, onMerge, onMergeCopy, onCompareCopy, children } = props;
  const t = useTranslations("editor.notice");
  const { saver, saving } = draft;
  return (
    <section aria-label={t("label")}>
      {people}
      <SaveNotice state={saving} read={draft.read} onRetry={() => saver.flush("SAVED")} onMerge={onMerge} />
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
          onCompare={() => onCompareCopy(copy)}
          onMerge={() => onMergeCopy(copy)}
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
