/** Lets so many pieces of work run at once; the others wait their turn, first come, first served. */
export type Turnstile = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A turnstile that lets `places` pieces of work through at a time. */
export function createTurnstile(places: number): Turnstile {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes straight to whoever waits longest; it is free only when nobody does.
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
