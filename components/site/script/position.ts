import { type Kept, keepText, parseList, readText, withLine } from "./store.ts";

type Place = Kept & { share: number };

const NAME = "places";
const MOST = 50;
const SCREENS = 3;

/** Where readers stopped in articles, newest first. */
export function readPlaces(text: string | null): Place[] {
  return parseList<Place>(text, ({ share }) => typeof share === "number" && isUnderWay(share));
}

/** Whether somebody who is that far, as a share from 0 to 1, has begun and not ended. */
function isUnderWay(share: number): boolean {
  return share > 0.1 && share < 0.95;
}

/** Keeps how far a long article was read; at the next visit the bar offers to go on there. It never scrolls by itself. */
export function keepPosition(article: HTMLElement, bar: HTMLElement): (target: HTMLElement) => void {
  const path = location.pathname;
  const topOf = () => article.getBoundingClientRect().top + scrollY;
  const isLong = () => article.offsetHeight > SCREENS * innerHeight;
  const kept = readPlaces(readText(NAME)).find((place) => place.path === path);

  function keep(): void {
    const share = (scrollY - topOf()) / article.offsetHeight;
    const isAtEnd = scrollY + innerHeight >= topOf() + article.offsetHeight;
    // Who only looked in again has not lost their place.
    if (!isLong() || (!isAtEnd && !isUnderWay(share))) return;
    const place = isAtEnd ? null : { path, share };
    keepText(NAME, JSON.stringify(withLine(readPlaces(readText(NAME)), path, place, MOST)));
  }

  // By then the browser has put a page that was reloaded back where it was.
  addEventListener("load", () => {
    bar.hidden = !kept || !isLong() || !!location.hash || scrollY > innerHeight;
  });
  addEventListener("pagehide", keep);
  addEventListener("visibilitychange", keep);
  return (target) => {
    bar.hidden = true;
    if (kept && "goOn" in target.dataset) scrollTo(0, topOf() + kept.share * article.offsetHeight);
  };
}
