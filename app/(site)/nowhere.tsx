import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { GonePage, LostPage } from "#components/site/lost-page.tsx";
import { createMessages } from "#lib/messages.ts";
import { STATUS_META } from "#lib/response-status.ts";

const STATUS = { lost: "404", gone: "410" };

/** The paper's own page for an address that leads nowhere. */
export async function Lost() {
  const { sections } = await getPaper();
  return (
    <Frame>
      <LostPage sections={sections} t={createMessages("vi")} />
    </Frame>
  );
}

/** Where an article was that the newsroom took away. */
export async function Gone({ reason }: { reason: string }) {
  const { sections } = await getPaper();
  return (
    <Frame>
      <GonePage sections={sections} reason={reason} t={createMessages("vi")} />
    </Frame>
  );
}

/** What a page that is not there says of itself: its title, and the status 404 (lost) or 410 (gone). */
export function describeNowhere(kind: "lost" | "gone"): Metadata {
  return {
    title: createMessages("vi")(`site.${kind}.title`),
    robots: { index: false },
    other: { [STATUS_META]: STATUS[kind] },
  };
}
