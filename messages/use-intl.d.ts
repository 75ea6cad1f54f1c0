import type {} from "use-intl";
import type { Language, Messages } from "#lib/messages.ts";

// The Vietnamese words are the reference: a key that is not there does not compile. Merging into the library's own
// interface is the way it offers for that.
declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
