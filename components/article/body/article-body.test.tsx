import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { Block, Inline, Mark } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";
import { createMessages } from "#lib/messages.ts";

const HOSTILE = `<script>alert("x")</script> & "onmouseover=alert(1)`;

function render(content: Block[], options: { kind?: ArticleKind; pictures?: Record<string, Picture> } = {}): string {
  return renderToStaticMarkup(
    <ArticleBody
      body={{ type: "doc", content }}
      pictures={options.pictures ?? {}}
      kind={options.kind ?? "NEWS"}
      t={createMessages("vi")}
    />,
  );
}

function say(text: string, ...marks: Mark[]): Inline[] {
  return [{ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }];
}

function paragraph(id: string, content?: Inline[]) {
  return { type: "paragraph" as const, attrs: { id }, ...(content ? { content } : {}) };
}

function figure(mediaId: string | null): Block {
  return {
    type: "figure",
    attrs: { id: "f1", mediaId, caption: "Tàu vào ga.", credit: "Ảnh: Nguyễn Mẫu", alt: "Đoàn tàu" },
  };
}

const PICTURE: Picture = {
  id: "p1",
  width: 1500,
  height: 1000,
  alt: "",
  credit: "",
  focalX: 0.5,
  focalY: 0.5,
  thumbhash: null,
  aiMark: "NONE",
  licenceEndsAt: null,
  variants: [
    { format: "avif", width: 480, height: 320, path: "/media/a-480.avif" },
    { format: "webp", width: 480, height: 320, path: "/media/a-480.webp" },
    { format: "webp", width: 960, height: 640, path: "/media/a-960.webp" },
  ],
};

test("hostile text is shown as text in every block", () => {
  const html = render([
    paragraph("a", say(HOSTILE)),
    { type: "heading", attrs: { id: "b", level: 2 }, content: say(HOSTILE) },
    {
      type: "bulletList",
      attrs: { id: "c" },
      content: [{ type: "listItem", content: [paragraph("d", say(HOSTILE))] }],
    },
    { type: "blockquote", attrs: { id: "e", cite: HOSTILE }, content: [paragraph("g", say(HOSTILE))] },
    { type: "figure", attrs: { id: "h", mediaId: null, caption: HOSTILE, credit: HOSTILE, alt: HOSTILE } },
  ]);
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/<[^>]*\sonmouseover/);
  expect(html.match(/&lt;script&gt;/g)?.length).toBe(7);
});

test("a link with an address that runs code is left as words", () => {
  for (const href of [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "vbscript:x",
  ]) {
    const html = render([paragraph("a", say("bấm đây", { type: "link", attrs: { href } }))]);
    expect(html).toBe("<p>bấm đây</p>");
  }
});

test("links out of the site say so, links within it do not", () => {
  const out = render([paragraph("a", say("báo bạn", { type: "link", attrs: { href: "https://ban.example/tin" } }))]);
  expect(out).toContain('href="https://ban.example/tin"');
  expect(out).toContain('rel="external noopener"');
  const within = render([paragraph("a", say("bài trước", { type: "link", attrs: { href: "/bai-truoc" } }))]);
  expect(within).toContain('href="/bai-truoc"');
  expect(within).not.toContain("rel=");
});

test("bold, italic and line breaks stand where they were written", () => {
  const html = render([
    paragraph("a", [...say("một ", { type: "bold" }, { type: "italic" }), { type: "hardBreak" }, ...say("hai")]),
  ]);
  expect(html).toBe("<p><strong><em>một </em></strong><br/>hai</p>");
});

test("an empty paragraph is nothing", () => {
  expect(render([paragraph("a"), paragraph("b", [])])).toBe("");
});

test("headings carry their id, and none skips a rank", () => {
  const heading = (id: string, level: 2 | 3): Block => ({ type: "heading", attrs: { id, level }, content: say(id) });
  const html = render([heading("x", 3), heading("y", 2), heading("z", 3)]);
  expect(html.match(/<h\d id="\w"/g)).toEqual(['<h2 id="x"', '<h2 id="y"', '<h3 id="z"']);
});

test("a figure without its picture says its caption and shows no picture", () => {
  for (const html of [
    render([figure(null)]),
    render([figure("p1")], { pictures: { p1: { ...PICTURE, variants: [] } } }),
  ]) {
    expect(html).toContain("Tàu vào ga.");
    expect(html).toContain("Ảnh: Nguyễn Mẫu");
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<figure");
  }
});

test("a figure offers AVIF and WebP, with its size, words and credit", () => {
  const html = render([figure("p1")], { pictures: { p1: PICTURE } });
  expect(html).toContain('<source type="image/avif" srcSet="/media/a-480.avif 480w"');
  expect(html).toContain('srcSet="/media/a-480.webp 480w, /media/a-960.webp 960w"');
  expect(html).toContain('src="/media/a-960.webp"');
  expect(html).toMatch(/width="1500" height="1000" alt="Đoàn tàu"/);
  expect(html).toContain('loading="lazy"');
  expect(html).toContain("Ảnh: Nguyễn Mẫu");
});

test("a picture leads to its largest file, and the link has a name even where the picture has no words", () => {
  const html = render([figure("p1")], { pictures: { p1: PICTURE } });
  expect(html).toContain('<a href="/media/a-960.webp" data-lightbox="" class="block"><picture>');
  const { alt: _words, ...attrs } = (figure("p1") as Extract<Block, { type: "figure" }>).attrs;
  const wordless = render([{ type: "figure", attrs: { ...attrs, alt: "" } }], { pictures: { p1: PICTURE } });
  expect(wordless).toContain('data-lightbox="" aria-label="Xem ảnh lớn"');
});

test("a picture a machine made is marked as such", () => {
  expect(render([figure("p1")], { pictures: { p1: { ...PICTURE, aiMark: "MADE" } } })).toContain("Hình do máy tạo");
});

test("a quotation gets its marks once", () => {
  const quote = (text: string): Block => ({
    type: "blockquote",
    attrs: { id: "q", cite: "Bà Sáu" },
    content: [paragraph("p", say(text))],
  });
  expect(render([quote("Về kịp chợ.")])).toContain("before:content");
  expect(render([quote("“Về kịp chợ.”")])).not.toContain("before:content");
});
