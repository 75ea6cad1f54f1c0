import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What the origin answers; "broken" ends the connection without a word. */
export type Answer = { status?: number; headers?: Record<string, string | string[]>; body?: string } | "broken";

/** A request as it reached the origin. */
type Asked = { method: string; url: string; headers: IncomingHttpHeaders; bytes: number };

/** A site of the test's own in the place of ours: it answers what it is told, and remembers what it was asked. */
export type TestOrigin = {
  port: number;
  /** From now on; a function is called at each request and may keep it waiting. */
  answer(path: string, answer: Answer | ((asked: Asked) => Answer | Promise<Answer>)): void;
  asked(path: string): Asked[];
  close(): Promise<void>;
};

/** What our pages say of how long they may be kept (server/front/cache-control.ts). */
export const PAGE = "public, max-age=0, must-revalidate, s-maxage=2, stale-while-revalidate=8, stale-if-error=86400";
export const LOST = "public, max-age=0, must-revalidate, s-maxage=1";

/** A page as ours are sent. */
export function page(body: string, headers: Record<string, string> = {}): Answer {
  return { headers: { "cache-control": PAGE, vary: "Accept-Encoding", etag: `"${body}"`, ...headers }, body };
}

export async function startOrigin(): Promise<TestOrigin> {
  const answers = new Map<string, (asked: Asked) => Answer | Promise<Answer>>();
  const log: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const asked = { method, url, headers, bytes: 0 };
    log.push(asked);
    for await (const part of request) asked.bytes += part.length;
    const answer = await answers.get(pathOf(url))?.(asked);
    if (answer === undefined) return response.writeHead(404, { "cache-control": LOST }).end("nothing here");
    if (answer === "broken") return request.socket.destroy();
    const body = Buffer.from(answer.body ?? "");
    response.writeHead(answer.status ?? 200, { "content-length": body.length, ...answer.headers }).end(body);
  });
  server.on("upgrade", (request, socket) => {
    log.push({ method: "UPGRADE", url: request.url ?? "", headers: request.headers, bytes: 0 });
    socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: portOf(server),
    answer: (path, answer) => answers.set(path, typeof answer === "function" ? answer : () => answer),
    asked: (path) => log.filter(({ url }) => pathOf(url) === path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string): string {
  return url.split("?")[0] ?? "";
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
