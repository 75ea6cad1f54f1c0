import { z } from "zod";
import { housePath } from "#domain/addresses/address.ts";
import type { PublicPage } from "#domain/pages/page.ts";
import { readPageText } from "#domain/pages/page-text.ts";
import words from "./default-pages.json" with { type: "json" };

const Words = z.record(z.string(), z.array(z.string()));
const texts = new Map(Object.entries(Words.parse(words)));

/** The words a page of the house has until the paper gives it its own; null for what no paper has by itself. */
export function getDefaultPage(slug: string): PublicPage | null {
  const parts = texts.get(slug);
  if (!parts) return null;
  return { slug, path: housePath(slug), language: "vi", ...readPageText(parts.join("\n\n")), updatedAt: null };
}
