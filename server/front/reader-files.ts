import { SAVED_PATH } from "#domain/addresses/address.ts";

/** What readers and machines ask for that is no `Address` of anything, but is rendered and held like a page. */
export const readerFiles: ReadonlySet<string> = new Set(["/", SAVED_PATH, "/.well-known/security.txt"]);
