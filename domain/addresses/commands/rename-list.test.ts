import { expect, test } from "vitest";
import { claimPath } from "#domain/addresses/claim-path.ts";
import { renameList } from "#domain/addresses/commands/rename-list.ts";
import { getFormer } from "#domain/addresses/published.ts";
import { EVERYTHING_TAG, pathTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("a topic with another address is led to from each of its former ones in one step, and back without a circle", async () => {
  const editor = await makeActor();
  const { id, slug } = await makeTopic("Đường sắt");
  const rename = (from: string, to: string) => renameList({ noun: "topic", slug: from, newSlug: to }, editor);
  expect(await rename(slug, "duong-ray")).toEqual({
    path: "/chu-de/duong-ray",
    stale: [EVERYTHING_TAG, pathTag(`/chu-de/${slug}`), pathTag("/chu-de/duong-ray")],
  });
  await rename("duong-ray", "tau-hoa");
  const last = { kind: "REDIRECT", target: "/chu-de/tau-hoa" };
  expect(await Promise.all([slug, "duong-ray", "tau-hoa"].map((name) => getFormer(`/chu-de/${name}`)))).toEqual([
    ...[last, last, null],
  ]);
  await rename("tau-hoa", slug);
  expect(await getFormer(`/chu-de/${slug}`)).toBeNull();
  for (const former of ["duong-ray", "tau-hoa"]) {
    expect(await getFormer(`/chu-de/${former}`)).toEqual({ kind: "REDIRECT", target: `/chu-de/${slug}` });
  }
  expect(await db.auditEntry.count({ where: { action: "topic.rename", subjectId: id } })).toBe(3);
});

test("a section and an author are renamed by who may, and by nobody else", async () => {
  const { slug } = await makeSection("muc-cu", "Mục cũ");
  const author = await makeAuthor("Lê An Nhiên");
  const section = { noun: "section", slug, newSlug: "muc-moi" } as const;
  await expect(renameList(section, await makeActor())).rejects.toMatchObject({ code: "FORBIDDEN" });
  await renameList(section, await makeActor("MANAGING_EDITOR"));
  const named = { noun: "author", slug: author.slug, newSlug: "an-nhien" } as const;
  await expect(renameList(named, await makeActor("REPORTER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await renameList(named, await makeActor());
  expect(await db.section.count({ where: { slug: "muc-moi" } })).toBe(1);
  expect(await db.author.count({ where: { slug: "an-nhien" } })).toBe(1);
});

test("nothing is renamed that is not there, to what is another's, or twice from the same state", async () => {
  const editor = await makeActor();
  const { slug } = await makeTopic("Gạo");
  const other = await makeTopic("Muối");
  const rename = (from: string, to: string) => renameList({ noun: "topic", slug: from, newSlug: to }, editor);
  await expect(rename("khong-co", "co")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(rename(slug, other.slug)).rejects.toMatchObject({ code: "ADDRESS_TAKEN" });
  expect(await rename(slug, slug)).toEqual({ path: `/chu-de/${slug}`, stale: [] });
  const results = await Promise.allSettled([rename(slug, "gao-moi"), rename(slug, "gao-ngon")]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { slug: now } = await db.topic.findFirstOrThrow({ where: { name: "Gạo" } });
  expect(await getFormer(`/chu-de/${slug}`)).toEqual({ kind: "REDIRECT", target: `/chu-de/${now}` });
  expect(await getFormer(`/chu-de/${now}`)).toBeNull();
});

test("an address that somebody had before is not taken from them", async () => {
  const { slug } = await makeTopic("Cá");
  const { id: topicId } = await makeTopic("Tôm");
  await db.$transaction((tx) => claimPath(tx, "/chu-de/ca-cu", { kind: "TOPIC", topicId }));
  const taken = renameList({ noun: "topic", slug, newSlug: "ca-cu" }, await makeActor());
  await expect(taken).rejects.toMatchObject({ code: "ADDRESS_TAKEN" });
});
