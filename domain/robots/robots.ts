import type { Settings } from "#domain/settings/settings.ts";

/**
 * What companies with AI send, by what it comes for, under the names by which they say they can be kept out (their own
 * documents, November 2026). One name never speaks for another: whoever is kept from training may still be searched.
 */
export const AI_CRAWLERS = {
  /** Takes texts to train models with. */
  training: [
    ...["GPTBot", "ClaudeBot", "anthropic-ai", "CCBot", "Google-Extended", "Applebot-Extended", "Meta-ExternalAgent"],
    ...["Bytespider", "Amazonbot", "cohere-training-data-crawler", "Diffbot"],
  ],
  /** Builds an index that answers name their sources from. */
  search: ["OAI-SearchBot", "Claude-SearchBot", "PerplexityBot", "DuckAssistBot"],
  /** Fetches a page because a person asked for it at that moment. */
  user: ["ChatGPT-User", "Claude-User", "Perplexity-User", "MistralAI-User", "Meta-ExternalFetcher"],
} as const;
type AiClass = keyof typeof AI_CRAWLERS;

// The settings that say whether a class may come.
const AI_SETTINGS = { training: "aiTraining", search: "aiSearch", user: "aiUser" } as const satisfies Record<
  AiClass,
  keyof Settings
>;

// Pages of results are endless, and the newsroom is nobody's to index. A page that must not be found says so itself.
const CLOSED = ["Disallow: /admin", "Disallow: /tim-kiem?", "Disallow: /en/search?"];

/** The robots.txt of the paper (RFC 9309). */
export function renderRobots(settings: Settings, siteUrl: string): string {
  // A paper that is being tried out is nobody's to read by machine yet, and names no sitemaps.
  if (settings.indexing === "deny") return "User-agent: *\nDisallow: /\n";
  const groups = (Object.keys(AI_CRAWLERS) as AiClass[])
    .filter((name) => settings[AI_SETTINGS[name]] === "deny")
    .map((name) => [...AI_CRAWLERS[name].map((crawler) => `User-agent: ${crawler}`), "Disallow: /"]);
  const sitemaps = ["/sitemap.xml", "/sitemap-news.xml"].map((path) => `Sitemap: ${siteUrl}${path}`);
  const blocks = [["User-agent: *", ...CLOSED], ...groups, sitemaps];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
