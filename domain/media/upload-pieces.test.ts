import { beforeAll, expect, test } from "vitest";
import { cleanUp } from "#domain/jobs/clean-up.ts";
import { countPieces, dropPieces, keepPiece, PIECE_BYTES, readPieces } from "#domain/media/upload-pieces.ts";
import type { Actor } from "#domain/people/actor.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let reporter: Actor;
const size = PIECE_BYTES * 2 + 10;
const piece = (index: number) => new Uint8Array(index === 2 ? 10 : PIECE_BYTES).fill(index + 1);

beforeAll(async () => {
  reporter = await makeActor("REPORTER", "Trúc Lam");
});

test("pieces that come twice, late or in another order make the file; what is missing is asked for", async () => {
  const file = { key: "0123abcd", size, kind: "picture" as const };
  expect(await countPieces(file, reporter)).toBe(0);
  expect(await keepPiece(file, 0, piece(0), reporter)).toBe(1);
  expect(await keepPiece(file, 2, piece(2), reporter)).toBe(1);
  expect(await keepPiece(file, 0, piece(0), reporter)).toBe(1);
  expect(await keepPiece(file, 1, piece(1), reporter)).toBe(3);
  const whole = await readPieces(file, reporter);
  expect(whole.byteLength).toBe(size);
  expect([whole[0], whole[PIECE_BYTES], whole[size - 1]]).toEqual([1, 2, 3]);
  await dropPieces(file, reporter);
  expect(await countPieces(file, reporter)).toBe(0);
});

test("somebody else's pieces are not one's own", async () => {
  const file = { key: "0123abce", size, kind: "picture" as const };
  await keepPiece(file, 0, piece(0), reporter);
  expect(await countPieces(file, await makeActor("EDITOR", "Thanh Hà"))).toBe(0);
});

test.each([
  ["a piece too short", 0, 5],
  ["a piece too long", 2, PIECE_BYTES],
  ["one behind the end", 3, 10],
  ["one before the beginning", -1, PIECE_BYTES],
  ["half a piece's number", 0.5, PIECE_BYTES],
])("%s is refused", async (_what, index, bytes) => {
  const file = { key: "0123abcf", size, kind: "picture" as const };
  await expect(keepPiece(file, index, new Uint8Array(bytes), reporter)).rejects.toMatchObject({
    code: "INVALID_INPUT",
  });
});

test("a file too large or without bytes is refused before a piece of it is kept, and of who may not upload", async () => {
  const piece0 = new Uint8Array(PIECE_BYTES);
  const large = { key: "0123abd0", size: 41 * PIECE_BYTES, kind: "picture" as const };
  await expect(keepPiece(large, 0, piece0, reporter)).rejects.toMatchObject({ code: "TOO_LARGE" });
  await expect(countPieces({ key: "0123abd1", size: 0, kind: "picture" }, reporter)).rejects.toMatchObject({
    code: "FILE_REFUSED",
  });
  const administrator = await makeActor("ADMINISTRATOR", "Quản trị");
  await expect(keepPiece({ key: "0123abd2", size, kind: "picture" }, 0, piece0, administrator)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("what was uploaded in part is forgotten after a day", async () => {
  const file = { key: "0123abd3", size, kind: "picture" as const };
  await keepPiece(file, 0, piece(0), reporter);
  await cleanUp();
  expect(await countPieces(file, reporter)).toBe(1);
  await cleanUp(new Date(Date.now() + 2 * 86_400_000));
  expect(await countPieces(file, reporter)).toBe(0);
});
