import { expect, test } from "vitest";
import type { Body } from "#domain/articles/body/document.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { listPhotoStrip } from "#domain/articles/published-strip.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("the pictures of a photo story come numbered among all; one that is missing keeps its number", async () => {
  const editor = await makeActor();
  const [lead, one, three] = [await makeMedia(), await makeMedia(), await makeMedia()];
  const body: Body = {
    type: "doc",
    content: [one.id, null, three.id].map((mediaId, index) => ({
      type: "figure",
      attrs: { id: `f${index}`, mediaId, caption: `Ảnh ${index}`, credit: "", alt: `Tả ${index}` },
    })),
  };
  const first = { mediaId: lead.id, caption: "", credit: "", alt: "Tả" };
  const story = await makePublished(editor, { kind: "PHOTO_STORY", body, lead: first });
  const strip = await listPhotoStrip(story.id, 5);
  expect(strip.map(({ number, caption, picture }) => [number, caption, picture.alt])).toEqual([
    ["2/4", "Ảnh 0", "Tả 0"],
    ["4/4", "Ảnh 2", "Tả 2"],
  ]);
  expect(await listPhotoStrip(story.id, 1)).toHaveLength(1);
  await unpublishArticle({ articleId: story.id, version: story.version }, editor);
  expect(await listPhotoStrip(story.id, 5)).toEqual([]);
});
