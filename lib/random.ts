/**
 * A source of numbers from 0 up to, not including, 1 that is the same at each run with the same seed: what is tried at
 * random can be had again. The mulberry32 algorithm.
 */
export function makeRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same as throws of a die: whole numbers from 0 up to, not including, the one that is asked for. */
export function makeDice(seed: number): (below: number) => number {
  const next = makeRandom(seed);
  return (below) => Math.floor(next() * below);
}
