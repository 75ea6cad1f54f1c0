// What waits to be written is held in memory, some 10 MB a batch.
const AHEAD = 2;

/**
 * Goes on reading while what was read before is being written: making a batch takes us as long as writing one takes the
 * database. Whoever reads from it may stop at any moment.
 */
export async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const coming: Promise<IteratorResult<T>>[] = [];
  const ask = () => {
    while (coming.length < AHEAD) {
      const next = source.next();
      // Awaited when its turn comes; until then a failure must not count as nobody's.
      next.catch(() => undefined);
      coming.push(next);
    }
  };
  try {
    for (;;) {
      ask();
      const result = await coming.shift();
      if (!result || result.done) return;
      ask();
      yield result.value;
    }
  } finally {
    await source.return(undefined);
  }
}
