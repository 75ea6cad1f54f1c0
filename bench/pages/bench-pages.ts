import { startBare } from "#bench/contenders/bare.ts";
import type { Contender, HeldPage } from "#bench/contenders/contender.ts";
import { startNext } from "#bench/contenders/next-start.ts";
import { findNginx, startNginx } from "#bench/contenders/nginx.ts";
import type { Bench } from "#bench/context.ts";
import { LOAD_TOOL } from "#bench/load/load.ts";
import { benchWhileRendering } from "#bench/pages/bench-while-rendering.ts";
import { fetchHeldPages } from "#bench/pages/held-pages.ts";
import { measureWire, type PageResult, renderPageTable } from "#bench/pages/page-table.ts";
import { CONNECTIONS, takeTurn } from "#bench/pages/take-turn.ts";
import { say } from "#bench/say.ts";

// Before the first round: code is compiled, caches are filled.
const WARM_UP_S = 2;

/** Pages: our server beside nginx, node:http alone and `next start`, in turns, then while Next is busy. */
export async function benchPages(bench: Bench): Promise<void> {
  const { site, options, print } = bench;
  const { article, index } = await fetchHeldPages(site.url);
  const contenders = await startContenders(bench, [article, index]);
  for (const contender of contenders) {
    for (const { path } of [article, index]) await takeTurn(contender, path, WARM_UP_S);
  }
  const pages = [
    { name: "article", page: article },
    { name: "index", page: index },
  ];
  const results: PageResult[] = [];
  for (const { name, page } of pages) {
    const rows = contenders.map(async (contender) => ({
      name: contender.name,
      turns: [],
      wireBytes: await measureWire(contender.url + page.path),
    }));
    results.push({ name, page, rows: await Promise.all(rows) });
  }
  for (let round = 0; round < options.rounds; round++) {
    say(`pages: round ${round + 1} of ${options.rounds}`);
    for (const { page, rows } of results) {
      // Each round begins with another contender, so that none always comes after the same one.
      for (let place = 0; place < contenders.length; place++) {
        const turn = (place + round) % contenders.length;
        const contender = contenders[turn];
        if (contender) rows[turn]?.turns.push(await takeTurn(contender, page.path, options.seconds));
      }
    }
  }
  print(
    `## Pages\n\n${LOAD_TOOL}, ${CONNECTIONS} connections, ${options.rounds} rounds of ${options.seconds} s in turns;`,
  );
  print("medians, with the least and the greatest in brackets.");
  for (const result of results) print(renderPageTable(result));
  await Promise.all(contenders.filter((contender) => contender !== site).map((contender) => contender.stop()));
  await benchWhileRendering(bench, article.path);
}

async function startContenders({ site, databaseUrl, print }: Bench, pages: HeldPage[]): Promise<Contender[]> {
  say("pages: starting the others");
  const nginx = findNginx();
  if (!nginx) print("nginx is not installed: bare node:http stands in for it.");
  return [
    site,
    ...(nginx ? [await startNginx(nginx, pages)] : []),
    await startBare(pages),
    await startNext(site, databaseUrl, false),
    await startNext(site, databaseUrl, true),
  ];
}
