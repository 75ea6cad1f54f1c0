import type { ReactNode } from "react";
import { languageAt } from "#app/(article)/[slug]/destination.ts";
import { describeSite, SITE_VIEWPORT, SiteDocument } from "#app/(site)/document.tsx";
import "#app/article.css";

// As in app/(site)/layout.tsx.
export const ensureStatic = "navigation";

export const generateMetadata = describeSite;
export const viewport = SITE_VIEWPORT;

type Props = { params: Promise<{ slug: string }>; children: ReactNode };

/** The root layout of what stands directly below the root, so that the document is in the language of the article. */
export default async function ArticleLayout({ params, children }: Props) {
  return <SiteDocument language={await languageAt((await params).slug)}>{children}</SiteDocument>;
}
