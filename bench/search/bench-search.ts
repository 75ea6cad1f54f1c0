import type { Bench } from "#bench/context.ts";
import { formatNumber, percentile } from "#bench/numbers.ts";
import { say } from "#bench/say.ts";
import { fillEntries } from "#bench/search/fill-entries.ts";
import { makeQuestions, type Question } from "#bench/search/questions.ts";
import { timePublishing } from "#bench/search/time-publishing.ts";
import { timeSuggestions } from "#bench/search/time-suggestions.ts";
import { renderTable } from "#bench/table.ts";
import { findArticles } from "#domain/search/find-articles.ts";
import { parseQuery } from "#domain/search/query.ts";
import { makeRandom } from "#lib/random.ts";

const EACH = 60;
const SAMPLE = 400;

/**
 * What readers' questions cost among ever more articles, one after the other, by kind of question; what suggestions cost;
 * and what its index adds to a publish. Finding only: showing a page reads twenty articles more, at any size.
 */
export async function benchSearch({ databaseUrl, options, print }: Bench): Promise<void> {
  const now = new Date();
  const random = makeRandom(7);
  const head = ["question", "articles", "p50 ms", "p95 ms", "most ms", "found"];
  const rows: string[][] = [];
  const sums: string[][] = [];
  const texts: string[] = [];
  let filled = 0;
  for (const size of sizesUpTo(options.articles)) {
    say(`search: filling the index up to ${formatNumber(size)} articles`);
    const startedAt = performance.now();
    const { sections, texts: more } = await fillEntries(databaseUrl, filled, size, SAMPLE, now);
    texts.push(...more);
    const minutes = (performance.now() - startedAt) / 60_000;
    filled = size;
    const kinds = makeQuestions(texts, sections, EACH, random);
    say("search: asking");
    const all: number[] = [];
    for (const { kind, questions } of kinds) {
      const { times, found } = await askAll(questions, now);
      all.push(...times);
      rows.push([kind, formatNumber(size), ...spread(times), formatNumber(found, 1)]);
    }
    const publish = await timePublishing();
    sums.push([formatNumber(size), ...spread(all), ...spread(publish), formatNumber(minutes, 1)]);
    // The next size takes long: who does not wait for it has this one.
    say(`search: of ${formatNumber(size)} articles p50 / p95 / most ${spread(all).join(" / ")} ms`);
  }
  print(`\n## Search\n\n${EACH} questions of each kind, one after the other; "found" is how many on average.\n`);
  print(renderTable(head, rows));
  const title = ["articles", "p50 ms", "p95 ms", "most ms", "publish p50 ms", "p95 ms", "most ms", "filled in min"];
  print(`\nAll kinds together, and what the index adds to a publish:\n\n${renderTable(title, sums)}`);
  const suggested = timeSuggestions(random);
  print(`\nSuggestions, of a full book: ${spread(suggested).join(" / ")} ms (p50 / p95 / most).`);
}

function sizesUpTo(most: number): number[] {
  return [...[50_000, 200_000].filter((size) => size < most), most];
}

async function askAll(questions: Question[], now: Date) {
  const times: number[] = [];
  let found = 0;
  for (const { q, sectionId } of questions) {
    const startedAt = performance.now();
    const filters = { language: "vi" as const, sectionIds: sectionId ? [sectionId] : null };
    const { hits } = await findArticles(parseQuery(q), filters, { from: null, until: now });
    times.push(performance.now() - startedAt);
    found += hits.length;
  }
  return { times, found: found / questions.length };
}

function spread(times: number[]): string[] {
  return [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)].map((ms) => formatNumber(ms, 1));
}
