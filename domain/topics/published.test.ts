import { expect, test } from "vitest";
import { listTalkedOf } from "#domain/topics/published.ts";
import { makePublished, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2026-11-22T09:00:00Z");
const DAY_MS = 86_400_000;

test("topics are talked of while articles about them come out, those with most first", async () => {
  const editor = await makeActor();
  const [often, once, long] = [await makeTopic("Đường sắt"), await makeTopic("Muối"), await makeTopic("Đèn biển")];
  const publish = (topicIds: string[], daysAgo: number) =>
    makePublished(editor, { topicIds }, new Date(NOW.getTime() - daysAgo * DAY_MS));
  await publish([often.id, once.id], 1);
  await publish([often.id], 13);
  await publish([long.id], 15);
  await publish([long.id], 16);
  expect((await listTalkedOf(5, NOW)).map(({ name }) => name)).toEqual(["Đường sắt", "Muối"]);
  expect((await listTalkedOf(1, NOW)).map(({ path }) => path)).toEqual([`/chu-de/${often.slug}`]);
});
