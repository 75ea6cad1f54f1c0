"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { buttonClass } from "#components/ui/button.tsx";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  closeLabel: string;
  /** `side` is a sheet along the right edge for a long form; on a phone both fill the width. `whole` fills the screen. */
  place?: "middle" | "side" | "whole";
  /** Stays in view below the content: the acts. */
  footer?: ReactNode;
  /** What has the focus at first; else the first thing that takes it. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

const PLACE = {
  middle:
    "top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-[30rem] -translate-x-1/2 -translate-y-1/2 rounded-lg border border-line-strong",
  side: "inset-y-0 right-0 w-full max-w-[640px]",
  whole: "inset-0",
} as const;

/** A modal dialog: focus goes in, stays in, and comes back; Esc and a press beside it close it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  closeLabel,
  place = "middle",
  footer,
  initialFocus,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-scrim" />
        <Base.Popup
          initialFocus={initialFocus}
          className={`fixed z-40 flex flex-col bg-raised text-md text-ink shadow-pop outline-none ${PLACE[place]}`}
        >
          <header className="flex items-center gap-2.5 border-b border-line px-6 py-3">
            <Base.Title className="text-xl font-[650]">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className={`${buttonClass({ variant: "quiet", icon: true })} -mr-2 ml-auto`}
            >
              <X aria-hidden="true" />
            </Base.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-6 py-4">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap items-center gap-2.5 border-t border-line px-6 py-3">{footer}</footer>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
