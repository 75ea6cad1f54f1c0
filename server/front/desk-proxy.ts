import { randomBytes } from "node:crypto";
import { request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { log } from "#lib/log.ts";
import { callerAddress } from "#server/caller-address.ts";
import { compressorFor } from "#server/front/compress-stream.ts";
import { wordsFor } from "#server/front/page-words.ts";
import { isPage, previewSecurity, sendPreview } from "#server/front/preview-pages.ts";
import { deskCsp, deskSecurity, type FlatHeaders } from "#server/front/security-headers.ts";
import type { Upstream } from "#server/front/upstream.ts";

/** Passes the newsroom's requests to the process that renders. */
export type DeskProxy = {
  pass(request: IncomingMessage, response: ServerResponse): void;
  /** A connection that becomes something else than HTTP. */
  passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
};

// Between two hops only (RFC 9110, 7.6.1).
const HOP = new Set(["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"]);
// They speak of the bytes as they were before they were made fewer.
const OF_THE_BYTES = new Set(["content-length", "etag", "accept-ranges"]);
// What strangers send to be taken for another host, another address or Next's own machinery.
const FORGED =
  /^(?:forwarded|x-forwarded-|x-real-ip|x-original-|x-rewrite-|x-host|x-middleware-|x-invoke-|x-matched-path|x-nextjs-|x-next-|next-resume|x-now-|x-vercel-|x-toasoan-|x-prerender-|content-security-policy|alt-used)/;
// The rendering process is started again within seconds when it dies; a screen that asks meanwhile waits for it.
const RESTART_MS = 5_000;
const RESTART_LOOK_MS = 100;

/**
 * `settle` resolves when what was written since a time (ms since 1970) is to be seen: an answer to a request that may
 * have changed something waits for it, so that whoever publishes finds the page as they left it.
 */
export function createDeskProxy(upstream: Upstream, settle: (since: number) => Promise<void>): DeskProxy {
  const { socketPath, siteUrl, agent } = upstream;

  function headersFor(request: IncomingMessage, csp: string): IncomingHttpHeaders {
    const kept = Object.entries(request.headers).filter(([name]) => !HOP.has(name) && !FORGED.test(name));
    return {
      ...Object.fromEntries(kept),
      "x-forwarded-for": callerAddress(request),
      "x-forwarded-host": request.headers.host ?? siteUrl.host,
      "x-forwarded-proto": siteUrl.protocol.slice(0, -1),
      // Next reads from here which nonce its scripts are to carry.
      "content-security-policy": csp,
    };
  }

  function pass(request: IncomingMessage, response: ServerResponse, startedAt = Date.now()): void {
    const { method, url: path = "/" } = request;
    const preview = previewSecurity(path);
    const csp = preview ? "" : deskCsp(randomBytes(16).toString("base64"));
    const passed = ask({ socketPath, agent, method, path, headers: headersFor(request, csp) });
    const cancel = () => passed.destroy();
    passed.on("response", (answer) => {
      const isChange = method !== "GET" && method !== "HEAD";
      void (isChange ? settle(startedAt) : Promise.resolve()).then(() => {
        if (preview && isPage(answer)) return sendPreview(request, answer, response, preview);
        relay(request, answer, response, preview ?? deskSecurity(csp));
      });
    });
    passed.on("error", (error: NodeJS.ErrnoException) => {
      if (response.headersSent) return void response.destroy();
      // Nothing was sent yet: the same request can be made once more.
      const isAway = error.code === "ENOENT" || error.code === "ECONNREFUSED";
      if (isAway && Date.now() - startedAt < RESTART_MS && !response.destroyed) {
        response.off("close", cancel);
        setTimeout(() => pass(request, response, startedAt), RESTART_LOOK_MS);
        return;
      }
      // The address of a private preview is a key, and stands in no log.
      log.warn(
        { path: preview ? "a preview" : path, error: String(error) },
        "a request of the newsroom was not answered",
      );
      const { status, headers, body } = wordsFor("unavailable", [], 2);
      response.writeHead(status, headers).end(body);
    });
    response.on("close", cancel);
    // Nothing of a body is read before somebody is there to take it: what is made once more must be whole.
    passed.on("socket", (line) => {
      if (line.connecting) line.once("connect", () => request.pipe(passed));
      else request.pipe(passed);
    });
  }

  function relay(
    request: IncomingMessage,
    answer: IncomingMessage,
    response: ServerResponse,
    security: FlatHeaders,
  ): void {
    const ours = new Set(security.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
    const compressor = compressorFor(request, answer);
    const theirs: string[] = [];
    for (let index = 0; index < answer.rawHeaders.length; index += 2) {
      const [name = "", value = ""] = answer.rawHeaders.slice(index, index + 2);
      const isOther = compressor !== null && OF_THE_BYTES.has(name.toLowerCase());
      if (!ours.has(name.toLowerCase()) && !HOP.has(name.toLowerCase()) && !isOther) theirs.push(name, value);
    }
    if (response.destroyed) return void answer.destroy();
    answer.on("error", () => response.destroy());
    if (compressor === null) {
      response.writeHead(answer.statusCode ?? 502, [...security, ...theirs]);
      answer.pipe(response);
      return;
    }
    const { encoding, stream } = compressor;
    const encoded = ["Content-Encoding", encoding, "Vary", "Accept-Encoding"];
    response.writeHead(answer.statusCode ?? 502, [...security, ...theirs, ...encoded]);
    stream.on("error", () => response.destroy());
    response.on("close", () => stream.destroy());
    answer.pipe(stream).pipe(response);
  }

  function passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { method, url: path } = request;
    const headers = { ...headersFor(request, ""), connection: "upgrade", upgrade: request.headers.upgrade };
    const passed = ask({ socketPath, method, path, headers });
    const close = () => {
      passed.destroy();
      socket.destroy();
    };
    socket.on("error", close);
    passed.on("error", close);
    passed.on("response", close);
    passed.on("upgrade", (answer, far: Duplex, farHead: Buffer) => {
      const lines = answer.rawHeaders.flatMap((name, index) =>
        index % 2 === 0 ? [`${name}: ${answer.rawHeaders[index + 1]}`] : [],
      );
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("\r\n")}\r\n\r\n`);
      far.on("error", close);
      far.on("close", close);
      socket.on("close", () => far.destroy());
      if (farHead.length > 0) socket.write(farHead);
      if (head.length > 0) far.write(head);
      far.pipe(socket).pipe(far);
    });
    passed.end();
  }

  return { pass, passUpgrade };
}
