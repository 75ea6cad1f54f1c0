import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the pages of a build lie: below `root`, which holds those of every build. `dist` is Next's folder. */
export function pagesFolder(dataDir: string, dist: string): { root: string; buildId: string; pages: string } {
  const root = join(dataDir, "pages");
  const buildId = readFileSync(join(dist, "BUILD_ID"), "utf8").trim();
  return { root, buildId, pages: join(root, buildId, "pages") };
}
