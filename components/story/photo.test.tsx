import { renderToStaticMarkup } from "react-dom/server";
import { rgbaToThumbHash } from "thumbhash";
import { expect, test } from "vitest";
import { Photo } from "#components/story/photo.tsx";
import type { Picture } from "#domain/media/picture.ts";

const BRICK = rgbaToThumbHash(1, 1, [150, 90, 60, 255]);
const PICTURE: Picture = {
  id: "019abf3e-0000-7000-8000-000000000000",
  width: 1200,
  height: 800,
  alt: "Cầu lúc hoàng hôn",
  credit: "",
  focalX: 0.5,
  focalY: 0.5,
  thumbhash: Buffer.from(BRICK).toString("base64"),
  aiMark: "NONE",
  licenceEndsAt: null,
  variants: [{ format: "webp", width: 1200, height: 800, path: "a/a.webp" }],
};

function classOf(changes: Partial<Picture>): string {
  const html = renderToStaticMarkup(<Photo picture={{ ...PICTURE, ...changes }} sizes="100vw" className="crop" />);
  // Its place is held before it comes, and nothing of it needs a style of its own.
  expect(html).toMatch(/width="1200" height="800"/);
  expect(html).not.toContain("style=");
  return /class="([^"]*)"/.exec(html)?.[1] ?? "";
}

test("a picture that is on its way stands as one of the tints, one without a thumbhash as before", () => {
  expect(classOf({})).toBe("crop tint-5");
  expect(classOf({ focalX: 0.1 })).toBe("crop focal-x-10 tint-5");
  expect(classOf({ thumbhash: null })).toBe("crop");
});
