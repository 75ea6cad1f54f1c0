import { expect, test } from "vitest";
import { listRelated } from "#domain/articles/published-related.ts";
import { makePublished, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const START = Date.parse("2026-01-01T00:00:00Z");

test("who shares most topics comes first, among equals the newest; never the article itself, a draft or another language", async () => {
  const editor = await makeActor();
  const [rail, sea] = [await makeTopic("Đường sắt"), await makeTopic("Ven biển")];
  const publish = (headline: string, topicIds: string[], hour: number, language: "vi" | "en" = "vi") =>
    makePublished(editor, { headline, topicIds, language }, new Date(START + hour * 3_600_000));
  const article = await publish("Bài", [rail.id, sea.id], 0);
  await publish("Cả hai, cũ", [sea.id, rail.id], 1);
  await publish("Một", [rail.id], 2);
  await publish("Một, mới hơn", [sea.id], 3);
  await publish("Không", [], 4);
  await publish("English", [rail.id, sea.id], 5, "en");
  const headlines = (await listRelated(article.id, "vi", 5)).map(({ headline }) => headline);
  expect(headlines).toEqual(["Cả hai, cũ", "Một, mới hơn", "Một"]);
  expect(await listRelated(article.id, "vi", 1)).toHaveLength(1);
});

test("an article without topics has no relatives", async () => {
  const editor = await makeActor();
  await makePublished(editor, { headline: "Khác" });
  const article = await makePublished(editor, { headline: "Bài" });
  expect(await listRelated(article.id, "vi", 5)).toEqual([]);
});
