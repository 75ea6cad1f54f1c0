import { expect, test } from "vitest";
import { HEAD_SCRIPT, READER_SCRIPT_PATH } from "#components/site/generated/reader-script.ts";
import { SPECULATION_RULES } from "#components/site/speculation-rules.ts";
import { stripPage } from "#server/pages/strip-page.ts";

const OWN =
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
  `<script>${HEAD_SCRIPT}</script><script type="speculationrules">${SPECULATION_RULES}</script>` +
  `<script src="${READER_SCRIPT_PATH}" defer=""></script>`;

function page(inside: string, head = ""): string {
  return `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${inside}</body></html>`;
}

test.each([
  ["bundles", '<script src="/_next/static/chunks/a1.js" async=""></script>'],
  ["the bootstrap", '<script src="/_next/static/chunks/b2.js" id="_R_" async=""></script>'],
  [
    "the payload",
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a\\u003c/script>"])</script>',
  ],
  ["the builder's runtime", '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>'],
  ["a timer", '<script id="_R_">requestAnimationFrame(function(){})</script>'],
  ["marks of boundaries", "<!--$--><!--/$--><!--&--><!--/&--><!-- -->"],
  ["the holder of streamed metadata", '<div hidden=""><!--$--><!--/$--></div>'],
])("%s are taken off, and our own stays", (_what, framework) => {
  expect(stripPage(page(`<p>Tin</p>${framework}${OWN}`))?.html).toBe(page(`<p>Tin</p>${OWN}`));
});

test("preloads of scripts go, those of fonts and styles stay", () => {
  const font = '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin="anonymous"/>';
  const script = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>';
  expect(stripPage(page("", font + script))?.html).toBe(page("", font));
});

test("what Open Graph says is not said once more for X", () => {
  const card = '<meta name="twitter:card" content="summary_large_image"/>';
  const more = '<meta name="twitter:title" content="Tin"/><meta name="twitter:image:alt" content="Ảnh"/>';
  expect(stripPage(page("", card + more))?.html).toBe(page("", card));
});

test("words that look like marks are words", () => {
  const words =
    "<p>&lt;!-- --&gt; &lt;script&gt;self.__next_f&lt;/script&gt; <code>&lt;div hidden=&quot;&quot;&gt;</code></p>" +
    '<script type="application/ld+json">{"headline":"\\u003c!--$-->\\u003cscript>self.__next_f"}</script>';
  expect(stripPage(page(words))?.html).toBe(page(words));
});

test("the status a page asks for is read and taken out", () => {
  const meta = '<meta name="response-status" content="410"/>';
  expect(stripPage(page("<p>Đã gỡ</p>", meta))).toEqual({ html: page("<p>Đã gỡ</p>"), status: 410 });
  expect(stripPage(page("<p>Tin</p>"))?.status).toBeNull();
});

test.each([
  '<template id="B:0"></template>',
  '<div hidden id="S:0">muộn</div>',
  "<script>nobodyKnows()</script>",
  `<script>${HEAD_SCRIPT};nobodyKnows()</script>`,
  `<script>${HEAD_SCRIPT}</script><script>${HEAD_SCRIPT}</script>`,
  '<script type="speculationrules">{"prerender":[{"source":"document"}]}</script>',
  '<script src="/doc.js" defer=""></script>',
  `<script src="${READER_SCRIPT_PATH}" defer="" onload="x()"></script>`,
  '<script type="module">import "/x"</script>',
  '<script src="//evil.example/x.js" defer=""></script>',
  '<script src="/_next/static/chunks/a.js" nomodule="" data-new="1">x()</script>',
])("a page with %s is refused: readers would not see it whole", (late) => {
  expect(stripPage(page(`<p>Tin</p>${late}`))).toBeNull();
});
