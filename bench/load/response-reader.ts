const HEAD_END = Buffer.from("\r\n\r\n");
const LINE_END = Buffer.from("\r\n");
const NOTHING: Buffer = Buffer.alloc(0);

type State = "HEAD" | "LENGTH" | "CHUNKS";

/**
 * Makes a function that is given what a keep-alive connection receives, in whatever pieces, and calls `onEnd` with the
 * status of each answer when it is whole. Reads lengths and chunked bodies, and no more of HTTP than a bench needs.
 */
export function makeResponseReader(onEnd: (status: number) => void): (piece: Buffer) => void {
  let state: State = "HEAD";
  let pending: Buffer = NOTHING;
  let status = 0;
  /** Bytes to pass over: the rest of a body of known length, or of a chunk. */
  let left = 0;

  function readHead(): void {
    const end = pending.indexOf(HEAD_END);
    if (end < 0) return;
    const words = pending.toString("latin1", 0, end);
    pending = pending.subarray(end + HEAD_END.length);
    status = Number(words.slice(9, 12));
    state = /\r\ntransfer-encoding: *chunked/i.test(words) ? "CHUNKS" : "LENGTH";
    left = state === "CHUNKS" ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(words)?.[1] ?? 0);
    readBody();
  }

  function readBody(): void {
    pass();
    while (left === 0) {
      const size = state === "LENGTH" ? 0 : readChunkSize();
      if (size === null) return;
      if (size === 0) {
        end();
        return;
      }
      left = size;
      pass();
    }
  }

  /** Bytes of the next chunk with its frame, 0 at the end, null while that is not known yet. */
  function readChunkSize(): number | null {
    const line = pending.indexOf(LINE_END);
    if (line < 0) return null;
    const size = Number.parseInt(pending.toString("latin1", 0, line), 16);
    if (size > 0) return line + size + 2 * LINE_END.length;
    // The last chunk is empty, and an empty line follows it.
    return pending.length < line + HEAD_END.length ? null : 0;
  }

  function pass(): void {
    const passed = Math.min(left, pending.length);
    left -= passed;
    pending = pending.subarray(passed);
  }

  // Nothing is asked before an answer is whole, so that what follows its end can only be that empty line.
  function end(): void {
    state = "HEAD";
    pending = NOTHING;
    onEnd(status);
  }

  return (piece) => {
    pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
    if (state === "HEAD") readHead();
    else readBody();
  };
}
