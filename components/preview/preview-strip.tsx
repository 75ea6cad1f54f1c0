import type { ReactNode } from "react";
import type { Language } from "#lib/messages.ts";

type Props = { language: Language; label: string; children: ReactNode };

/** Says above everything that this is not the published page. */
export function PreviewStrip({ language, label, children }: Props) {
  return (
    <aside lang={language} aria-label={label} className="preview-strip print:hidden">
      <div className="page flex flex-wrap items-baseline gap-x-5 gap-y-1 py-2">{children}</div>
    </aside>
  );
}
