import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { SavedPage } from "#components/front/saved-page.tsx";
import { SAVED_PATH } from "#domain/addresses/address.ts";
import { createMessages } from "#lib/messages.ts";

export function generateMetadata(): Metadata {
  const t = createMessages("vi");
  return {
    title: t("reader.saved.title"),
    description: t("reader.saved.where"),
    alternates: { canonical: SAVED_PATH },
    // It is empty for everybody but the reader.
    robots: { index: false },
  };
}

export default function SavedRoute() {
  return (
    <Frame>
      <SavedPage t={createMessages("vi")} />
    </Frame>
  );
}
