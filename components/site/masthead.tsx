import type { ReactNode } from "react";
import { Wordmark } from "#components/site/wordmark.tsx";

export type MastheadProps = {
  name: string;
  homePath: string;
  homeLabel: string;
  /** "Chủ nhật, 22/11/2026", and the same day by the moon. */
  date: string;
  lunarDate: string;
  /** Search and the way to the other language, where there is room beside the menu; else both are in it. */
  links: ReactNode;
  menu: ReactNode;
  nav: ReactNode;
};

/** The head of every page but the front: small, so that the story begins soon. */
export function Masthead({ name, homePath, homeLabel, date, links, menu, nav }: MastheadProps) {
  return (
    <header className="page relative">
      <div className="flex items-baseline justify-between gap-x-8 pt-1.5">
        <p className={name.length <= 16 ? "text-[2.375rem] sm:text-[3rem] lg:text-[3.5rem]" : "text-title"}>
          <a href={homePath} aria-label={homeLabel} className="hover:no-underline">
            <Wordmark name={name} />
          </a>
        </p>
        <div className="flex items-baseline gap-x-4">
          <p className="note max-sm:hidden">{date}</p>
          <div className="flex gap-x-4 max-sm:hidden print:hidden">{links}</div>
          {menu}
        </div>
      </div>
      <div className="masthead-rule" />
      {nav}
    </header>
  );
}
