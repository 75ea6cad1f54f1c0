import "#app/preview.css";
import type { ReactNode } from "react";
import { SITE_VIEWPORT } from "#app/(site)/document.tsx";

// Rendered at each request: what is being written changes with every save, and a link may have ended.
export const instant = false;

export const viewport = SITE_VIEWPORT;

/** Nothing round the pages: each makes its own document, since only the article knows in which language it is. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
