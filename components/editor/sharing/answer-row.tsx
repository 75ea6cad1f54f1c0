import { Check, MessageSquare } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import type { DeskAnswer } from "#domain/previews/preview.ts";
import { formatTimeLine } from "#lib/date.ts";
import type { SharingState } from "./use-sharing.ts";

type AnswerRowProps = { answer: DeskAnswer; version: number; sharing: SharingState | null };

/** What somebody outside said, of which version, and whether that was dealt with. */
export function AnswerRow({ answer, version, sharing }: AnswerRowProps) {
  const t = useTranslations("editor.sharing");
  const { isApproval, articleVersion, done } = answer;
  const of = { version: articleVersion, now: version };
  const isFormer = articleVersion < version;
  const Icon = isApproval ? Check : MessageSquare;
  return (
    <li className={`grid gap-1.5 rounded-md border border-line p-3 text-sm ${done ? "" : "bg-surface"}`}>
      <p className="wrap-anywhere">
        <b className="font-semibold">{answer.name}</b>
        {answer.forWhom && answer.forWhom !== answer.name ? (
          <span className="text-ink-2"> · {t("byLink", { name: answer.forWhom })}</span>
        ) : null}
        <span className="block text-xs text-ink-3">{formatTimeLine(answer.createdAt)}</span>
      </p>
      <p className={`flex items-start gap-1.5 ${isApproval ? (isFormer ? "text-warn" : "text-ok") : "text-ink-2"}`}>
        <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {t(isApproval ? (isFormer ? "approvedFormer" : "approved") : isFormer ? "saidOfFormer" : "saidOf", of)}
      </p>
      {answer.comment ? <p className="whitespace-pre-line wrap-anywhere">{answer.comment}</p> : null}
      {done ? (
        <p className="text-xs text-ink-2">{t("doneBy", { name: done.by, time: formatTimeLine(done.at) })}</p>
      ) : null}
      {sharing ? (
        <p>
          <Button
            size="small"
            aria-disabled={sharing.isBusy || undefined}
            aria-label={t(done ? "reopenOf" : "settleOf", { name: answer.name })}
            onClick={() => !sharing.isBusy && void sharing.settle(answer.id, !done)}
          >
            {t(done ? "reopen" : "settle")}
          </Button>
        </p>
      ) : null}
    </li>
  );
}
