import type { ReactNode } from "react";
import { describeSite, SITE_VIEWPORT, SiteDocument } from "#app/(site)/document.tsx";
import "#app/styleguide.css";

// As in app/(site)/layout.tsx.
export const ensureStatic = "navigation";

export const generateMetadata = describeSite;
export const viewport = SITE_VIEWPORT;

export default function StyleguideLayout({ children }: { children: ReactNode }) {
  return <SiteDocument language="vi">{children}</SiteDocument>;
}
