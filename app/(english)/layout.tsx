import type { ReactNode } from "react";
import { describeSite, SITE_VIEWPORT, SiteDocument } from "#app/(site)/document.tsx";
import "#app/front.css";

// As in app/(site)/layout.tsx.
export const ensureStatic = "navigation";

export const generateMetadata = describeSite;
export const viewport = SITE_VIEWPORT;

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <SiteDocument language="en">{children}</SiteDocument>;
}
