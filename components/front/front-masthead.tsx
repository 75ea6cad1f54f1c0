import type { MastheadProps } from "#components/site/masthead.tsx";
import { Wordmark } from "#components/site/wordmark.tsx";

// The name fills a phone's width; a longer one than ours is set smaller, so that it stays on one line.
function bannerSize(name: string): string {
  if (name.length <= 9) return "text-[max(min(4.25rem,18.8vw),min(9vw,7.25rem))]";
  return name.length <= 16
    ? "text-[max(min(3.25rem,10.5vw),min(6.5vw,5.5rem))]"
    : "text-[max(min(2.25rem,6.5vw),min(4vw,3.75rem))]";
}

/** The head of the front page: the name between two ears. */
export function FrontMasthead({ name, homePath, homeLabel, date, lunarDate, links, menu, nav }: MastheadProps) {
  return (
    <header className="page relative">
      <div className="grid grid-cols-[1fr_auto] items-center pt-1 pb-2.5 sm:grid-cols-[1fr_auto_1fr] sm:py-2 lg:pt-3">
        <p className={`col-span-full text-center sm:col-span-1 sm:col-start-2 sm:row-start-1 ${bannerSize(name)}`}>
          <a href={homePath} aria-label={homeLabel} className="hover:no-underline">
            <Wordmark name={name} />
          </a>
        </p>
        <p className="note sm:row-start-1">
          <b className="text-ink sm:block">{date}</b>
          <span className="max-sm:hidden lg:hidden">{lunarDate}</span>
        </p>
        <div className="flex items-baseline justify-end gap-x-4 sm:col-start-3 sm:row-start-1">
          <div className="flex gap-x-4 max-sm:hidden print:hidden">{links}</div>
          {menu}
        </div>
      </div>
      <div className="masthead-rule" />
      {nav}
    </header>
  );
}
