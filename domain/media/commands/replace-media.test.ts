import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { removeMedia } from "#domain/media/commands/remove-media.ts";
import { replaceMedia } from "#domain/media/commands/replace-media.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { requirePicture } from "#domain/media/desk.ts";
import { getMediaFile } from "#domain/media/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { makeJpeg } from "#lib/testing/sample-media.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR", "Thanh Hà");
});

async function sizeAt(path: string): Promise<{ width: number; height: number } | null> {
  const file = await getMediaFile(path);
  if (!file) return null;
  const { width, height } = await sharp(Buffer.from(await new Response(file.read()).arrayBuffer())).metadata();
  return { width, height };
}

test("another file takes the place: words stay, articles show it, and former addresses show it in their sizes", async () => {
  const lead = await makeActor("MANAGING_EDITOR", "Quỳnh Chi");
  const bytes = await makeJpeg({ width: 900, height: 600, seed: 81 });
  const former = await uploadMedia({ bytes, fileName: "cu.jpg", caption: "Phà", credit: "Trúc Lam" }, editor);
  const { id: articleId } = await makePublished(editor, {
    lead: { mediaId: former.id, caption: "", credit: "", alt: "Phà" },
  });
  const other = await makeJpeg({ width: 500, height: 500, seed: 82 });
  const { version, stale } = await replaceMedia(
    { id: former.id, version: 1, bytes: other, fileName: "moi.jpg" },
    editor,
  );
  expect(version).toBe(2);
  expect(stale).toContain(`article:${articleId}`);
  const picture = await requirePicture(former.id, editor);
  expect(picture).toMatchObject({
    width: 500,
    height: 500,
    caption: "Phà",
    credit: "Trúc Lam",
    originalName: "moi.jpg",
  });
  for (const { path, width } of picture.variants) expect(await sizeAt(path)).toEqual({ width, height: width });
  for (const { path, width } of former.variants) {
    expect(picture.variants.some((variant) => variant.path === path)).toBe(false);
    expect(await sizeAt(path)).toEqual({ width, height: width });
  }
  // With the picture its former addresses go as well.
  const free = await uploadMedia({ bytes: await makeJpeg({ seed: 83 }), fileName: "a.jpg" }, editor);
  await replaceMedia({ id: free.id, version: 1, bytes: await makeJpeg({ seed: 84 }), fileName: "b.jpg" }, editor);
  await removeMedia({ pictures: [{ id: free.id, version: 2 }] }, lead);
  for (const { path } of free.variants) expect(await sizeAt(path)).toBeNull();
});

test("an old base, a picture of the archive, and what is no picture are refused, and nothing changes", async () => {
  const [one, other] = await Promise.all([makeJpeg({ seed: 85 }), makeJpeg({ seed: 86 })]);
  const { id } = await uploadMedia({ bytes: one, fileName: "mot.jpg" }, editor);
  await uploadMedia({ bytes: other, fileName: "hai.jpg" }, editor);
  const replace = (version: number, bytes: Uint8Array) => replaceMedia({ id, version, bytes, fileName: "x" }, editor);
  await expect(replace(7, await makeJpeg({ seed: 87 }))).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  await expect(replace(1, other)).rejects.toMatchObject({ values: { reason: "media.refused.known" } });
  await expect(replace(1, Buffer.from("<svg></svg>"))).rejects.toMatchObject({ code: "FILE_REFUSED" });
  const reporter = await makeActor("REPORTER", "Trúc Lam");
  await expect(replaceMedia({ id, version: 1, bytes: one, fileName: "x" }, reporter)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await requirePicture(id, editor)).toMatchObject({ version: 1, originalName: "mot.jpg" });
});
