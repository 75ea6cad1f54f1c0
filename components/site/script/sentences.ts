// Chrome stops a voice after fifteen seconds of one utterance; this is read in about ten.
const SENTENCE = /\S(?:.{0,179}?[.!?…]["”’»)]*(?=\s|$)|.{0,179}(?=\s|$)|.{0,179})/gsu;

/** Cuts a text into what is read in one breath: sentences, and longer ones between words. Of 180 characters at most. */
export function cutSentences(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}
