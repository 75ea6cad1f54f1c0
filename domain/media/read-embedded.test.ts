import sharp from "sharp";
import { expect, test } from "vitest";
import { readEmbedded } from "#domain/media/read-embedded.ts";
import { makeJpeg, withIptc } from "#lib/testing/sample-media.ts";

const SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype";

function xmp(attributes: string, elements = ""): string {
  const spaces = [
    ["dc", "http://purl.org/dc/elements/1.1/"],
    ["photoshop", "http://ns.adobe.com/photoshop/1.0/"],
    ["Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"],
    ["Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"],
  ].map(([name, uri]) => `xmlns:${name}="${uri}"`);
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${spaces.join(" ")} ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

const alt = (words: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt>`;

async function withXmp(packet: string): Promise<Buffer> {
  return sharp(await makeJpeg())
    .withXmp(packet)
    .jpeg()
    .toBuffer();
}

test("XMP tells caption, photographer and house, place, time, tags and what a listener hears", async () => {
  const bytes = await withXmp(
    xmp(
      'photoshop:City="Bến Hạ" photoshop:State="Cửa Đông" photoshop:Credit="Báo Bến Hạ" photoshop:DateCreated="2024-01-23T15:56:00+07:00"',
      `<dc:description>${alt("Phà chở lúa sang sông.")}</dc:description>` +
        "<dc:creator><rdf:Seq><rdf:li>Trúc Lam</rdf:li></rdf:Seq></dc:creator>" +
        "<dc:subject><rdf:Bag><rdf:li>phà</rdf:li><rdf:li>Phà</rdf:li><rdf:li>mùa gặt</rdf:li></rdf:Bag></dc:subject>" +
        `<Iptc4xmpCore:AltTextAccessibility>${alt("Chiếc phà sắt chất đầy bao lúa")}</Iptc4xmpCore:AltTextAccessibility>`,
    ),
  );
  expect(await readEmbedded(bytes)).toEqual({
    caption: "Phà chở lúa sang sông.",
    alt: "Chiếc phà sắt chất đầy bao lúa",
    credit: "Trúc Lam / Báo Bến Hạ",
    source: "Báo Bến Hạ",
    place: "Bến Hạ, Cửa Đông",
    tags: ["phà", "mùa gặt"],
    takenAt: new Date("2024-01-23T08:56:00Z"),
    aiMark: "NONE",
  });
});

test("IPTC of agencies is read as the UTF-8 it is, with and without its mark, and as Latin where it is none", async () => {
  const entries: [number, string][] = [
    [120, "Bến đò ở Hạ lúc tảng sáng"],
    [80, "Đỗ Ánh"],
    [90, "Cần Vũ"],
    [25, "bến đò"],
  ];
  const said = { caption: "Bến đò ở Hạ lúc tảng sáng", credit: "Đỗ Ánh", place: "Cần Vũ", tags: ["bến đò"] };
  for (const isMarked of [true, false]) {
    expect(await readEmbedded(withIptc(await makeJpeg(), entries, isMarked))).toMatchObject(said);
  }
  const latin = withIptc(await makeJpeg(), [[80, Buffer.from("André Fauré", "latin1")]], false);
  expect(await readEmbedded(latin)).toMatchObject({ credit: "André Fauré" });
});

test.each([
  ["trainedAlgorithmicMedia", "MADE"],
  ["compositeWithTrainedAlgorithmicMedia", "ALTERED"],
  ["digitalCapture", "NONE"],
])("%s is marked %s", async (type, aiMark) => {
  const bytes = await withXmp(xmp(`Iptc4xmpExt:DigitalSourceType="${SOURCE}/${type}"`));
  expect(await readEmbedded(bytes)).toMatchObject({ aiMark });
});

test("a camera's time is Vietnam's unless it says otherwise; one to come or none at all is no time", async () => {
  const at = async (exif: Record<string, string>) => (await readEmbedded(await makeJpeg({}, { IFD2: exif }))).takenAt;
  expect(await at({ DateTimeOriginal: "2024:01:23 15:56:02" })).toEqual(new Date("2024-01-23T08:56:02Z"));
  const zoned = { DateTimeOriginal: "2024:01:23 15:56:02", OffsetTimeOriginal: "+09:00" };
  expect(await at(zoned)).toEqual(new Date("2024-01-23T06:56:02Z"));
  expect(await at({ DateTimeOriginal: "2093:01:23 15:56:02" })).toBeNull();
  expect(await at({ DateTimeOriginal: "0000:00:00 00:00:00" })).toBeNull();
});

test("where somebody stood is not read", async () => {
  const gps = { GPSLatitudeRef: "N", GPSLatitude: "10/1 46/1 3600/100" };
  expect(await readEmbedded(await makeJpeg({}, { IFD3: gps }))).toMatchObject({ place: "" });
});

test("words that are too long, have marks apart or are no words are kept to what lines hold", async () => {
  const bytes = await withXmp(
    xmp("", `<dc:description>${alt(`Hoa\u0300ng\n hôn ${"a".repeat(3_000)}&lt;script&gt;`)}</dc:description>`),
  );
  const { caption } = await readEmbedded(bytes);
  expect(caption).toHaveLength(1_000);
  expect(caption.startsWith("Hoàng hôn a")).toBe(true);
});

test.each([
  ["no picture", Buffer.from("không phải ảnh")],
  ["nothing", Buffer.alloc(0)],
  ["a JPEG's beginning", Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45, 0x78, 0x69, 0x66])],
])("%s says nothing", async (_what, bytes) => {
  expect(await readEmbedded(bytes)).toMatchObject({ caption: "", tags: [], takenAt: null, aiMark: "NONE" });
});
