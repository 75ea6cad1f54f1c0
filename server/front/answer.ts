import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { isSharedPreview, litePath, VIEW_PATH } from "#domain/addresses/address.ts";
import { MISS_TAG } from "#domain/search/miss.ts";
import { canonicalPath } from "#lib/canonical-path.ts";
import { PAGE_CACHING } from "#server/front/cache-control.ts";
import type { DeskProxy } from "#server/front/desk-proxy.ts";
import { type HeldAnswer, sendHeld } from "#server/front/held-answer.ts";
import { sendMedia } from "#server/front/media-files.ts";
import type { MissCounter } from "#server/front/miss-counter.ts";
import { isOwnOrigin, isOwnRequest } from "#server/front/own-origin.ts";
import type { Page } from "#server/front/page-cache.ts";
import { type WholeAnswer, wordsFor } from "#server/front/page-words.ts";
import type { FoundPage, ReaderPages } from "#server/front/reader-pages.ts";
import type { SearchPages } from "#server/front/search-pages.ts";
import { READER_SECURITY } from "#server/front/security-headers.ts";
import type { Suggestions } from "#server/front/suggestions.ts";
import type { ViewReceiver } from "#server/front/views/receive-view.ts";

/** What the front has at hand to answer with. */
export type Desk = {
  siteOrigin: string;
  files: Map<string, HeldAnswer>;
  pages: ReaderPages;
  search: SearchPages;
  suggestions: Pick<Suggestions, "find">;
  proxy: DeskProxy;
  health: () => WholeAnswer;
  views: Pick<ViewReceiver, "receive">;
  misses: Pick<MissCounter, "note">;
  /** Called for a page that was sent. */
  onSent: (page: Page) => void;
};

const UNAVAILABLE = wordsFor("unavailable", [], 2);
const REFUSED = wordsFor("refused");
const METHOD = wordsFor("method", ["Allow", "GET, HEAD"]);
const BAD = wordsFor("bad");
const IS_DESK = /^\/admin(?:\/|\?|$)/;
// Where lists went on before they had addresses of their own: the query names the same cursor.
const FORMER_PAGE = /^(\/chuyen-muc\/[a-z0-9-]+)\?tu=([0-9]{1,15}_[0-9a-f-]{36})$/;

// How a reader asks for the lite edition of the page before them.
const LITE_QUERY = /^(\/(?:chuyen-muc\/)?[a-z0-9-]*)\?lite$/;

/** Makes the function that answers every request. What readers ask for most is tried first. */
export function createAnswer(at: Desk): (request: IncomingMessage, response: ServerResponse) => void {
  function sendPage(request: IncomingMessage, response: ServerResponse, page: FoundPage): void {
    if (!page) {
      sendWhole(request, response, UNAVAILABLE);
      return;
    }
    at.onSent(page);
    sendHeld(request, response, page.answer);
  }

  function sendFound(request: IncomingMessage, response: ServerResponse, found: FoundPage | Promise<FoundPage>): void {
    if (found instanceof Promise) void found.then((page) => sendPage(request, response, page));
    else sendPage(request, response, found);
  }

  function answerReader(request: IncomingMessage, response: ServerResponse, url: string): void {
    // What is held needs no look at its spelling: only canonical paths are.
    const held = at.pages.findHeld(url, Date.now());
    if (held) {
      sendFound(request, response, held);
      return;
    }
    const query = url.indexOf("?");
    // But for a search, a query says nothing to a reader page: whatever it is, the page is the same, so it can fill and poison nothing.
    const raw = query === -1 ? url : url.slice(0, query);
    const suggested = query === -1 ? null : at.suggestions.find(raw, url.slice(query + 1));
    if (suggested) {
      sendWhole(request, response, suggested);
      return;
    }
    const searched = query === -1 ? undefined : at.search.find(raw, url.slice(query + 1), Date.now());
    if (searched) {
      void searched.page.then((page) => {
        if (page?.tags.includes(MISS_TAG)) at.misses.note(searched.search, request, new Date());
        sendPage(request, response, page);
      });
      return;
    }
    const file = at.files.get(raw);
    const path = canonicalUrl(url, raw);
    if (file) sendHeld(request, response, file);
    else if (raw.startsWith("/media/")) void sendMedia(request, response, raw);
    else if (raw === "/healthz") sendWhole(request, response, at.health());
    else if (path !== null && path !== raw) void sendOn(request, response, path);
    else sendFound(request, response, at.pages.find(raw, Date.now()));
  }

  /** To the one spelling of an address; where that leads on itself, or nowhere, at once to the end. */
  async function sendOn(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const found = await at.pages.find(path, Date.now());
    if (found && found.answer.status !== 200) sendPage(request, response, found);
    else sendMoved(response, path);
  }

  return function answer(request, response) {
    const { method, url = "/" } = request;
    const path = url.startsWith("/") ? url : pathOfAbsolute(url);
    // Whoever it is passed on to sees the path alone: the host of an absolute form is anybody's word.
    request.url = path ?? url;
    if (path === null) sendWhole(request, response, BAD);
    else if (!isOwnRequest(request, at.siteOrigin)) sendWhole(request, response, REFUSED);
    else if (IS_DESK.test(path) || isSharedPreview(pathOf(path))) at.proxy.pass(request, response);
    else if (path === VIEW_PATH) void at.views.receive(request).then((taken) => sendWhole(request, response, taken));
    else if (method !== "GET" && method !== "HEAD") sendWhole(request, response, METHOD);
    else answerReader(request, response, path);
  };
}

/** Answers a request to change the protocol: pages of the newsroom may, everybody else is refused. */
export function createUpgrade(at: Desk) {
  return function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Node has taken its own ear off the connection: an error nobody hears would end this process.
    socket.on("error", () => socket.destroy());
    if (IS_DESK.test(request.url ?? "") && isOwnOrigin(request.headers, at.siteOrigin)) {
      at.proxy.passUpgrade(request, socket, head);
      return;
    }
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  };
}

/** What stands before the query. */
function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query === -1 ? url : url.slice(0, query);
}

function canonicalUrl(url: string, raw: string): string | null {
  const [, list, cursor] = FORMER_PAGE.exec(url) ?? [];
  if (list && cursor) return `${list}/truoc/${cursor}`;
  const [, whole] = LITE_QUERY.exec(url) ?? [];
  return whole ? litePath(whole) : canonicalPath(raw);
}

function sendWhole(request: IncomingMessage, response: ServerResponse, { status, headers, body }: WholeAnswer): void {
  // The connection cannot go on behind what was sent to us and is not read.
  const isRead = request.method === "GET" || request.method === "HEAD" || request.complete;
  const close = isRead ? [] : ["Connection", "close"];
  response.writeHead(status, [...headers, ...close]);
  response.end(request.method === "HEAD" ? undefined : body);
}

function sendMoved(response: ServerResponse, to: string): void {
  const headers = ["Location", to, "Cache-Control", PAGE_CACHING, "Content-Length", "0", ...READER_SECURITY];
  // 301 and not 308, which says the same of a GET: every crawler and feed reader of twenty years knows it.
  response.writeHead(301, headers);
  response.end();
}

// RFC 9112, 3.2.2: a server takes the absolute form as well. Only the path of it counts: nothing is fetched from there.
function pathOfAbsolute(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
