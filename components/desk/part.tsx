import type { ReactNode } from "react";

type PartProps = { id: string; title: string; text: string | null; children: ReactNode };

/** A part of a screen under its own heading. */
export function Part({ id, title, text, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={`text-md font-[650] ${text ? "" : "mb-2"}`}>
        {title}
      </h2>
      {text ? <p className="mt-1 mb-4 max-w-[70ch] text-sm text-ink-2">{text}</p> : null}
      {children}
    </section>
  );
}
