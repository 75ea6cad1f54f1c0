import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { describeNowhere, Gone, Lost } from "#app/(site)/nowhere.tsx";
import { englishSectionPath, sectionPath } from "#domain/addresses/address.ts";
import { getFormer } from "#domain/addresses/published.ts";
import type { Language } from "#lib/messages.ts";

type Props = {
  /** Where something may have stood, as an `Address`. */
  path: string;
  /** What follows it in the address that was asked for. */
  rest?: string[];
  language?: Language;
};

/** What a page says of itself at whose address nothing stands. */
export async function describeFormer({ path, language }: Props): Promise<Metadata> {
  const former = await getFormer(path);
  return describeNowhere(former?.kind === "GONE" ? "gone" : "lost", language);
}

/** What readers get where nothing stands: the way to where it is now, the notice that it is gone, or the page for the lost. */
export async function Former({ path, rest = [], language = "vi" }: Props) {
  const former = await getFormer(path);
  if (former?.kind === "REDIRECT") permanentRedirect([inLanguage(former.target, language), ...rest].join("/"));
  return former ? <Gone reason={former.reason} /> : <Lost language={language} />;
}

// A section has one address, from which that of its English articles follows.
function inLanguage(target: string, language: Language): string {
  const beforeSlug = sectionPath("");
  return language === "en" && target.startsWith(beforeSlug)
    ? englishSectionPath(target.slice(beforeSlug.length))
    : target;
}
