import { afterAll, beforeAll, expect, test } from "vitest";
import { isLoopback, isPublic } from "#lib/outside-address.ts";
import { isNotAllowed, isTooLate, postOutside } from "#lib/post-outside.ts";
import { openReceiver, type Receiver } from "#lib/testing/receiver.ts";

const POST = { contentType: "text/plain", body: "Đã đăng", userAgent: "thu" };

let receiver: Receiver;

beforeAll(async () => {
  receiver = await openReceiver();
});

afterAll(() => receiver.close());

function post(url: string, mayReach = isLoopback, limitMs = 5_000) {
  return postOutside(new URL(url), POST, mayReach, limitMs);
}

test("what is posted arrives whole, by name or by number", async () => {
  const { port } = new URL(receiver.url);
  for (const host of ["127.0.0.1", "localhost"]) {
    expect(await post(`http://${host}:${port}/hub?a=1`)).toEqual({ status: 200, retryAfter: undefined });
    expect(receiver.received.at(-1)).toMatchObject({
      path: "/hub?a=1",
      body: "Đã đăng",
      headers: { "content-type": "text/plain", "user-agent": "thu" },
    });
  }
});

test("where we may not go nothing is sent, whether it is written as a number or as a name", async () => {
  const { port } = new URL(receiver.url);
  const before = receiver.received.length;
  for (const host of ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0"]) {
    const error = await post(`http://${host}:${port}/`, isPublic).catch((thrown: unknown) => thrown);
    expect(isNotAllowed(error), host).toBe(true);
  }
  expect(receiver.received).toHaveLength(before);
});

test("a redirect is an answer, and nothing follows it", async () => {
  receiver.answer(() => ({ status: 307, headers: { location: "http://169.254.169.254/", "retry-after": "7" } }));
  const before = receiver.received.length;
  expect(await post(receiver.url)).toEqual({ status: 307, retryAfter: "7" });
  expect(receiver.received).toHaveLength(before + 1);
});

test("who says nothing is not waited for", async () => {
  receiver.answer(() => null);
  const error = await post(receiver.url, isLoopback, 50).catch((thrown: unknown) => thrown);
  expect([isTooLate(error), isNotAllowed(error)]).toEqual([true, false]);
});
