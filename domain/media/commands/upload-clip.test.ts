import { beforeAll, expect, test } from "vitest";
import { removeMedia } from "#domain/media/commands/remove-media.ts";
import { uploadCaptions } from "#domain/media/commands/upload-captions.ts";
import { ClipFacts, uploadClip } from "#domain/media/commands/upload-clip.ts";
import { listClips } from "#domain/media/desk-clips.ts";
import { getMediaFile } from "#domain/media/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeJpeg, makeMp3, makeMp4 } from "#lib/testing/sample-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let reporter: Actor;
const PLACE = "+10.7769+106.7009/";

beforeAll(async () => {
  reporter = await makeActor("REPORTER", "Trúc Lam");
});

async function* pieces(bytes: Buffer, size = 100) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function upload(bytes: Buffer, facts: object = {}, size?: number) {
  const given = ClipFacts.parse({ fileName: "pha.mp4", width: 1280, height: 720, seconds: 12, ...facts });
  return uploadClip(given, bytes.length, () => pieces(bytes, size), reporter);
}

async function read(path: string): Promise<Buffer> {
  const file = await getMediaFile(path);
  if (!file) throw new Error(`nothing at ${path}`);
  return Buffer.from(await new Response(file.read()).arrayBuffer());
}

test("a video is kept as it came but for where it was taken, wherever the pieces were cut", async () => {
  const bytes = makeMp4(`a${PLACE}b${"x".repeat(90)}${PLACE}`);
  for (const size of [7, 64, 100, 4_000]) {
    const clip = await upload(Buffer.concat([bytes, Buffer.alloc(size, 1)]), {}, Math.max(size, 64));
    expect(clip).toMatchObject({ kind: "video", mimeType: "video/mp4", width: 1280, height: 720, seconds: 12 });
    expect(clip.src).toMatch(/^\/media\/[0-9a-f]{12}\.mp4$/);
    const kept = await read(clip.src);
    expect(kept.length).toBe(bytes.length + size);
    expect(kept.includes(PLACE)).toBe(false);
    expect(kept.includes(`a${" ".repeat(PLACE.length)}b`)).toBe(true);
  }
});

test("the same bytes again are the same clip; what is heard has no width; the record says who", async () => {
  const bytes = makeMp3(40);
  const first = await upload(bytes, { fileName: "loi-ke.mp3" });
  expect(first).toMatchObject({ kind: "audio", mimeType: "audio/mpeg", width: null, height: null });
  expect(await upload(bytes)).toEqual(first);
  expect(await db.auditEntry.count({ where: { subjectId: first.mediaId, action: "media.upload" } })).toBe(1);
  expect((await getMediaFile(first.src))?.contentType).toBe("audio/mpeg");
  const [listed] = await listClips({ q: "loi ke" }, reporter);
  expect(listed).toMatchObject({ id: first.mediaId, kind: "audio", src: first.src, uses: { live: [], drafts: [] } });
  const lead = await makeActor("MANAGING_EDITOR", "Quỳnh Chi");
  await removeMedia({ pictures: [{ id: first.mediaId, version: 1 }] }, lead);
  expect(await getMediaFile(first.src)).toBeNull();
});

test.each([
  ["a picture", "notClip", () => makeJpeg()],
  ["HTML", "notClip", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["nothing", "notClip", () => Buffer.alloc(0)],
  ["QuickTime", "clip", () => Buffer.from("\0\0\0\x14ftypqt  \0\0\0\0qt  ", "latin1")],
])("%s is refused as %s", async (_what, reason, make) => {
  const before = await db.media.count();
  await expect(upload(await make())).rejects.toMatchObject({ values: { reason: `media.refused.${reason}` } });
  expect(await db.media.count()).toBe(before);
});

test("who may not upload is refused", async () => {
  const administrator = await makeActor("ADMINISTRATOR", "Quản trị");
  const facts = ClipFacts.parse({ fileName: "a.mp3" });
  await expect(uploadClip(facts, 1, () => pieces(makeMp3(3)), administrator)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("captions are kept as WebVTT, SubRip too; a text without times is refused", async () => {
  const srt = "1\r\n00:00:01,000 --> 00:00:02,500\r\nTàu vào ga\r\n\r\n2\r\n00:01:00,000 --> 00:01:01,000\r\nVỗ tay";
  const { path } = await uploadCaptions({ text: srt, fileName: "loi.srt" }, reporter);
  expect(path).toMatch(/^\/media\/[0-9a-f]{12}\.vtt$/);
  const kept = (await read(path)).toString("utf8");
  expect(kept).toBe(
    "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\nTàu vào ga\n\n2\n00:01:00.000 --> 00:01:01.000\nVỗ tay",
  );
  expect((await getMediaFile(path))?.contentType).toBe("text/vtt; charset=utf-8");
  const vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nXin chào";
  expect((await read((await uploadCaptions({ text: vtt, fileName: "a.vtt" }, reporter)).path)).toString()).toBe(vtt);
  for (const text of ["", "Lời không giờ", "<script>alert(1)</script>"]) {
    await expect(uploadCaptions({ text, fileName: "a" }, reporter)).rejects.toMatchObject({ code: "FILE_REFUSED" });
  }
});
