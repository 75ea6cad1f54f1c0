import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { getPaper } from "#app/(site)/paper.ts";
import "#app/lite.css";
import { LiteFooter, LiteHeader } from "#components/lite/lite-frame.tsx";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

// Held whole, like every page of readers.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await getPaper();
  return {
    metadataBase: new URL(readEnv().siteUrl),
    title: { default: settings.siteName, template: `%s · ${settings.siteName}` },
    description: settings.tagline,
    // The whole page of each is the one to be found.
    robots: { index: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** The lite edition: the same words in a tenth of the bytes, for slow lines and old phones. */
export default async function LiteLayout({ children }: { children: ReactNode }) {
  const { settings, sections } = await getPaper();
  const t = createMessages("vi");
  return (
    <html lang="vi">
      <body>
        <a href="#noi-dung" className="skip">
          {t("site.skip")}
        </a>
        <LiteHeader settings={settings} sections={sections} t={t} />
        <main id="noi-dung">{children}</main>
        <LiteFooter settings={settings} t={t} />
      </body>
    </html>
  );
}
