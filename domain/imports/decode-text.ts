import { AppError } from "#lib/errors.ts";

/** The largest page that is read whole, in bytes: some 300,000 words, far beyond any article. */
export const PAGE_LIMIT = 2 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 where its byte order mark says so.
 * @throws AppError TOO_LARGE beyond 2 MB; INVALID_INPUT when it is empty, or holds bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > PAGE_LIMIT) {
    throw new AppError(
      "TOO_LARGE",
      "the file is larger than 2 MB, which no article is: check that it is the right one",
      {
        limit: "2 MB",
      },
    );
  }
  const text = decode(bytes, encodingOf(bytes));
  if (text.includes("\u0000")) throw noText("it holds zero bytes, as pictures and programs do");
  if (text.trim() === "") throw noText("it is empty");
  return text;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw noText("it is not valid UTF-8: save it as plain text in UTF-8");
  }
}

function noText(reason: string): AppError {
  return new AppError("INVALID_INPUT", `the file is no readable text: ${reason}`, { field: "file" });
}
