import { beforeAll, expect, test } from "vitest";
import { searchArticles } from "#domain/search/published.ts";
import { rebuildTerms } from "#domain/search/rebuild-terms.ts";
import { readSearch } from "#domain/search/search-address.ts";
import { readDemo } from "#prisma/demo/demo-format.ts";
import { makeAuthor, makePublished, makeSection, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const keyOf = new Map<string, string>();
const NOW = new Date("2026-11-26T05:00:00Z");

/** All texts of a block of the sample newsroom, whatever its kind. */
function textsOf(block: unknown): string[] {
  if (typeof block === "string") return [block];
  return block && typeof block === "object" ? Object.values(block).flatMap(textsOf) : [];
}

beforeAll(async () => {
  const { articles, taxonomy } = readDemo();
  const editor = await makeActor();
  const authors = new Map<string, string>();
  for (const { slug, name } of taxonomy.authors) authors.set(slug, (await makeAuthor(name)).id);
  // Drafts too: it is their words that matter here.
  for (const article of articles.filter(({ language }) => language === "vi")) {
    const content = {
      kind: article.kind,
      kicker: article.kicker,
      headline: article.headline,
      frontHeadline: article.frontHeadline,
      standfirst: article.standfirst,
      sectionId: (await makeSection(article.section, article.section)).id,
      body: paragraphs(...article.body.flatMap(textsOf).filter(Boolean)),
      bylineState: article.byline,
      agencyName: article.byline === "AGENCY" ? (article.agency ?? "Hãng tin") : null,
      credits: article.authors.map(({ author, role }) => ({ authorId: authors.get(author) ?? "", role })),
    };
    const { id } = await makePublished(editor, content, new Date(NOW.getTime() - article.hoursAgo * 3_600_000));
    keyOf.set(id, article.key);
  }
  await rebuildTerms();
}, 60_000);

async function ask(q: string, more = ""): Promise<string[]> {
  const search = readSearch("/tim-kiem", `q=${encodeURIComponent(q)}${more}`);
  if (!search) throw new Error(`${q} is no search`);
  const { results } = await searchArticles(search, NOW);
  return results.map(({ story }) => keyOf.get(story.id) ?? "?");
}

// What is typed, what must be found, and among how many of the first.
test.each([
  // With marks, as the headline has it.
  ["chuyến tàu ven biển đầu tiên", "chuyen-tau-ven-bien-dau-tien", 1],
  ["báo động 1 sông Mây", "nuoc-song-may-vuot-bao-dong-1", 1],
  ["Hòa Khê đồi thông", "hoa-khe-ngung-cap-phep-doi-thong", 1],
  ["Cầu Đá thay cáp", "cau-da-dong-mot-lan-thay-cap", 1],
  ["bão Cá Chuồn", "bao-ca-chuon-doi-huong", 1],
  ["giá gạo", "gia-gao-chung-lai", 1],
  ["chợ nổi Cồn Mây", "cho-noi-con-may-thua-ghe", 1],
  ["cảng An Thượng", "cang-an-thuong-don-tau-lon", 1],
  ["lương theo giờ", "luong-theo-gio-quan-nho", 1],
  ["nước mắm chum sành", "xuong-mam-quay-lai-chum-sanh", 1],
  ["thi vào lớp 10", "thi-ba-mon-vao-lop-10", 1],
  ["thư viện mùa thi", "thu-vien-mo-cua-den-22-gio", 1],
  ["trường nghề khắc gỗ", "truong-nghe-yen-son-lop-khac-go", 1],
  ["dự báo bão", "day-may-doc-may", 3],
  ["sợi quang chân trâu", "do-lun-bang-soi-quang-con-may", 1],
  ["trống đồng", "trong-dong-chiec-thu-sau", 3],
  ["thiên văn", "dai-sao-gop-tien-dem-sao-bang", 1],
  ["đom đóm", "vi-sao-dom-dom-ve-som", 1],
  ["hồ Khe Trắng", "bun-day-ho-ke-chuyen-lu", 1],
  ["Lưu Kiều Oanh", "kieu-oanh-chan-trai", 2],
  ["cờ người đình Yên", "co-nguoi-dinh-yen", 1],
  ["hội đua ghe", "dua-ghe-doi-ben", 1],
  ["lớp bơi", "lop-boi-ong-tuong", 1],
  ["mắm ruốc", "mam-ruoc-xu-cat", 1],
  ["con trâu đi lạc", "con-trau-di-lac", 1],
  ["người chữa đồng hồ", "tho-dong-ho-hang-chu", 1],
  ["rạp Bình Minh phim câm", "rap-binh-minh-phim-cam", 1],
  ["lò gốm Bãi Nung", "lo-gom-bai-nung", 1],
  ["tuồng bãi giữ xe", "tuong-bai-giu-xe", 1],
  ["xe buýt số 18", "trinh-tham-xe-buyt-18", 1],
  // Without marks.
  ["chuyen tau ven bien", "chuyen-tau-ven-bien-dau-tien", 1],
  ["nuoc song may", "nuoc-song-may-vuot-bao-dong-1", 1],
  ["doi thong", "hoa-khe-ngung-cap-phep-doi-thong", 1],
  ["gia gao chung lai", "gia-gao-chung-lai", 1],
  ["cho noi", "cho-noi-con-may-thua-ghe", 1],
  ["thi ba mon", "thi-ba-mon-vao-lop-10", 1],
  ["bao ca chuon", "bao-ca-chuon-doi-huong", 1],
  ["dom dom", "vi-sao-dom-dom-ve-som", 1],
  ["hat gao duong thuy", "hat-gao-di-duong-thuy", 1],
  ["luong theo gio", "luong-theo-gio-quan-nho", 1],
  ["dong ho", "tho-dong-ho-hang-chu", 3],
  ["giay khai sinh", "giay-khai-sinh-bay-xa", 1],
  ["toa bac don", "toa-bac-don-doi-bai-boi-con-may", 1],
  ["hai dang mui so", "den-mui-so-sang-lai", 1],
  ["chung cu go sen", "chung-cu-go-sen", 1],
  // The other placement of the tone, another spelling of y, decomposed letters, capitals.
  ["Hoà, lại hoà", "hoa-lai-hoa", 1],
  ["đường thuỷ", "hat-gao-di-duong-thuy", 1],
  ["ĐỒI THÔNG", "hoa-khe-ngung-cap-phep-doi-thong", 1],
  ["chợ nổi Cồn Mây".normalize("NFD"), "cho-noi-con-may-thua-ghe", 1],
  ["qui hoạch đồi thông", "hoa-khe-ngung-cap-phep-doi-thong", 1],
  // In any order, with a word too many between.
  ["tàu chuyến đầu tiên biển", "chuyen-tau-ven-bien-dau-tien", 3],
  ["khắc gỗ lịch đình", "van-lich-dinh-lang-yen", 3],
  ["gạo giá kho", "gia-gao-chung-lai", 3],
  // From the body and by the name over the article.
  ["Tư Ngãi", "chuyen-tau-ven-bien-dau-tien", 2],
  ["Lê An Nhiên", "chuyen-tau-ven-bien-dau-tien", 3],
  ["phim-cam", "rap-binh-minh-phim-cam", 3],
  // Phrases, numbers, what is not wanted.
  ["“lại hòa”", "hoa-lai-hoa", 1],
  ['"bãi bồi"', "toa-bac-don-doi-bai-boi-con-may", 2],
  ["18.000 đồng", "bua-com-18000", 2],
  ["18000", "bua-com-18000", 3],
  ["42 km", "duong-chay-mep-song", 1],
  ["168 cánh cửa", "chung-cu-go-sen", 1],
  // Still being typed.
  ["con trau di la", "con-trau-di-lac", 1],
] as const)("%s finds %s", async (q, key, among) => {
  expect((await ask(q)).slice(0, among)).toContain(key);
});

test("what is typed with marks ranks exactly that first, however many have it without", async () => {
  const editor = await makeActor();
  const at = new Date(NOW.getTime() - 400 * 24 * 3_600_000);
  for (const word of ["Dưỡng", "Dương", "Đường", "Đương"]) {
    for (let n = 0; n < 3; n++)
      await makePublished(editor, { headline: `${word} zét ${n}` }, new Date(NOW.getTime() - 3_600_000));
  }
  const { id } = await makePublished(
    editor,
    { headline: "Không tên", body: paragraphs("Trong bài có chữ đượng zét một lần.") },
    at,
  );
  const search = readSearch("/tim-kiem", `q=${encodeURIComponent("đượng zét")}`);
  const { results } = await searchArticles(search ?? expect.fail(), NOW);
  expect(results[0]?.story.id).toBe(id);
  expect(results).toHaveLength(13);
});

test("a text with the words stands before a headline that has their syllables apart, however new that is", async () => {
  const editor = await makeActor();
  const body = paragraphs("Đội cứu hộ dập hỏa hoạt trong nửa giờ.");
  const old = new Date(NOW.getTime() - 800 * 24 * 3_600_000);
  const { id } = await makePublished(editor, { headline: "Nửa giờ", body }, old);
  const apart = await makePublished(editor, { headline: "Sinh hoạt trong mùa hoa" }, new Date(NOW.getTime() - 60_000));
  const search = readSearch("/tim-kiem", "q=hoa hoat");
  const { results } = await searchArticles(search ?? expect.fail(), NOW);
  expect(results.map(({ story }) => story.id).slice(0, 2)).toEqual([id, apart.id]);
});

test.each([
  ["duong sta ven bein", "đường sắt ven biển"],
  ["duongsat", "đường sắt"],
  ["chợ nỗi cồn mâyy", "chợ nổi cồn mây"],
  ["dom domm", "đom đóm"],
])("%s may be meant as %s", async (q, meant) => {
  const { correction } = await searchArticles(
    readSearch("/tim-kiem", `q=${encodeURIComponent(q)}`) ?? expect.fail(),
    NOW,
  );
  expect(correction).toBe(meant);
});

test("filters narrow, and a minus leaves out", async () => {
  const all = await ask("sông Mây");
  const inSport = await ask("sông Mây", "&muc=the-thao");
  expect(inSport.length).toBeGreaterThan(0);
  expect(inSport.length).toBeLessThan(all.length);
  expect(await ask("sông Mây", "&muc=khong-co")).toEqual([]);
  expect(await ask("khắc gỗ", "&loai=INTERVIEW")).toEqual(["ba-nhai-khac-van"]);
  expect(await ask("sông Mây -lũ -nước")).not.toContain("nuoc-song-may-vuot-bao-dong-1");
  const day = "&tu=2026-11-26&den=2026-11-26";
  expect((await ask("sông Mây", day)).length).toBeLessThan(all.length);
});
