import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { connect, type Server, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";

/** What a server answered, with the headers also as they came: one by one. */
export type Answered = { status: number; headers: IncomingHttpHeaders; rawHeaders: string[]; body: Buffer };

/** A connection on which a test writes HTTP letter by letter, and reads all that comes. */
export type RawLine = { socket: Socket; text(): string; closed: Promise<void> };

/** Lets a server listen on a free port of loopback, which is returned. */
export async function listenAnywhere(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Asks with the path as it is: nothing of it is tidied up, as `fetch` would. */
export async function askRaw(
  port: number,
  path: string,
  { method = "GET", headers = {}, body = "" }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
  asked.on("error", reject);
  asked.on("response", (answer) => {
    const { statusCode: status = 0, headers: fields, rawHeaders } = answer;
    buffer(answer).then((body) => resolve({ status, headers: fields, rawHeaders, body }), reject);
  });
  asked.end(body);
  return promise;
}

/** Opens a connection; `text` is what came so far. */
export async function openRawLine(port: number): Promise<RawLine> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((connected) => socket.once("connect", connected));
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  socket.on("error", () => undefined);
  const closed = new Promise<void>((close) => socket.once("close", () => close()));
  return { socket, text: () => text, closed };
}
