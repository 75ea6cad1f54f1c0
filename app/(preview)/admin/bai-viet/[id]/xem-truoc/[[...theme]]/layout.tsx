import "#app/preview.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { findPreview } from "#app/(preview)/admin/bai-viet/[id]/xem-truoc/[[...theme]]/find-preview.ts";
import { describePreview } from "#app/(preview)/describe-preview.ts";
import { SITE_VIEWPORT, SiteDocument } from "#app/(site)/document.tsx";

// Rendered at each request, for whoever asks.
export const instant = false;

export const viewport = SITE_VIEWPORT;

type Props = { params: Promise<{ id: string; theme?: string[] }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePreview((await findPreview((await params).id)).article);
}

const THEMES: Record<string, "light" | "dark"> = { sang: "light", toi: "dark" };

/** The readers' document, light or dark by its address: the edit screen shows both, whatever its person chose as a reader. */
export default async function PreviewLayout({ params, children }: Props) {
  const { id, theme = [] } = await params;
  const { article } = await findPreview(id);
  return (
    <SiteDocument language={article.language} theme={THEMES[theme[0] ?? ""]}>
      {children}
    </SiteDocument>
  );
}
