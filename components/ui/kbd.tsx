import type { ReactNode } from "react";

type KbdProps = {
  children: ReactNode;
  /** Takes the colours of what it stands on, a blue button say. */
  inherit?: boolean;
  /** Read out: only where keys are the subject. Beside an act its `aria-keyshortcuts` says it. */
  spoken?: boolean;
};

/** A key, printed beside the act it does. Not shown where there is most likely no keyboard. */
export function Kbd({ children, inherit = false, spoken = false }: KbdProps) {
  const tone = inherit ? "border-current opacity-85" : "border-line border-b-line-strong bg-surface text-ink-2";
  return (
    <span aria-hidden={spoken ? undefined : true} className={spoken ? "" : "pointer-coarse:hidden max-sm:hidden"}>
      <kbd
        className={`inline-flex h-5 min-w-5 items-center justify-center rounded-sm border px-[5px] font-ui text-2xs leading-none font-medium ${tone}`}
      >
        {children}
      </kbd>
    </span>
  );
}
