import type { Agent } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { makeAgent } from "#bench/ask.ts";
import { startOurSite } from "#bench/contenders/our-site.ts";
import type { Bench } from "#bench/context.ts";
import { changeHeadline, type Desk, openDesk, publish, type Story, withdraw, writeStory } from "#bench/publish/desk.ts";
import { renderSightings } from "#bench/publish/sightings-table.ts";
import { type Change, hasStatus, lacksWords, type Surface, showsWords, visit, watch } from "#bench/publish/surfaces.ts";
import { say } from "#bench/say.ts";

// What the sites make anew after a change beside what is watched is not to be charged to the next one.
const PAUSE_MS = 300;

type Place = { name: string; url: string };

/** The time from the commit of a publish or a withdrawal until every surface of two sites on one database shows it. */
export async function benchPublish({ site, databaseUrl, options, print }: Bench): Promise<void> {
  say("publish: starting a second site on the same database");
  const second = await startOurSite("site B", `${site.dataDir}-b`, databaseUrl);
  const places = [
    { name: "A", url: site.url },
    { name: "B", url: second.url },
  ];
  // A connection for each surface: none waits for another.
  const agent = makeAgent(32);
  const changes: Change[] = [];
  const desk = await openDesk();
  const stories = Math.ceil(options.publishes / 2);
  for (let number = 1; number <= stories; number++) {
    if (number % 5 === 1) say(`publish: article ${number} of ${stories}`);
    changes.push(...(await runStory(desk, places, agent, number)));
  }
  agent.destroy();
  await second.stop();
  print(`\n## Publish\n\n${renderSightings(changes)}`);
}

// Each article is published, published again with another headline, and every fifth then taken away.
async function runStory(desk: Desk, places: Place[], agent: Agent, number: number): Promise<Change[]> {
  const draft = await writeStory(desk, number);
  const see = async (kind: Change["kind"], story: Story, act: () => Promise<unknown>, status?: number) => {
    const surfaces = places.flatMap((place) => surfacesOf(desk, place, story, status));
    // Each holds its former page when the change comes; of a new article, that there is none.
    await delay(PAUSE_MS);
    const etags = await Promise.all(surfaces.map((surface) => visit(surface, agent)));
    await act();
    const committedAt = performance.now();
    const watched = surfaces.map((surface, index) => watch(surface, agent, etags[index] ?? null, committedAt));
    return { kind, sightings: await Promise.all(watched) };
  };
  let story = draft;
  const changes = [await see("publish", story, async () => (story = await publish(story)))];
  story = await changeHeadline(desk, story, number);
  changes.push(await see("publish again", story, async () => (story = await publish(story))));
  if (number % 5 !== 0) return changes;
  const isForGood = number % 10 === 0;
  const kind = isForGood ? "retract" : "unpublish";
  changes.push(await see(kind, story, () => withdraw(story, isForGood), isForGood ? 410 : 404));
  return changes;
}

/** The surfaces of a site: with `status`, what they are to show when the article is gone. */
function surfacesOf(desk: Desk, { name: site, url }: Place, story: Story, status?: number): Surface[] {
  const listShows = status === undefined ? showsWords(story.words) : lacksWords(story.words);
  const pageShows = status === undefined ? showsWords(story.words) : hasStatus(status);
  const lists = Object.entries(desk.lists).map(([name, path]) => ({ site, name, url: url + path, shows: listShows }));
  return [{ site, name: "article", url: url + story.path, shows: pageShows }, ...lists];
}
