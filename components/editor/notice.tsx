import type { ReactNode } from "react";
import { Alert } from "#components/ui/alert.tsx";

type NoticeProps = {
  tone: "bad" | "blocked" | "info" | "warn";
  title: string;
  acts?: ReactNode;
  children?: ReactNode;
};

/** A message between the bar and the paper, with what can be done about it. */
export function Notice({ tone, title, acts, children }: NoticeProps) {
  return (
    <Alert tone={tone} title={title} role="alert" className="rounded-none sm:px-5">
      {children}
      {acts ? <span className="mt-2 flex flex-wrap gap-2">{acts}</span> : null}
    </Alert>
  );
}
