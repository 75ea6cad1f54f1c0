import { crc32 } from "node:zlib";
import sharp from "sharp";

type Sample = { width?: number; height?: number; seed?: number };

// Noise over a gradient: compresses as badly as a photo, and each seed gives other bytes.
function pixels({ width = 640, height = 400, seed = 1 }: Sample) {
  const data = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let at = 0; at < data.length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    data[at] = ((at / data.length) * 200 + (state >> 16) / 600) & 0xff;
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A JPEG as a camera makes it; `exif` by IFD, as sharp takes it. */
export function makeJpeg(sample: Sample = {}, exif: Record<string, Record<string, string>> = {}): Promise<Buffer> {
  return pixels(sample).withExif(exif).jpeg({ quality: 80 }).toBuffer();
}

/** A JPEG of 900 × 600 with blots of light and dark in places of their own, as the parts of a photograph. */
export function makeScene(seed: number): Promise<Buffer> {
  let state = seed * 2_654_435_761;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const blots = Array.from({ length: 14 }, () => {
    const grey = next(256);
    return `<circle cx="${next(900)}" cy="${next(600)}" r="${60 + next(140)}" fill="rgb(${grey},${grey},${grey})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#888"/>${blots.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
}

/** A picture in a format of choice. */
export function makePicture(format: "png" | "webp" | "avif" | "gif", sample: Sample = {}): Promise<Buffer> {
  // The encoders' own default is thorough and slow.
  return pixels(sample)
    .toFormat(format, format === "png" ? {} : { effort: 1 })
    .toBuffer();
}

/** A JPEG that is stored lying and says by EXIF how it is to be turned (1 to 8). */
export function makeTurnedJpeg(orientation: number, sample: Sample = {}): Promise<Buffer> {
  return pixels(sample).jpeg().withMetadata({ orientation }).toBuffer();
}

/** A PNG of a few bytes whose header promises this size. */
export function makeBombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.alloc(64)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * A JPEG with IPTC's own blocks put in, as agencies send it: fields by their number in record 2; `isMarked` says that
 * they are UTF-8.
 */
export function withIptc(jpeg: Buffer, fields: [number, string | Buffer][], isMarked: boolean): Buffer {
  const field = (record: number, number: number, data: Buffer) => {
    const head = Buffer.from([0x1c, record, number, 0, 0]);
    head.writeUInt16BE(data.length, 3);
    return Buffer.concat([head, data]);
  };
  const data = Buffer.concat([
    ...(isMarked ? [field(1, 90, Buffer.from([0x1b, 0x25, 0x47]))] : []),
    ...fields.map(([number, words]) => field(2, number, Buffer.from(words as string))),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const name = Buffer.from("Photoshop 3.0\0" + "8BIM", "latin1");
  const block = Buffer.concat([name, Buffer.from([4, 4, 0, 0]), size, data, Buffer.alloc(data.length % 2)]);
  const head = Buffer.from([0xff, 0xed, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
}

/** The beginning of an MP4 with something in its head, enough to be known as one. */
export function makeMp4(head: string): Buffer {
  const box = (type: string, data: Buffer) => {
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length + 8);
    frame.write(type, 4, "latin1");
    return Buffer.concat([frame, data]);
  };
  const brand = Buffer.from("isom\0\0\x02\0isomiso2mp41", "latin1");
  return Buffer.concat([box("ftyp", brand), box("moov", Buffer.from(head, "latin1"))]);
}

/** So many silent frames of an MP3, each of 26 ms. */
export function makeMp3(frames: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0xc4]);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}
