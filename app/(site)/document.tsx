import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { getPaper } from "#app/(site)/paper.ts";
import { HEAD_SCRIPT } from "#components/site/generated/reader-script.ts";
import { OwnScript } from "#components/site/own-script.tsx";
import { SiteFooter } from "#components/site/site-footer.tsx";
import { SPECULATION_RULES } from "#components/site/speculation-rules.ts";
import { getToday } from "#domain/calendar/published.ts";
import { formatDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages, type Language } from "#lib/messages.ts";

/** What every page of readers says of itself unless it says it better. */
export async function describeSite(): Promise<Metadata> {
  const { settings } = await getPaper();
  return {
    metadataBase: new URL(readEnv().siteUrl),
    title: { default: settings.siteName, template: `%s · ${settings.siteName}` },
    description: settings.tagline,
    // Engines may show a picture large, and as much of the text as they like; a paper that is tried out is not for them.
    robots: settings.indexing === "deny" ? { index: false } : { "max-image-preview": "large", "max-snippet": -1 },
    icons: { icon: [{ url: "/favicon.svg", type: "image/svg+xml" }], apple: "/apple-touch-icon.png" },
  };
}

/** How every page of readers sits on a screen. */
export const SITE_VIEWPORT: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#171511" },
  ],
};

type SiteDocumentProps = {
  language: Language;
  /** As long as the reader has chosen none. */
  theme?: "system" | "light" | "dark";
  children: ReactNode;
};

/** The document round a page of readers, with the foot, in the language of the page: each root layout gives its own. */
export async function SiteDocument({ language, theme = "system", children }: SiteDocumentProps) {
  const [paper, today] = await Promise.all([getPaper(language), getToday()]);
  const t = createMessages(language);
  return (
    // What the script in the head adds here is no fault where the framework looks, which only `npm run dev` lets it.
    <html lang={language} data-theme={theme} suppressHydrationWarning>
      <head>
        <script>{HEAD_SCRIPT}</script>
        <link rel="preload" href="/fonts/toa-soan-serif-1.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <OwnScript />
      </head>
      <body>
        <a
          href="#noi-dung"
          className="absolute -start-[99rem] z-20 bg-ink px-4 py-2 text-paper focus:start-(--edge) focus:top-0"
        >
          {t("site.skip")}
        </a>
        {children}
        <SiteFooter {...paper} language={language} year={formatDay(today).slice(0, 4)} t={t} />
        <p data-live="" aria-live="polite" className="band notice print:hidden" />
        <script type="speculationrules">{SPECULATION_RULES}</script>
      </body>
    </html>
  );
}
