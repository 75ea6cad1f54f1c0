import { randomBytes } from "node:crypto";
import { db } from "#lib/db.ts";

/** A picture of 1200 by 800 px as the archive knows it. Its files are not there: only its addresses are. */
export async function makeMedia(): Promise<{ id: string }> {
  const hash = randomBytes(32).toString("hex");
  const variants = ["avif", "webp"].map((format) => ({
    ...{ format, width: 1200, height: 800, bytes: 1 },
    path: `/media/${hash.slice(0, 12)}-1200.${format}`,
  }));
  return db.media.create({
    data: {
      ...{ hash, kind: "IMAGE", mimeType: "image/png", bytes: 1, width: 1200, height: 800 },
      variants: { create: variants },
    },
    select: { id: true },
  });
}
