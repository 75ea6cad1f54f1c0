import type { ReactNode } from "react";
import { describeSite, SITE_VIEWPORT, SiteDocument } from "#app/(site)/document.tsx";
import "#app/front.css";

// Every page of readers is rendered whole and held; what would need a rendering at each request fails the build.
export const ensureStatic = "navigation";

export const generateMetadata = describeSite;
export const viewport = SITE_VIEWPORT;

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument language="vi">{children}</SiteDocument>;
}
