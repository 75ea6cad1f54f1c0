import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** What a browser of today takes. */
export const BROWSER_ENCODINGS = "gzip, deflate, br";

/** An answer whole: its body as it came over the wire, and all the bytes it took there, headers included. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; wireBytes: number };

/** A keep-alive agent for questions that must not open a connection each. */
export function makeAgent(maxSockets: number): Agent {
  return new Agent({ keepAlive: true, maxSockets });
}

/**
 * Asks for a page once. With the ETag of a former answer, the answer is 304 without a body while that is still right.
 * @throws Error when nobody answers within 30 s.
 */
export function ask(url: string, agent: Agent, etag: string | null = null): Promise<Answer> {
  const headers = { "accept-encoding": BROWSER_ENCODINGS, ...(etag ? { "if-none-match": etag } : {}) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers, timeout: 30_000 });
    let bytesBefore = 0;
    asked.on("socket", (socket) => {
      bytesBefore = socket.bytesRead;
    });
    asked.on("timeout", () => asked.destroy(new Error(`${url} does not answer`)));
    asked.on("error", reject);
    asked.on("response", (response) => {
      const { socket, statusCode = 0 } = response;
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const wireBytes = socket.bytesRead - bytesBefore;
        resolve({ status: statusCode, headers: response.headers, body: Buffer.concat(chunks), wireBytes });
      });
    });
    asked.end();
  });
}

/** The status of an address; 0 when the connection broke or nobody answered. */
export function askStatus(url: string, agent: Agent): Promise<number> {
  return ask(url, agent).then(
    ({ status }) => status,
    () => 0,
  );
}

/** The words of an answer. */
export function textOf({ headers, body }: Answer): string {
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body).toString("utf8");
  if (headers["content-encoding"] === "gzip") return gunzipSync(body).toString("utf8");
  return body.toString("utf8");
}
