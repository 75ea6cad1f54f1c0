import { createMessages, type Language } from "#lib/messages.ts";
import { type FlatHeaders, PLAIN_SECURITY } from "#server/front/security-headers.ts";

/** An answer that is whole: what `writeHead` and `end` take. */
export type WholeAnswer = { status: number; headers: FlatHeaders; body: Buffer };

type Occasion = "unavailable" | "refused" | "method" | "sendOnly" | "bad";
const STATUS = { unavailable: 503, refused: 403, method: 405, sendOnly: 405, bad: 400 };

const STYLE =
  ":root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5rem;" +
  "font:1.125rem/1.6 Georgia,serif;max-width:36rem;margin-inline:auto}main{display:grid;gap:.75rem}h1{font-size:1.75rem;line-height:1.25;margin:0}p{margin:0}a{color:inherit}" +
  "[lang=en]{opacity:.75;font-size:1rem}";

/**
 * A page of our own for when there is no other: in Vietnamese and English, without a file beside it, never a stack.
 * `retryAfter` in seconds tells crawlers and caches when to come back.
 */
export function wordsFor(occasion: Occasion, extra: FlatHeaders = [], retryAfter?: number): WholeAnswer {
  const [vi, en] = (["vi", "en"] as Language[]).map((language) => {
    const t = createMessages(language);
    // An empty address is this one.
    const again = occasion === "unavailable" ? `<a href="">${t("site.plain.again")}</a> · ` : "";
    return {
      title: t(`site.plain.${occasion}.title`),
      text: t(`site.plain.${occasion}.text`),
      ways: `${again}<a href="${language === "en" ? "/en" : "/"}">${t("site.plain.home")}</a>`,
    };
  });
  const body = Buffer.from(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<meta name="robots" content="noindex"><title>${vi?.title}</title><style>${STYLE}</style></head><body><main>` +
      `<h1>${vi?.title}</h1><p>${vi?.text}</p><p>${vi?.ways}</p><p lang="en">${en?.title}. ${en?.text} ${en?.ways}</p></main></body></html>`,
  );
  const headers = [
    ...PLAIN_SECURITY,
    ...["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length), "Cache-Control", "no-store"],
    ...(retryAfter === undefined ? [] : ["Retry-After", String(retryAfter)]),
    ...extra,
  ];
  return { status: STATUS[occasion], headers, body };
}
