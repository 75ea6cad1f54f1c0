import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { isOwnRequest } from "#server/front/own-origin.ts";

const SITE = "https://bao.example";

function ask(method: string, headers: Record<string, string>): boolean {
  return isOwnRequest({ method, headers: { host: "127.0.0.1:3000", ...headers } } as unknown as IncomingMessage, SITE);
}

test.each([
  ["GET", { origin: "https://evil.example" }],
  ["HEAD", {}],
  ["POST", { origin: SITE }],
  ["POST", { origin: "http://127.0.0.1:3000" }],
  ["DELETE", { "sec-fetch-site": "same-origin" }],
  // As a browser sends a form of a page with `Referrer-Policy: no-referrer`.
  ["POST", { origin: "null", "sec-fetch-site": "same-origin" }],
])("%s with %j is let through", (method, headers) => {
  expect(ask(method, headers)).toBe(true);
});

test.each([
  ["POST", { origin: "https://evil.example" }],
  ["POST", { origin: "https://bao.example.evil.example" }],
  ["POST", { origin: "null" }],
  // As it sends one of a page without an origin, such as a sandboxed frame.
  ["POST", { origin: "null", "sec-fetch-site": "cross-site" }],
  ["POST", {}],
  ["PUT", { "sec-fetch-site": "cross-site" }],
  ["POST", { "sec-fetch-site": "same-site" }],
  ["POST", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }],
])("%s with %j is refused", (method, headers) => {
  expect(ask(method, headers)).toBe(false);
});
