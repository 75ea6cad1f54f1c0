import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { getMediaFile } from "#domain/media/published.ts";
import { respondWithFile } from "#lib/file-response.ts";
import { log } from "#lib/log.ts";
import { LOST_CACHING } from "#server/front/cache-control.ts";
import { FILE_SECURITY } from "#server/front/security-headers.ts";

const ASKED = ["range", "if-range", "if-none-match"] as const;

const OURS = new Set(FILE_SECURITY.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));

/**
 * Answers for a picture, straight from the media store, in parts when asked: neither the database nor the rendering
 * process is needed. Resolves when all is sent, or the client has gone.
 */
export async function sendMedia(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  try {
    await send(request, response, path);
  } catch (error) {
    // A disk that fails takes its pictures away and nothing else.
    log.error({ path, error: String(error) }, "a picture could not be read");
    sendNothing(response, 503, "no-store");
  }
}

async function send(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const file = await getMediaFile(path);
  if (!file) {
    sendNothing(response, 404, LOST_CACHING);
    return;
  }
  const headers = new Headers();
  for (const name of ASKED) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  const answer = respondWithFile({ method: request.method ?? "GET", headers }, file);
  const theirs = [...answer.headers].filter(([name]) => !OURS.has(name));
  response.writeHead(answer.status, [...FILE_SECURITY, ...theirs.flat()]);
  if (!answer.body) {
    response.end();
    return;
  }
  // A reader who turns the page before the picture is there closes the file with it.
  await pipeline(Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream), response).catch(
    () => undefined,
  );
}

function sendNothing(response: ServerResponse, status: number, caching: string): void {
  response.writeHead(status, [...FILE_SECURITY, "Cache-Control", caching, "Content-Length", "0"]);
  response.end();
}
