import type { Thing } from "#components/site/markup.tsx";
import { CONTACT_SLUG, CORRECTIONS_PATH, housePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import { SEARCH_PATH } from "#domain/search/search-address.ts";
import type { Settings } from "#domain/settings/settings.ts";

const ETHICS_PATH = housePath("dao-duc-va-dinh-chinh");

/** The paper by reference, for things that name it. */
export function paperId(siteUrl: string): string {
  return `${siteUrl}/#paper`;
}

/** The paper as a publisher: what every article says of it. */
export function publisherOf({ siteName }: Settings, siteUrl: string): Thing {
  return {
    "@type": "NewsMediaOrganization",
    "@id": paperId(siteUrl),
    name: siteName,
    url: `${siteUrl}/`,
    logo: { "@type": "ImageObject", url: `${siteUrl}/apple-touch-icon.png` },
  };
}

/** The paper and its site, for the front: who it is, by which rules it works, how it is searched. */
export function paperGraph(settings: Settings, siteUrl: string): Thing[] {
  const { email, hotline, address, governingBody } = settings;
  const paper = {
    ...publisherOf(settings, siteUrl),
    slogan: settings.tagline || undefined,
    masthead: siteUrl + housePath(IMPRINT_SLUG),
    ethicsPolicy: siteUrl + ETHICS_PATH,
    correctionsPolicy: siteUrl + ETHICS_PATH,
    actionableFeedbackPolicy: siteUrl + housePath(CONTACT_SLUG),
    email: email || undefined,
    telephone: hotline || undefined,
    address: address || undefined,
    parentOrganization: governingBody ? { "@type": "Organization", name: governingBody } : undefined,
    publishingPrinciples: siteUrl + CORRECTIONS_PATH,
  };
  const site = {
    "@type": "WebSite",
    "@id": `${siteUrl}/#site`,
    name: settings.siteName,
    url: `${siteUrl}/`,
    inLanguage: "vi",
    publisher: { "@id": paperId(siteUrl) },
    potentialAction: {
      "@type": "SearchAction",
      target: `${siteUrl}${SEARCH_PATH}?q={q}`,
      "query-input": "required name=q",
    },
  };
  return [paper, site];
}

/** The way from the front to a page, as its masthead and kicker show it. */
export function breadcrumbs(siteUrl: string, steps: { name: string; path?: string }[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      // The last is the page itself, which says where it is.
      item: path && siteUrl + path,
    })),
  };
}
