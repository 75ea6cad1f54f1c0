import { expect, type Page } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

type Thing = Record<string, unknown> & { "@type"?: string };

const TYPES = {
  news: "NewsArticle",
  "long-read": "ReportageNewsArticle",
  opinion: "OpinionNewsArticle",
  "photo-story": "ReportageNewsArticle",
  interview: "NewsArticle",
};

async function readGraph(page: Page): Promise<[Thing, Thing]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  return JSON.parse(text ?? "")["@graph"];
}

const pathOf = (address: unknown) => new URL(String(address)).pathname;

test("what an article of each kind says to machines is what its page shows, and all it names is there", async ({
  command,
  page,
  request,
}) => {
  for (const [kind, type] of Object.entries(TYPES)) {
    const { articles } = await command<{ articles: { livePath: string }[] }>(
      ...["article", "list", "--status", "published", "--kind", kind],
    );
    const path = articles[0]?.livePath ?? "";
    await page.goto(path);
    const [article, way] = await readGraph(page);
    expect(article["@type"], path).toBe(type);
    const headline = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    expect(headline.startsWith(String(article.headline)), path).toBe(true);
    expect(pathOf(article.mainEntityOfPage), path).toBe(path);
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toBe(article.mainEntityOfPage);
    const times = await page
      .locator("main time[datetime]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
    expect(times, path).toContain(article.datePublished);
    expect(String(article.datePublished)).toMatch(/\+07:00$/);
    expect(way["@type"]).toBe("BreadcrumbList");
    const authors = [article.author].flat() as Thing[];
    for (const { name, url } of authors.filter((author) => author["@type"] === "Person")) {
      await expect(
        page
          .getByRole("main")
          .getByRole("link", { name: String(name) })
          .first(),
      ).toBeVisible();
      expect((await request.get(pathOf(url))).status(), String(url)).toBe(200);
    }
    const shared = await page.locator('meta[property="og:image"]').getAttribute("content");
    for (const picture of [...(article.image as string[]), shared]) {
      const answer = await request.get(pathOf(picture));
      expect([answer.status(), answer.headers()["content-type"]], String(picture)).toEqual([200, "image/jpeg"]);
    }
  }
});

test("from the front, programs find the feed, the sitemap and how to search", async ({ page, request }) => {
  await page.goto("/");
  const [paper, site] = await readGraph(page);
  expect([paper["@type"], site["@type"]]).toEqual(["NewsMediaOrganization", "WebSite"]);
  for (const policy of ["masthead", "ethicsPolicy", "correctionsPolicy", "actionableFeedbackPolicy"]) {
    expect((await request.get(pathOf(paper[policy]))).status(), policy).toBe(200);
  }
  const { target } = site.potentialAction as { target: string };
  const asked = new URL(target.replace("{q}", "song+may"));
  expect((await request.get(asked.pathname + asked.search)).status()).toBe(200);
  const feed = await page.locator('link[type="application/rss+xml"]').getAttribute("href");
  expect((await request.get(pathOf(feed))).headers()["content-type"]).toContain("application/rss+xml");
  const robots = await (await request.get("/robots.txt")).text();
  const [, index = ""] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  const sitemap = await (await request.get(pathOf(index))).text();
  const [, month = ""] = /<loc>([^<]*\/sitemap\/[^<]*)<\/loc>/.exec(sitemap) ?? [];
  expect(await (await request.get(pathOf(month))).text()).toContain("<image:loc>");
});
