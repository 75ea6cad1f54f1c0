import { expect, test } from "vitest";
import { groupFigures, spansOf } from "#components/article/photo-groups.ts";
import type { Block } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";

function figure(id: string): Block {
  return { type: "figure", attrs: { id, mediaId: null, caption: "", credit: "", alt: "" } };
}

function text(id: string): Block {
  return { type: "paragraph", attrs: { id }, content: [{ type: "text", text: id }] };
}

function shape(blocks: Block[]): string[] {
  return groupFigures(blocks).map((group) =>
    group.kind === "TEXT" ? "text" : group.figures.map((one) => one.attrs.id).join("+"),
  );
}

function picture(width: number, height: number): Picture {
  return {
    id: "",
    width,
    height,
    alt: "",
    credit: "",
    focalX: 0.5,
    focalY: 0.5,
    thumbhash: null,
    aiMark: "NONE",
    licenceEndsAt: null,
    variants: [],
  };
}

test("pictures between words stand alone, neighbours in pairs, and no picture is lost", () => {
  expect(shape([figure("a"), text("x"), figure("b"), figure("c")])).toEqual(["a", "text", "b+c"]);
  expect(shape([figure("a"), figure("b"), figure("c")])).toEqual(["a", "b+c"]);
  expect(shape([figure("a"), figure("b"), figure("c"), figure("d"), text("x")])).toEqual(["a+b", "c+d", "text"]);
});

test("an upright picture takes fewer columns than the one beside it", () => {
  expect(spansOf(picture(1500, 1000), picture(1500, 1000))).toEqual([6, 6]);
  expect(spansOf(picture(800, 1000), picture(1500, 1000))).toEqual([4, 8]);
  expect(spansOf(picture(2000, 500), picture(500, 1000))).toEqual([8, 4]);
});
