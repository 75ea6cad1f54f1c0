import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

// Next bundles its own copy of this module, so the two meet in the one place they share.
const KEY = Symbol.for("toasoan.response");
type Shared = { [KEY]?: AsyncLocalStorage<ServerResponse> };

function responses(): AsyncLocalStorage<ServerResponse> {
  const shared = globalThis as Shared;
  shared[KEY] ??= new AsyncLocalStorage<ServerResponse>();
  return shared[KEY];
}

/** Runs what answers a request, so that the page it renders can choose the status of the response. */
export function withResponse<T>(response: ServerResponse, answer: () => T): T {
  return responses().run(response, answer);
}

/**
 * Gives the response a status other than 200, from within the rendering of a page. Next's own `notFound()` leaves the
 * body to scripts, which readers may not run. Nothing happens where no server asked for the page, or once it was sent.
 */
export function setResponseStatus(status: 404 | 410): void {
  const response = responses().getStore();
  if (response && !response.headersSent) response.statusCode = status;
}
