import { randomUUID } from "node:crypto";
import pg from "pg";
import { makeUpText } from "#bench/search/made-up-text.ts";
import { lexemesOf } from "#domain/search/lexemes.ts";
import { quote } from "#domain/search/tiers.ts";
import { FORM } from "#domain/search/write-entries.ts";
import { db } from "#lib/db.ts";
import { makeRandom } from "#lib/random.ts";

const AT_ONCE = 500;
const HOUR_MS = 3_600_000;
// A national daily's: some six hundred syllables, one article each ten minutes.
const SENTENCES = 24;
const SYLLABLES = 24;
const EVERY_MS = HOUR_MS / 6;
const SECTIONS = Array.from({ length: 12 }, () => randomUUID());

/** What was filled in: sections to filter by, and some texts to ask for. */
export type Filled = { sections: string[]; texts: string[] };

/**
 * Fills the index up to `count` made-up articles, one each ten minutes back from `now`. Without the index of words while it
 * is filled, as a large import would be; it is made at the end. `sample`: how many of the texts to give back.
 */
export async function fillEntries(
  databaseUrl: string,
  from: number,
  count: number,
  sample: number,
  now: Date,
): Promise<Filled> {
  const { sentence } = makeUpText(makeRandom(1 + from));
  const { createdById: editorId } = await db.article.findFirstOrThrow({ select: { createdById: true } });
  const texts: string[] = [];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('drop index if exists "SearchEntry_words_idx"');
  // While one batch is written the next is made up.
  let writing: Promise<unknown> = Promise.resolve();
  for (let first = from; first < count; first += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) => {
      const number = first + index;
      const [headline, standfirst] = [sentence(10), sentence(28)];
      const text = Array.from({ length: SENTENCES }, () => sentence(SYLLABLES)).join(" ");
      if (number % Math.ceil(count / sample) === 0) texts.push(`${headline} ${text}`);
      const at = new Date(now.getTime() - (number + 1) * EVERY_MS);
      const lexemes = lexemesOf({
        ...{ language: "vi", kind: "NEWS", sectionId: SECTIONS[number % SECTIONS.length] ?? "" },
        ...{ authorIds: [], topicIds: [], names: [], publishedAt: at, headlines: [headline], standfirst, text },
      });
      return { id: randomUUID(), at, words: [...lexemes].map(quote).join(" "), headline };
    });
    await writing;
    writing = client.query(INSERT, [JSON.stringify(rows), editorId, FORM]);
  }
  await writing;
  await indexWords(client);
  await client.end();
  return { sections: SECTIONS, texts };
}

const INSERT = `
  with "given" as (
    select * from json_to_recordset($1::json) as r ("id" uuid, "at" timestamptz, "words" text, "headline" text)),
  "made" as (
    insert into "Article" ("id", "headline", "body", "bodyVersion", "createdById", "updatedById")
    select "id", "headline", '{}', 1, $2::uuid, $2::uuid from "given" returning "id")
  insert into "SearchEntry" ("articleId", "at", "form", "words")
  select "id", "at", $3::smallint, "words"::tsvector from "given" where exists (select 1 from "made")`;

async function indexWords(client: pg.Client): Promise<void> {
  await client.query("set maintenance_work_mem = '1GB'");
  await client.query('create index "SearchEntry_words_idx" on "SearchEntry" using gin ("words")');
  await client.query('vacuum analyze "SearchEntry"');
}
