import type { ReactNode } from "react";
import type { ArticleStatus } from "#domain/articles/article.ts";

const LOOK: Record<ArticleStatus, { tone: string; wash: string; shape: ReactNode }> = {
  DRAFT: {
    tone: "text-stage-draft",
    wash: "bg-stage-draft-wash",
    shape: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.3" />,
  },
  SUBMITTED: {
    tone: "text-stage-queue",
    wash: "bg-stage-queue-wash",
    shape: (
      <>
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </>
    ),
  },
  EDITING: {
    tone: "text-stage-edit",
    wash: "bg-stage-edit-wash",
    shape: <path d="M2 14l1-4 7.5-7.5 3 3L6 13z" fill="currentColor" />,
  },
  APPROVAL: {
    tone: "text-stage-approve",
    wash: "bg-stage-approve-wash",
    shape: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" />,
  },
  RETURNED: {
    tone: "text-stage-back",
    wash: "bg-stage-back-wash",
    shape: <path d="M6 2L1.5 6.5 6 11V8h4a2.5 2.5 0 0 1 0 5H7v2h3a4.5 4.5 0 0 0 0-9H6z" fill="currentColor" />,
  },
  SCHEDULED: {
    tone: "text-stage-timed",
    wash: "bg-stage-timed-wash",
    shape: (
      <>
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M8 4.5V8l2.6 2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </>
    ),
  },
  PUBLISHED: {
    tone: "text-stage-live",
    wash: "bg-stage-live-wash",
    shape: (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path
          d="M4.7 8.3l2.3 2.3 4.3-4.8"
          fill="none"
          stroke="var(--color-surface)"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </>
    ),
  },
  UNPUBLISHED: {
    tone: "text-stage-draft",
    wash: "bg-stage-draft-wash",
    shape: (
      <path
        d="M8 2v8M4.5 7L8 10.5 11.5 7M2.5 14h11"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    ),
  },
  RETRACTED: {
    tone: "text-bad",
    wash: "bg-bad-wash",
    shape: (
      <>
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M4 12l8-8" stroke="currentColor" strokeWidth="2" />
      </>
    ),
  },
};

/** The stage of an article: a colour, a shape of its own and the word (`t("status.…")`), so that none of them carries it alone. */
export function StageSign({ status, label, chip = false }: { status: ArticleStatus; label: string; chip?: boolean }) {
  const { tone, wash, shape } = LOOK[status];
  const box = chip ? `rounded-full py-[3px] pr-[9px] pl-[7px] ${wash}` : "";
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-[550] whitespace-nowrap ${tone} ${box}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 shrink-0">
        {shape}
      </svg>
      {label}
    </span>
  );
}
