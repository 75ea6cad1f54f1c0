import { z } from "zod";
import { MAX_CLIP_BYTES, MAX_CLIP_WORDS } from "#domain/media/inspect-clip.ts";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_WORDS, refuseFile } from "#domain/media/inspect-picture.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { AppError } from "#lib/errors.ts";
import { openMediaStore } from "#lib/media-store.ts";

/** Bytes of all pieces but the last: a slow line loses at most so much when it is cut. */
export const PIECE_BYTES = 1_048_576;

/** Where pieces wait; they are a person's own, and forgotten after a day. */
export const PIECES_FOLDER = "incoming";

const LIMITS = {
  picture: { most: MAX_UPLOAD_BYTES, limit: MAX_UPLOAD_WORDS },
  clip: { most: MAX_CLIP_BYTES, limit: MAX_CLIP_WORDS },
};

export const PieceOf = z.object({
  /** By which the browser finds what it sent before; the same for the same file. */
  key: z.string().regex(/^[0-9a-f]{8,64}$/),
  /** Bytes of the whole file. */
  size: z.coerce.number().int().min(0),
  kind: z.enum(["picture", "clip"]).default("picture"),
});
export type PieceOf = z.output<typeof PieceOf>;

/**
 * How many pieces of a file are there, counted from its beginning.
 * @throws AppError FORBIDDEN; TOO_LARGE for a picture beyond 40 MB or a clip beyond 500; FILE_REFUSED for one without bytes.
 */
export async function countPieces(file: PieceOf, actor: Actor): Promise<number> {
  assertMay(actor, "media.upload");
  const total = totalOf(file);
  const store = openMediaStore();
  for (let index = 0; index < total; index++) {
    if ((await store.size(pathOf(file, index, actor))) !== lengthOf(file, index)) return index;
  }
  return total;
}

/**
 * Keeps one piece; the same piece again takes its place. Answers how many there are from the beginning.
 * @throws AppError as `countPieces`; INVALID_INPUT for a piece that the file cannot have.
 */
export async function keepPiece(file: PieceOf, index: number, bytes: Uint8Array, actor: Actor): Promise<number> {
  assertMay(actor, "media.upload");
  const isPiece = Number.isInteger(index) && index >= 0 && index < totalOf(file);
  if (!isPiece || bytes.byteLength !== lengthOf(file, index)) {
    throw new AppError("INVALID_INPUT", `piece ${index} of ${bytes.byteLength} bytes`, { field: "piece" });
  }
  await openMediaStore().put(pathOf(file, index, actor), bytes);
  return countPieces(file, actor);
}

/** The file piece by piece, once `countPieces` says that it is there. */
export async function* streamPieces(file: PieceOf, actor: Actor): AsyncGenerator<Uint8Array> {
  const store = openMediaStore();
  for (let index = 0; index < totalOf(file); index++) {
    yield await new Response(store.read(pathOf(file, index, actor))).bytes();
  }
}

/** The whole file in memory: for pictures, which are decoded whole. */
export async function readPieces(file: PieceOf, actor: Actor): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size);
  let at = 0;
  for await (const piece of streamPieces(file, actor)) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

/** Forgets a file's pieces, once it is in the archive or refused. */
export async function dropPieces(file: PieceOf, actor: Actor): Promise<void> {
  const store = openMediaStore();
  for (let index = totalOf(file) - 1; index >= 0; index--) await store.remove(pathOf(file, index, actor));
}

function totalOf({ size, kind }: PieceOf): number {
  if (size === 0) throw refuseFile("empty", "no bytes");
  const { most, limit } = LIMITS[kind];
  if (size > most) throw new AppError("TOO_LARGE", `${size} bytes`, { limit });
  return Math.ceil(size / PIECE_BYTES);
}

function lengthOf({ size }: PieceOf, index: number): number {
  return Math.min(PIECE_BYTES, size - index * PIECE_BYTES);
}

function pathOf({ key, size }: PieceOf, index: number, actor: Actor): string {
  return `${PIECES_FOLDER}/${actor.id}/${key}-${size}-${index}`;
}
