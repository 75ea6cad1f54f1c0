import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { Styleguide } from "#components/styleguide/styleguide.tsx";
import { createMessages } from "#lib/messages.ts";

// For those who build the paper and for its tests, never for readers.
const isShown = process.env.NODE_ENV === "development" || process.env.STYLEGUIDE === "1";

export const metadata = isShown ? { title: "Styleguide", robots: { index: false } } : describeNowhere("lost");

export default function StyleguideRoute() {
  return isShown ? <Styleguide t={createMessages("vi")} /> : <Lost />;
}
