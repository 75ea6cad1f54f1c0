import type { Metadata } from "next";
import { describeSite } from "#app/(site)/document.tsx";
import { createMessages, type Language } from "#lib/messages.ts";

/** What a page that is not for engines says of itself: that it is a preview, and of what. */
export async function describePreview(shown: { headline: string; language: Language }): Promise<Metadata> {
  const t = createMessages(shown.language);
  return {
    ...(await describeSite()),
    title: t("preview.title", { headline: shown.headline || t("preview.gap.headline") }),
    description: null,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}
