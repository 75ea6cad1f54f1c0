import type { FormEvent } from "react";
import { isTypingHelpOn, SIGN_RULES } from "./sign-rules.ts";

/**
 * The same help in a plain field: for its `onInput`. The browser itself writes what stands there instead, as one step of the
 * field's own undo; what is composed, pasted or taken back stays as it is.
 */
export function helpInField({ currentTarget: field, nativeEvent }: FormEvent<HTMLTextAreaElement>): void {
  const isTyped = nativeEvent instanceof InputEvent && nativeEvent.inputType === "insertText";
  if (!isTyped || nativeEvent.isComposing || nativeEvent.data?.length !== 1 || !isTypingHelpOn()) return;
  const { selectionStart: at, selectionEnd, value } = field;
  if (at !== selectionEnd) return;
  const before = value.slice(0, at);
  for (const { find, write } of SIGN_RULES) {
    const found = find.exec(before);
    if (!found) continue;
    const written = write(found[0]);
    // A field that is full takes no more than was in it.
    if (field.maxLength >= 0 && value.length - found[0].length + written.length > field.maxLength) return;
    field.setSelectionRange(found.index, at);
    // Nothing else writes into a field in a way that Ctrl+Z takes back.
    document.execCommand("insertText", false, written);
    return;
  }
}
