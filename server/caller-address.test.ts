import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { callerAddress } from "#server/caller-address.ts";

function from(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  return { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } } as unknown as IncomingMessage;
}

test.each([
  ["198.51.100.7", undefined, "198.51.100.7"],
  ["198.51.100.7", "203.0.113.1", "198.51.100.7"],
  ["::ffff:198.51.100.7", "203.0.113.1", "198.51.100.7"],
  ["2001:db8::1", "203.0.113.1", "2001:db8::1"],
  ["127.0.0.1", "203.0.113.1", "203.0.113.1"],
  ["127.0.0.1", "1.1.1.1, 203.0.113.1", "203.0.113.1"],
  ["10.0.0.2", "<script>", "10.0.0.2"],
  ["::1", undefined, "::1"],
  [undefined, "203.0.113.1", "unknown"],
])("from %s saying %s it is %s", (remote, forwarded, expected) => {
  expect(callerAddress(from(remote, forwarded))).toBe(expected);
});
