import "#app/preview.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { describePreview } from "#app/(preview)/describe-preview.ts";
import { findShared } from "#app/(preview)/xem-truoc/[token]/find-shared.ts";
import { SITE_VIEWPORT, SiteDocument } from "#app/(site)/document.tsx";
import { createMessages } from "#lib/messages.ts";

// Rendered at each request: what a link leads to changes with every save, and it may have ended.
export const instant = false;

export const viewport = SITE_VIEWPORT;

type Props = { params: Promise<{ token: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await findShared((await params).token);
  if (shared?.kind === "OPEN") return describePreview(shared.preview.article);
  const words = createMessages("vi")(shared ? "preview.ended.title" : "preview.unknown.title");
  return describePreview({ headline: words, language: "vi" });
}

/** The readers' document, in the language of the article that somebody was shown. */
export default async function SharedLayout({ params, children }: Props) {
  const shared = await findShared((await params).token);
  return (
    <SiteDocument language={shared?.kind === "OPEN" ? shared.preview.article.language : "vi"}>{children}</SiteDocument>
  );
}
