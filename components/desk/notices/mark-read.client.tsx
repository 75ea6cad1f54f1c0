"use client";

import { CheckCheck } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import { Button, type ButtonLook } from "#components/ui/button.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";

export type MarkRead = (seen: { id: string; version: number }[]) => Promise<ActionAnswer>;

type MarkReadButtonProps = ButtonLook & {
  /** The notices as they are shown: what has changed since stays unread. */
  seen: { id: string; version: number }[];
  mark: MarkRead;
  children: ReactNode;
};

/** Marks notices as read. The focus goes to the screen's content: the button goes with what it was for. */
export function MarkReadButton({ seen, mark, children, ...look }: MarkReadButtonProps) {
  const t = useTranslations("desk.notices");
  const words = useRefusalWords();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function press(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const answer = await answerOf(mark(seen));
    setIsBusy(false);
    setProblem(answer.ok ? null : words(answer));
    if (answer.ok) document.getElementById("thong-bao")?.focus();
  }

  return (
    <>
      <Button {...look} aria-disabled={isBusy || undefined} onClick={() => void press()}>
        <CheckCheck aria-hidden="true" /> {children}
      </Button>
      <span role="alert" className="text-sm text-bad empty:hidden">
        {problem ? t("notMarked", { why: problem }) : null}
      </span>
    </>
  );
}
