import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { setResponseStatus, withResponse } from "./response-status.ts";

let server: Server;

afterEach(() => server.close());

async function statusOf(render: (flush: () => void) => Promise<void>): Promise<number> {
  server = createServer((_request, response) => {
    const flush = () => void response.flushHeaders();
    void withResponse(response, () => render(flush)).then(() => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`)).status;
}

test("a page chooses the status of the response it is rendered for, also after waiting", async () => {
  const status = await statusOf(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    setResponseStatus(410);
  });
  expect(status).toBe(410);
});

test("a response that is on its way keeps its status", async () => {
  const status = await statusOf(async (flush) => {
    flush();
    setResponseStatus(404);
  });
  expect(status).toBe(200);
});

test("without a response nothing happens", () => {
  expect(() => setResponseStatus(404)).not.toThrow();
});
