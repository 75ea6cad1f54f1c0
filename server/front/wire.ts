import { STATUS_CODES } from "node:http";
import type { FlatHeaders } from "#server/front/security-headers.ts";

/** An answer as bytes, to be written as they are. Only the date in it changes, once a second. */
export type Wire = { bytes: Buffer; dateAt: number; second: number };

/** How long a connection without a request stays open: longer than a reader takes to choose the next page. */
export const KEEP_ALIVE_MS = 65_000;

const DATE_LENGTH = "Wed, 25 Nov 2026 19:04:44 GMT".length;

let today = { second: 0, text: "" };

function dateText(second: number): string {
  if (today.second !== second) today = { second, text: new Date(second * 1_000).toUTCString() };
  return today.text;
}

/** Lays out an answer of HTTP/1.1 on a connection that stays. */
export function layWire(status: number, headers: FlatHeaders, body: Buffer | null): Wire {
  const fields = headers.reduce((text, part, index) => text + part + (index % 2 === 0 ? ": " : "\r\n"), "");
  const kept = `Connection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_MS / 1_000}\r\n\r\n`;
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nDate: `;
  const head = Buffer.from(`${start}${" ".repeat(DATE_LENGTH)}\r\n${fields}${kept}`, "latin1");
  return { bytes: body ? Buffer.concat([head, body]) : head, dateAt: start.length, second: 0 };
}

/** The bytes with the present date. */
export function wireAt(wire: Wire, now: number): Buffer {
  const second = Math.floor(now / 1_000);
  if (wire.second !== second) {
    wire.bytes.write(dateText(second), wire.dateAt, DATE_LENGTH, "latin1");
    wire.second = second;
  }
  return wire.bytes;
}
