const WIDTH = 24;
const PLAIN_EVERY_MS = 5_000;
const BAR_EVERY_MS = 100;

/** Shows where a long step is: a bar on a terminal, else a line every five seconds. Call `end` before other output. */
export function makeProgress(stream: NodeJS.WriteStream) {
  let shownAt = 0;
  let isBar = false;
  return {
    show(done: number, of: number, words: string): void {
      const now = performance.now();
      const isLast = done >= of;
      if (!isLast && now - shownAt < (stream.isTTY ? BAR_EVERY_MS : PLAIN_EVERY_MS)) return;
      shownAt = now;
      const share = of > 0 ? Math.min(1, done / of) : 1;
      const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
      if (!stream.isTTY) {
        stream.write(`${percent} ${words}\n`);
        return;
      }
      const bar = "#".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, ".");
      stream.write(`\r\x1b[K[${bar}] ${percent} ${words}`.slice(0, (stream.columns ?? 80) + 4));
      isBar = true;
    },
    end(): void {
      if (isBar) stream.write("\n");
      isBar = false;
    },
  };
}
