import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { getPictures, listMedia, requirePicture } from "#domain/media/desk.ts";
import { MAX_UPLOAD_BYTES } from "#domain/media/inspect-picture.ts";
import type { Picture } from "#domain/media/picture.ts";
import { getMediaFile } from "#domain/media/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { createFolderStore } from "#lib/media-store.ts";
import { makeBombPng, makeJpeg, makePicture, makeTurnedJpeg } from "#lib/testing/sample-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const folder = process.env.DATA_DIR ?? "";
let reporter: Actor;

beforeAll(async () => {
  reporter = await makeActor("REPORTER", "Trúc Lam");
});

function upload(bytes: Uint8Array, fileName = "anh.jpg") {
  return uploadMedia({ bytes, fileName }, reporter);
}

async function readVariants(picture: Picture): Promise<Buffer[]> {
  return Promise.all(
    picture.variants.map(async ({ path }) => {
      const file = await getMediaFile(path);
      if (!file) throw new Error(`no file at ${path}`);
      return Buffer.from(await new Response(file.read()).arrayBuffer());
    }),
  );
}

function refusal(reason: string) {
  return expect.objectContaining({ code: "FILE_REFUSED", values: { reason: `media.refused.${reason}` } });
}

test("a photo is kept and offered as AVIF and WebP in several widths", async () => {
  const bytes = await makeJpeg({ width: 2400, height: 1600 });
  const picture = await uploadMedia(
    { bytes, fileName: "tau.jpg", alt: "Đoàn tàu bên biển", caption: "Tàu chạy chuyến đầu.", credit: "Ảnh: Trúc Lam" },
    reporter,
  );
  expect(picture).toMatchObject({ width: 2400, height: 1600, alt: "Đoàn tàu bên biển", credit: "Ảnh: Trúc Lam" });
  expect(picture.variants.map(({ format, width, height }) => `${format} ${width}x${height}`).sort()).toEqual([
    "avif 1080x720",
    "avif 1500x1000",
    "avif 2000x1333",
    "avif 480x320",
    "avif 720x480",
    "webp 1080x720",
    "webp 1500x1000",
    "webp 2000x1333",
    "webp 480x320",
    "webp 720x480",
  ]);
  expect(Buffer.from(picture.thumbhash ?? "", "base64").byteLength).toBeGreaterThan(10);
  const decoded = await Promise.all((await readVariants(picture)).map((file) => sharp(file).metadata()));
  expect(decoded.map(({ width }) => width)).toEqual(picture.variants.map(({ width }) => width));
  const rows = await db.mediaVariant.findMany({ where: { mediaId: picture.id } });
  for (const { path, bytes: stored } of rows) expect((await getMediaFile(path))?.size).toBe(stored);
  const notes = await db.auditEntry.findMany({ where: { subjectType: "media", subjectId: picture.id } });
  expect(notes).toMatchObject([{ action: "media.upload", actorId: reporter.id }]);
});

test("the same bytes again are the same picture, also at the same moment", async () => {
  const bytes = await makeJpeg({ seed: 2 });
  const uploads = await Promise.all([upload(bytes), upload(bytes, "khac.jpg"), upload(bytes)]);
  expect(new Set(uploads.map(({ id }) => id)).size).toBe(1);
  expect((await upload(bytes)).id).toBe(uploads[0].id);
  expect(await db.auditEntry.count({ where: { subjectId: uploads[0].id } })).toBe(1);
});

test("files that went missing come back with the next upload of the same bytes", async () => {
  const bytes = await makeJpeg({ seed: 3 });
  const picture = await upload(bytes);
  await rm(join(folder, "media"), { recursive: true });
  expect((await upload(bytes)).id).toBe(picture.id);
  expect(await readVariants(picture)).toHaveLength(picture.variants.length);
});

test("place, camera and comments stay in the archive copy and reach no reader", async () => {
  const secret = "CANARY-Nguon-Tin";
  const exif = {
    IFD0: { Make: secret, Copyright: secret, ImageDescription: secret },
    IFD3: {
      GPSLatitudeRef: "N",
      GPSLatitude: "10/1 46/1 3600/100",
      GPSLongitudeRef: "E",
      GPSLongitude: "106/1 40/1 1/1",
    },
  };
  const bytes = await makeJpeg({ seed: 4 }, exif);
  expect(bytes.includes(secret)).toBe(true);
  for (const file of await readVariants(await upload(bytes))) {
    const { exif: kept, xmp, iptc, icc } = await sharp(file).metadata();
    expect([kept, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(file.includes(secret)).toBe(false);
    expect(file.includes("GPS")).toBe(false);
  }
});

test("the archive copy is kept as it came, and has no address", async () => {
  const bytes = await makeJpeg({ seed: 5 });
  const { hash } = await db.media.findUniqueOrThrow({ where: { id: (await upload(bytes)).id } });
  const store = createFolderStore(join(folder, "media"));
  const file = `originals/${hash.slice(0, 2)}/${hash}`;
  expect(Buffer.from(await new Response(store.read(file)).arrayBuffer()).equals(bytes)).toBe(true);
  for (const path of [`/media/${file}`, `/media/${hash}`, `/media/../${file}`]) {
    expect(await getMediaFile(path)).toBeNull();
  }
});

test("a picture that lies is turned upright", async () => {
  const picture = await upload(await makeTurnedJpeg(6, { width: 640, height: 400, seed: 6 }));
  expect(picture).toMatchObject({ width: 400, height: 640 });
  expect(picture.variants.every(({ width, height }) => height > width)).toBe(true);
});

test.each(["png", "webp", "avif", "gif"] as const)("a %s is taken", async (format) => {
  const picture = await upload(await makePicture(format, { width: 700, height: 300, seed: 7 }), `anh.${format}`);
  expect(picture).toMatchObject({ width: 700, height: 300 });
  expect(picture.variants.map(({ width }) => width)).toEqual([480, 480, 700, 700]);
});

test("of an animation the first frame is shown", async () => {
  const frames = Buffer.alloc(200 * 300 * 3, 40).fill(200, 200 * 100 * 3);
  const bytes = await sharp(frames, { raw: { width: 200, height: 300, channels: 3, pageHeight: 100 } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer();
  expect((await sharp(bytes).metadata()).pages).toBeGreaterThan(1);
  const picture = await upload(bytes, "dong.gif");
  expect(picture).toMatchObject({ width: 200, height: 100 });
});

test("a grey picture, a see-through one and one of a single pixel are taken", async () => {
  const grey = await sharp(await makeJpeg({ seed: 8 }))
    .greyscale()
    .jpeg()
    .toBuffer();
  const clear = await sharp({ create: { width: 50, height: 50, channels: 4, background: "#00000000" } })
    .png()
    .toBuffer();
  const dot = await makePicture("png", { width: 1, height: 1 });
  for (const bytes of [grey, clear, dot]) expect((await upload(bytes)).variants.length).toBeGreaterThan(1);
});

test("the bytes decide what a file is, not its name", async () => {
  const picture = await upload(await makePicture("png", { seed: 9 }), "virus.exe");
  expect(await db.media.findUnique({ where: { id: picture.id } })).toMatchObject({
    mimeType: "image/png",
    originalName: "virus.exe",
  });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const HOSTILE: [string, string, () => Buffer | Promise<Buffer>][] = [
  ["no bytes", "empty", () => Buffer.alloc(0)],
  ["SVG with a script", "svg", () => Buffer.from(SVG)],
  ["SVG behind an XML head", "svg", () => Buffer.from(`<?xml version="1.0"?>\n<!-- -->${SVG}`)],
  ["SVG in UTF-16", "svg", () => Buffer.from(`\uFEFF${SVG}`, "utf16le")],
  ["HTML", "type", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["a program", "type", () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
  ["a PDF", "type", () => Buffer.from("%PDF-1.7\n%âãÏÓ\n")],
  [
    "a TIFF",
    "type",
    async () =>
      sharp(await makeJpeg())
        .tiff()
        .toBuffer(),
  ],
  ["a JPEG's first three bytes", "broken", () => Buffer.from([0xff, 0xd8, 0xff])],
  ["a JPEG's head before HTML", "broken", () => Buffer.from("\xff\xd8\xff\xe0<script>alert(1)</script>", "latin1")],
  ["a JPEG cut in half", "broken", async () => half(await makeJpeg({ seed: 20 }))],
  ["a PNG cut in half", "broken", async () => half(await makePicture("png", { seed: 21 }))],
  ["a WebP cut in half", "broken", async () => half(await makePicture("webp", { seed: 22 }))],
  ["an AVIF cut in half", "broken", async () => half(await makePicture("avif", { seed: 23 }))],
  ["a PNG that promises 60,000 x 60,000", "pixels", () => makeBombPng(60_000, 60_000)],
  ["a PNG that promises more than it has", "broken", () => makeBombPng(3_000, 3_000)],
  ["a line of 4,000 x 10", "shape", () => makePicture("png", { width: 4_000, height: 10 })],
  ["a GIF that is JavaScript", "broken", () => Buffer.from("GIF89a/*\x00\x00*/=1;alert(1)//;", "latin1")],
];

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1);
}

test.each(HOSTILE)("%s is refused as %s, and nothing is kept", async (_what, reason, make) => {
  const before = await db.media.count();
  await expect(upload(await make())).rejects.toEqual(refusal(reason));
  expect(await db.media.count()).toBe(before);
});

test("HEIC is refused with advice", async () => {
  const bytes = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  await expect(upload(bytes, "IMG_1.HEIC")).rejects.toEqual(refusal("heic"));
});

test("more than 40 MB are refused before anything is read", async () => {
  const error = expect.objectContaining({ code: "TOO_LARGE", values: { limit: "40 MB" } });
  await expect(upload(Buffer.alloc(MAX_UPLOAD_BYTES + 1))).rejects.toEqual(error);
});

test("what hides behind a picture's end reaches no reader", async () => {
  const canary = "PK\x03\x04<script>alert('CANARY')</script>";
  const jpeg = Buffer.concat([await makeJpeg({ seed: 30 }), Buffer.from(canary, "latin1")]);
  const gif = Buffer.concat([await makePicture("gif", { seed: 31 }), Buffer.from(`*/=1;${canary}`, "latin1")]);
  const png = Buffer.concat([await makePicture("png", { seed: 32 }), Buffer.from(canary, "latin1")]);
  for (const bytes of [jpeg, gif, png]) {
    for (const file of await readVariants(await upload(bytes))) {
      expect(file.includes("CANARY")).toBe(false);
      expect(file.includes("<script")).toBe(false);
    }
  }
});

test("hostile file names are shown tamed and name no file", async () => {
  const picture = await upload(await makeJpeg({ seed: 40 }), `../../../etc/\0${"n".repeat(300)}\u202Egpj.jpg`);
  const row = await db.media.findUniqueOrThrow({ where: { id: picture.id }, include: { variants: true } });
  expect(row.originalName).toMatch(/^n{116}\.jpg$/);
  expect(row.variants.every(({ path }) => path.startsWith(`/media/${row.hash.slice(0, 12)}-`))).toBe(true);
});

test("who has no role uploads nothing and sees no archive", async () => {
  const stranger: Actor = { ...reporter, appointments: [] };
  const bytes = await makeJpeg({ seed: 41 });
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(uploadMedia({ bytes, fileName: "a.jpg" }, stranger)).rejects.toEqual(error);
  await expect(listMedia({}, stranger)).rejects.toEqual(error);
  await expect(getPictures([], stranger)).rejects.toEqual(error);
});

test("the archive is searched without marks, and paged", async () => {
  for (let seed = 100; seed < 127; seed++) {
    const bytes = await makePicture("png", { width: 8, height: 8, seed });
    await uploadMedia({ bytes, fileName: `${seed}.png`, caption: `Chợ nổi Đồng Tháp số ${seed}` }, reporter);
  }
  const first = await listMedia({ q: "cho noi dong THAP" }, reporter);
  expect(first.pictures).toHaveLength(24);
  const second = await listMedia({ q: "chợ nổi", after: first.next as `${number}_${string}` }, reporter);
  expect(second).toMatchObject({ next: null });
  expect(second.pictures).toHaveLength(3);
  const ids = [...first.pictures, ...second.pictures].map(({ id }) => id);
  expect(new Set(ids).size).toBe(27);
  expect((await listMedia({ q: "số 104" }, reporter)).pictures).toMatchObject([{ originalName: "104.png" }]);
  expect((await listMedia({ q: "100%_" }, reporter)).pictures).toEqual([]);
});

test("pictures are found by id, and ids that are none are left out", async () => {
  const { id } = await upload(await makeJpeg({ seed: 50 }));
  const unknown = crypto.randomUUID();
  expect(Object.keys(await getPictures([id, unknown, "x"], reporter))).toEqual([id]);
  expect(await requirePicture(id, reporter)).toMatchObject({ id, uploadedBy: "Trúc Lam" });
  await expect(requirePicture(unknown, reporter)).rejects.toEqual(expect.objectContaining({ code: "NOT_FOUND" }));
});
