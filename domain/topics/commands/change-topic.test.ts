import { expect, test } from "vitest";
import { topicTag } from "#domain/invalidations/tags.ts";
import { changeTopic } from "#domain/topics/commands/change-topic.ts";
import { getTopic } from "#domain/topics/published.ts";
import { db } from "#lib/db.ts";
import { makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("a topic says what it is about, with a line in the record", async () => {
  const { id, slug } = await makeTopic();
  const done = await changeTopic({ slug, description: "Mười một năm, sáu tuyến." }, await makeActor());
  expect(done).toEqual({ path: `/chu-de/${slug}`, stale: [topicTag(id)] });
  expect(await getTopic(slug)).toMatchObject({ description: "Mười một năm, sáu tuyến." });
  expect(await db.auditEntry.count({ where: { action: "topic.change", subjectId: id } })).toBe(1);
});

test("no topic is changed that is not there, and none by a reporter", async () => {
  const missing = changeTopic({ slug: "khong-co", description: "" }, await makeActor());
  await expect(missing).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { slug } = await makeTopic();
  const refused = changeTopic({ slug, description: "x" }, await makeActor("REPORTER"));
  await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
});
