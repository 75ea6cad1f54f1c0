import { parseArgs } from "node:util";
import { z } from "zod";

const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const Options = z.object({
  /** How often each contender has its turn. Odd, so that the median is a round that was. */
  rounds: count(5),
  /** Seconds a turn: thousands of requests even of the slowest, and the CPU's 10 ms ticks are a hundredth at most. */
  seconds: count(4),
  publishes: count(100),
  addresses: count(10_000),
  /** How many made-up articles are searched: filling takes a minute for some forty thousand. */
  articles: count(200_000),
});

/** How much is measured. */
export type BenchOptions = z.output<typeof Options>;

const PARTS = ["pages", "publish", "random", "search", "editing"] as const;
/** A part of the bench that can be run alone. */
export type Part = (typeof PARTS)[number];

/**
 * Reads the command line: names of parts, none for all, and `--rounds`, `--seconds`, `--publishes`, `--addresses`,
 * `--articles`.
 * @throws Error that names what it does not know.
 */
export function readOptions(argv: string[]): { parts: Part[]; options: BenchOptions } {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { rounds: text, seconds: text, publishes: text, addresses: text, articles: text },
  });
  const named = z.array(z.enum(PARTS)).parse(positionals);
  return { parts: named.length > 0 ? named : [...PARTS], options: Options.parse(values) };
}
