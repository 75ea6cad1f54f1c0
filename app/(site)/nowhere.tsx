import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { GonePage, LostPage } from "#components/site/lost-page.tsx";
import { createMessages } from "#lib/messages.ts";
import { setResponseStatus } from "#lib/response-status.ts";

/** Answers 404 with the paper's own page for it. */
export async function Lost() {
  setResponseStatus(404);
  const { sections } = await getPaper();
  return (
    <Frame>
      <LostPage sections={sections} t={createMessages("vi")} />
    </Frame>
  );
}

/** Answers 410: an article was here, and the newsroom took it away. */
export async function Gone({ reason }: { reason: string }) {
  setResponseStatus(410);
  const { sections } = await getPaper();
  return (
    <Frame>
      <GonePage sections={sections} reason={reason} t={createMessages("vi")} />
    </Frame>
  );
}

/** What a page that is not there says of itself. */
export function describeNowhere(kind: "lost" | "gone"): Metadata {
  return { title: createMessages("vi")(`site.${kind}.title`), robots: { index: false } };
}
