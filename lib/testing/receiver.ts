import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { listenAnywhere } from "#lib/testing/raw-http.ts";

/** What was posted to a receiver. */
type Received = { path: string; headers: IncomingHttpHeaders; body: string };

/** What a receiver answers with; `null` keeps the connection open and says nothing. */
type Answering = { status: number; headers?: OutgoingHttpHeaders } | null;

/** Somebody else's service, on this machine: keeps what it is sent. */
export type Receiver = {
  url: string;
  received: Received[];
  answer(next: (post: Received) => Answering): void;
  close(): void;
};

/** Opens a receiver that takes everything until it is told otherwise. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answering: (post: Received) => Answering = () => ({ status: 200 });
  const server = createServer(async (request, response) => {
    const post = { path: request.url ?? "", headers: request.headers, body: await text(request) };
    received.push(post);
    const answer = answering(post);
    if (answer) response.writeHead(answer.status, answer.headers).end("an answer that nobody needs");
  });
  const port = await listenAnywhere(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    answer(next) {
      answering = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
