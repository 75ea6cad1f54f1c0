import { isSafeHref } from "#domain/articles/body/elements.ts";

// What sites add to follow people about.
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hs\w+|vero_id|oly_\w+|mkt_tok|ref_src|ref_url|zarsrc|spm|s_cid|cmpid)$/i;

// Of a film or a list of films: which, and from where to where. The rest tells who passed it on, and from where.
const YOUTUBE = /^(?:(?:(?:www|m|music)\.)?youtube\.com|youtu\.be|www\.youtube-nocookie\.com)$/;
const YOUTUBE_PAGES = /^\/(?:watch|playlist|(?:shorts|live|embed)\/[\w-]+)$/;
const YOUTUBE_KEEPS = ["v", "list", "index", "t", "start", "end", "time_continue"];

// Sites that send on to an address in a parameter: what was copied is where it leads.
const SENDERS: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ["q", "url"] },
  { host: /^(?:l|lm)\.(?:facebook|instagram|messenger)\.com$/, path: /^\/(?:l\.php)?$/, parameters: ["u"] },
  { host: /^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ["url"] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ["q"] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ["url"] },
];
// A sender can send to another; nobody sends on for ever.
const MOST_SENDERS = 3;

/** A copied link as an article may carry it: where it really leads, without what follows readers. Null for an unsafe one. */
export function cleanLink(copied: string): string | null {
  let href = copied.trim();
  for (let step = 0; step < MOST_SENDERS; step++) {
    const sentTo = destinationOf(href);
    if (sentTo === null) break;
    href = sentTo;
  }
  if (!isSafeHref(href)) return null;
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (!url) return href;
  const isTracking = trackingOf(url);
  const tracked = [...url.searchParams.keys()].filter(isTracking);
  if (tracked.length === 0) return href;
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

function trackingOf({ hostname, pathname }: URL): (name: string) => boolean {
  const isFilm = YOUTUBE.test(hostname) && (hostname === "youtu.be" || YOUTUBE_PAGES.test(pathname));
  return isFilm ? (name) => !YOUTUBE_KEEPS.includes(name) : (name) => TRACKING.test(name);
}

function destinationOf(href: string): string | null {
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (!url) return null;
  const sender = SENDERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const found = sender?.parameters.map((name) => url.searchParams.get(name)).find((value) => value);
  return found && /^https?:\/\//i.test(found) ? found : null;
}
