import type { ReactNode } from "react";
import { Mark } from "#components/desk/mark.tsx";
import { SkipLink } from "#components/desk/skip-link.tsx";

type NoticeProps = {
  /** The words of the skip link. */
  skip: string;
  title: string;
  text: string;
  children: ReactNode;
};

/** A page that only says something: what happened, and the ways on from here. */
export function Notice({ skip, title, text, children }: NoticeProps) {
  return (
    <>
      <SkipLink to="noi-dung">{skip}</SkipLink>
      <main
        id="noi-dung"
        tabIndex={-1}
        className="outline-none grid min-h-dvh content-center justify-items-center gap-2 bg-surface px-5 py-12 text-center"
      >
        <Mark />
        <h1 className="mt-3 font-text text-2xl font-[650]">{title}</h1>
        <p className="max-w-[60ch] text-ink-2">{text}</p>
        <div className="mt-4 flex flex-wrap justify-center gap-2.5">{children}</div>
      </main>
    </>
  );
}
