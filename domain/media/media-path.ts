// Closed: the archive copy with its EXIF (places, names of sources) is for the newsroom alone.
const ORIGINALS = "originals";
const PUBLIC = "public";

const NAME = /^([0-9a-f]{12,64})-([1-9]\d{0,4})\.(avif|webp)$/;

const OTHER_NAME = /^([0-9a-f]{12,64})\.(mp4|webm|mp3|m4a|ogg|vtt)$/;

/** Content types of what readers are sent beside pictures, by the ending of the address. */
const OTHER_TYPES = {
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  vtt: "text/vtt; charset=utf-8",
} as const;
export type OtherEnding = keyof typeof OTHER_TYPES;

/** Content types of encodings of pictures. */
const TYPES = { avif: "image/avif", webp: "image/webp" } as const;

/** The public address of an encoding: "/media/3fa94b0c11d2-960.avif". The name tells the bytes, so it never changes them. */
export function variantPath(name: string, width: number, format: "avif" | "webp"): string {
  return `/media/${name}-${width}.${format}`;
}

/** Where the store keeps an upload as it came. */
export function originalFile(hash: string): string {
  return `${ORIGINALS}/${hash.slice(0, 2)}/${hash}`;
}

/** The public address of a clip or of its captions: "/media/3fa94b0c11d2.mp4". */
export function otherPath(name: string, ending: OtherEnding): string {
  return `/media/${name}.${ending}`;
}

/** Where the store keeps what a public address names; null for an address that is none of ours. */
export function variantFile(path: string): { file: string; contentType: string; name: string } | null {
  const name = path.startsWith("/media/") ? path.slice("/media/".length) : "";
  const other = OTHER_NAME.exec(name);
  if (other) {
    const contentType = OTHER_TYPES[other[2] as OtherEnding];
    return { file: `${PUBLIC}/${name.slice(0, 2)}/${name}`, contentType, name };
  }
  const match = NAME.exec(name);
  if (!match) return null;
  const format = match[3] === "avif" ? "avif" : "webp";
  return { file: `${PUBLIC}/${name.slice(0, 2)}/${name}`, contentType: TYPES[format], name };
}
