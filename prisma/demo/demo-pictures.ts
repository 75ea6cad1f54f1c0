import sharp from "sharp";
import { keepPicture } from "#domain/media/commands/upload-media.ts";
import { listShown } from "./demo-block.ts";
import { type Demo, listArt } from "./demo-format.ts";
import { addOnce, type Loading } from "./demo-loading.ts";
import { ENGRAVINGS, type EngravingKey } from "./engravings/catalogue.ts";

// One more than are encoded at a time: while two are encoded, the next is engraved.
const WORKERS = 3;
// Somebody waits for the first start: this takes a third of the time, and the files are a third larger.
const EFFORT = 0;

/** Engraves, encodes and keeps the pictures that the sample newsroom shows and that are not there yet. */
export async function addPictures(loading: Loading): Promise<void> {
  const waiting = listArt(loading.demo);
  async function work(): Promise<void> {
    for (let art = waiting.shift(); art; art = waiting.shift()) {
      await addPicture(loading, art);
      loading.tick(`${art}.jpg`);
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work));
}

async function addPicture(loading: Loading, art: EngravingKey): Promise<void> {
  if (loading.ids.has(`media:${art}`)) return;
  const bytes = await rasterise(art);
  const fileName = `${art}.jpg`;
  const picture = await keepPicture(
    { bytes, fileName, caption: "", ...wordsOf(loading.demo, art) },
    loading.signer,
    loading.now,
    EFFORT,
  );
  await addOnce(loading, "media", art, async () => picture.id);
}

/** The picture as a photographer would hand it in. The same engraving gives the same bytes, so it is kept once. */
async function rasterise(art: EngravingKey): Promise<Buffer> {
  return sharp(Buffer.from(ENGRAVINGS[art].render())).flatten({ background: "#fff" }).jpeg({ quality: 90 }).toBuffer();
}

// What the archive says of a picture is what the first article says that shows it.
function wordsOf(demo: Demo, art: EngravingKey): { alt: string; credit: string } {
  for (const { lead, body } of demo.articles) {
    if (lead?.art === art) return { alt: lead.alt, credit: lead.credit };
    const shown = body.flatMap(listShown).find((one) => one.art === art);
    if (shown?.alt && shown.credit) return { alt: shown.alt, credit: shown.credit };
  }
  return { alt: "Chân dung, tranh khắc", credit: "Tranh khắc: Tòa Soạn" };
}
