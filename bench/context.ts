import type { OurSite } from "#bench/contenders/our-site.ts";
import type { BenchOptions } from "#bench/options.ts";

/** What every part is given: our running site with the sample newsroom, its database, how much to measure, and stdout. */
export type Bench = {
  site: OurSite;
  databaseUrl: string;
  options: BenchOptions;
  print: (text: string) => void;
};
