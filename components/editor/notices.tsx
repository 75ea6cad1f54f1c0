import { useState } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import type { ArticleContent } from "#domain/articles/article.ts";
import { formatTimeLine } from "#lib/date.ts";
import { articleText, copyText } from "./copy-article.ts";
import { Notice } from "./notice.tsx";
import type { LocalCopy } from "./save/local-copy.ts";
import type { SaveView } from "./save/save-state.ts";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";

type SaveNoticeProps = {
  state: SaveView;
  read: () => ArticleContent;
  onRetry: () => void;
  onMerge: () => void;
};

/** What stands between the words on the screen and the server, and what can be done about it. */
export function SaveNotice({ state, read, onRetry, onMerge }: SaveNoticeProps) {
  const t = useTranslations("editor.notice");
  const words = useRefusalWords();
  const copy = <CopyButton text={() => articleText(read())} />;
  if (state.phase === "conflict") {
    return (
      <Notice
        tone="blocked"
        title={t("conflictTitle")}
        acts={
          <>
            <Button size="small" variant="primary" onClick={onMerge}>
              {t("merge")}
            </Button>
            {copy}
          </>
        }
      >
        {t("conflict")}
      </Notice>
    );
  }
  // Who writes at present is said by a notice of its own, with what can be done about it.
  if (state.refusal?.code === "EDIT_LOCKED") return null;
  if (state.phase === "failed") {
    const isSignedOut = state.refusal?.code === "SIGNED_OUT";
    return (
      <Notice
        tone="warn"
        title={isSignedOut ? t("signedOutTitle") : t("failedTitle")}
        acts={
          <>
            {isSignedOut ? (
              <a href="/admin/dang-nhap" target="_blank" rel="noreferrer" className={buttonClass({ size: "small" })}>
                {t("signIn")}
              </a>
            ) : null}
            <Button size="small" onClick={onRetry}>
              {t("retry")}
            </Button>
            {copy}
          </>
        }
      >
        {isSignedOut ? t("signedOut") : t("failed")}
      </Notice>
    );
  }
  if (state.phase === "refused" && state.refusal) {
    return (
      <Notice tone="bad" title={words(state.refusal)} acts={copy}>
        {t("refused")}
      </Notice>
    );
  }
  return null;
}

/** An act that was not done. */
export function ProblemNotice({ problem, onClose }: { problem: RefusalLike; onClose: () => void }) {
  const t = useTranslations("editor.notice");
  const words = useRefusalWords();
  return (
    <Notice
      tone="bad"
      title={words(problem)}
      acts={
        <Button size="small" variant="quiet" onClick={onClose}>
          {t("close")}
        </Button>
      }
    />
  );
}

type CopyNoticeProps = {
  copy: LocalCopy;
  /** The version the copy was written on is still the newest: it can be taken back without undoing anybody's work. */
  isCurrent: boolean;
  onRestore: () => void;
  onCompare: () => void;
  onMerge: () => void;
  onForget: () => void;
};

/** Words an earlier visit left in this browser. */
export function LocalCopyNotice({ copy, isCurrent, onRestore, onCompare, onMerge, onForget }: CopyNoticeProps) {
  const t = useTranslations("editor.notice");
  return (
    <Notice
      tone="warn"
      title={t("localTitle", { time: formatTimeLine(copy.at) })}
      acts={
        <>
          {isCurrent ? (
            <Button size="small" onClick={onRestore}>
              {t("restore")}
            </Button>
          ) : (
            <Button size="small" onClick={onMerge}>
              {t("merge")}
            </Button>
          )}
          <Button size="small" onClick={onCompare}>
            {t("compare")}
          </Button>
          <CopyButton text={() => articleText(copy.content)} />
          <Button size="small" variant="quiet" onClick={onForget}>
            {t("forget")}
          </Button>
        </>
      }
    >
      {isCurrent ? t("local") : t("localOld")}
    </Notice>
  );
}

/** What an import was not sure of; can be folded once it has been seen. */
export function DoubtsNotice({ doubts }: { doubts: string[] }) {
  const t = useTranslations("editor.notice");
  return (
    <Alert tone="info" role="note" className="rounded-none sm:px-5">
      <details open>
        <summary className="font-semibold text-info">{t("doubtsTitle", { count: doubts.length })}</summary>
        <ul className="list-disc pl-4 break-words">
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </details>
    </Alert>
  );
}

function CopyButton({ text }: { text: () => string }) {
  const t = useTranslations("editor.notice");
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <>
      <Button size="small" onClick={async () => setDone(await copyText(text()))}>
        {t("copy")}
      </Button>
      <span role="status" className="self-center text-sm empty:hidden">
        {done === null ? "" : done ? t("copied") : t("copyFailed")}
      </span>
    </>
  );
}
