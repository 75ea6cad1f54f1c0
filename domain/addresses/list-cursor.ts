import { z } from "zod";

/** Where a page of a list ends: the time and the id of its last row. */
export type ListPlace = { at: Date; id: string };

// "<time in ms>_<id>": its address stays true however much is published meanwhile.
const Cursor = z.templateLiteral([z.number().int().nonnegative(), "_", z.uuid()]);
// The end of the year 9999: PostgreSQL reads no later time in this form.
const LAST_MS = 253_402_300_799_999;

/** A place in a list as it stands in an address. */
export function writeCursor({ at, id }: ListPlace): string {
  return `${at.getTime()}_${id}`;
}

/** The place that a cursor names. Null for what no cursor looks like; whether it was ever given out is not known here. */
export function readCursor(cursor: string): ListPlace | null {
  const [at, id] = Cursor.safeParse(cursor).data?.split("_") ?? [];
  return at && id && Number(at) >= 0 && Number(at) <= LAST_MS ? { at: new Date(Number(at)), id } : null;
}
