import { expect, test } from "vitest";
import { changeHeadline, openDesk, publish, withdraw, writeStory } from "#bench/publish/desk.ts";
import { getDestination } from "#domain/articles/published.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { makePublished } from "#prisma/factories/make-article.ts";

test("a story goes out with its words, again with others, and is gone at its address", async () => {
  await makePublished(SYSTEM_ACTOR);
  const desk = await openDesk();
  const draft = await writeStory(desk, 1);
  expect(await getDestination(draft.path)).toBeNull();
  const first = await publish(draft);
  expect(await getDestination(draft.path)).toMatchObject({
    article: { headline: expect.stringContaining(first.words) },
  });
  const second = await publish(await changeHeadline(desk, first, 1));
  expect(second.words).not.toBe(first.words);
  expect(await getDestination(draft.path)).toMatchObject({
    article: { headline: expect.stringContaining(second.words) },
  });
  await withdraw(second, true);
  expect(await getDestination(draft.path)).toMatchObject({ kind: "GONE" });
});
