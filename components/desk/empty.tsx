import { Newspaper } from "lucide-react";
import type { ReactNode } from "react";

/** Where a list has nothing to show: what that means, and the next act. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-1.5 bg-surface px-5 py-16 text-center">
      <Newspaper aria-hidden="true" className="size-6 text-ink-3" />
      <h2 className="text-lg font-[650]">{title}</h2>
      <p className="max-w-[60ch] text-ink-2">{text}</p>
      {children ? <div className="mt-3">{children}</div> : null}
    </div>
  );
}
