import { newBlockId } from "#domain/articles/body/document.ts";

/** A picture that came with pasted text: the id of the figure that waits for it, and its file, or where it is. */
export type PastedPicture = { id: string; file: File | null; source: string };

const TYPES = /^data:(image\/(?:png|jpeg|webp|gif|avif|heic|heif|bmp|tiff));base64,([A-Za-z0-9+/=\s]+)$/i;
const MOST = 50;
// Points that count readers, lines drawn as pictures.
const SMALLEST = 16;

/**
 * Puts a figure in the place of each picture. Those that came along as data are there as files; those on other sites or
 * in the folder of a word processor have to be fetched by a person, who may first have to ask.
 */
export function readPictures(root: ParentNode): PastedPicture[] {
  const pictures: PastedPicture[] = [];
  for (const image of [...root.querySelectorAll("img")]) {
    const source = image.getAttribute("src") ?? "";
    if (isTiny(image) || source === "" || pictures.length >= MOST) {
      image.remove();
      continue;
    }
    const id = newBlockId();
    const figure = image.ownerDocument.createElement("figure");
    figure.dataset.figure = "";
    figure.dataset.id = id;
    const caption = captionOf(image);
    if (caption) figure.dataset.caption = caption;
    const alt = image.alt.trim().slice(0, 500);
    // Word describes pictures by itself, and nobody has read that.
    if (alt && !/automatically generated|tự động tạo/i.test(alt)) figure.dataset.alt = alt;
    const place = image.closest("figure") ?? image.closest("p, h1, h2, h3, h4, li, td, th, a, picture") ?? image;
    place.before(figure);
    (image.closest("figure") ?? image).remove();
    pictures.push({ id, file: fileOf(source, pictures.length + 1), source: source.startsWith("data:") ? "" : source });
  }
  return pictures;
}

function isTiny({ width, height }: HTMLImageElement): boolean {
  return (width > 0 && width < SMALLEST) || (height > 0 && height < SMALLEST);
}

function captionOf(image: Element): string {
  const text = image.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
  return text.replace(/\s+/g, " ").trim().slice(0, 1_000);
}

function fileOf(source: string, number: number): File | null {
  const [, type = "", data = ""] = TYPES.exec(source) ?? [];
  if (!data) return null;
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
    return new File([bytes], `dan-${number}.${type.split("/")[1]}`, { type });
  } catch {
    // No base64 after all: it is missing like one that is elsewhere.
    return null;
  }
}
