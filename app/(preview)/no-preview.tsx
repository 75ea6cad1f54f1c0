import { SiteDocument } from "#app/(site)/document.tsx";
import { Frame } from "#app/(site)/frame.tsx";
import { ClosedLink } from "#components/preview/closed-link.tsx";
import { STATUS_META } from "#lib/response-status.ts";

const STATUS = { ended: "410", unknown: "404" };

/** The page where there is nothing to be seen before it is published: no more, or not at all. */
export function NoPreview({ kind }: { kind: "ended" | "unknown" }) {
  return (
    <SiteDocument language="vi">
      <meta name={STATUS_META} content={STATUS[kind]} />
      <Frame>
        <ClosedLink kind={kind} />
      </Frame>
    </SiteDocument>
  );
}
