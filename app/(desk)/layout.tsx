import "#app/desk-theme.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { areKeysOn, getLanguage, getTheme } from "#app/(desk)/preferences.ts";
import { WordsProvider } from "#components/desk/words-provider.client.tsx";
import { createMessages, messagesOf } from "#lib/messages.ts";

// The newsroom waits for what is in the database now; nothing of it is rendered ahead.
export const instant = false;

export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const t = createMessages(await getLanguage());
  return {
    title: { default: t("desk.brand"), template: t("desk.titlePattern") },
    robots: { index: false, follow: false },
  };
}

export default async function DeskRootLayout({ children }: { children: ReactNode }) {
  // A page rendered ahead would have no nonce, and its scripts would not run (server/security-headers.ts).
  await connection();
  const [language, theme, keysOn] = await Promise.all([getLanguage(), getTheme(), areKeysOn()]);
  // The words of reader pages stay out of the newsroom's payload.
  const { site: _site, ...messages } = messagesOf(language);
  return (
    <html lang={language} data-theme={theme === "system" ? undefined : theme} data-keys={keysOn ? "on" : "off"}>
      <body>
        <WordsProvider language={language} messages={messages}>
          {children}
        </WordsProvider>
      </body>
    </html>
  );
}
