import type { Metadata } from "next";
import { describeSite } from "#app/(site)/document.tsx";
import { createMessages, type Language } from "#lib/messages.ts";

/**
 * What a page that is not for engines says of itself: that it is a preview, and of what; where there is none, why.
 */
export async function describePreview(
  shown: { headline: string; language: Language } | null,
  otherwise: "ended" | "unknown",
): Promise<Metadata> {
  const t = createMessages(shown?.language ?? "vi");
  return {
    ...(await describeSite()),
    title: shown
      ? t("preview.title", { headline: shown.headline || t("preview.gap.headline") })
      : t(`preview.${otherwise}.title`),
    description: null,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}
