import { createMessages, type Language } from "#lib/messages.ts";

/** What an import was not sure of, for the editor to look at. Worded in `messages/*.json` under `doubts`. */
export type Doubt =
  | { code: "addressRepaired"; from: string; to: string }
  | { code: "addressUnreadable"; text: string }
  | { code: "authorMissing" }
  | { code: "authorPlaceholder"; text: string }
  | { code: "bylineUnsure"; name: string }
  | { code: "captionTooLong"; start: string }
  | { code: "headlineCut"; limit: number }
  | { code: "headlineMissing" }
  | { code: "linesJoined" }
  | { code: "photosMissing"; count: number }
  | { code: "sectionAssumed"; section: string }
  | { code: "slugRemade"; slug: string }
  | { code: "standfirstMissing" }
  | { code: "standfirstSetApart" }
  | { code: "textAfterLink" }
  | { code: "timeAhead"; text: string }
  | { code: "timeMissing" }
  | { code: "timeUnreadable"; text: string };

/** The doubts as sentences: in the article's language where they are kept with it, in English on the command line. */
export function wordDoubts(doubts: Doubt[], language: Language): string[] {
  if (doubts.length === 0) return [];
  const t = createMessages(language);
  return doubts.map(({ code, ...values }) => t(`doubts.${code}`, values));
}
