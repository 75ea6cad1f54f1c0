import type { FormEvent } from "react";
import { isTypingHelpOn, SIGN_RULES } from "./sign-rules.ts";

/**
 * The same help in a plain field: for its `onInput`. The browser itself writes what stands there instead, as one step of the
 * field's own undo; what is composed, pasted or taken back stays as it is.
 */
export function helpInField({ currentTarget: field, nativeEvent }: FormEvent<HTMLTextAreaElement>): void {
  if (!(nativeEvent instanceof InputEvent)) return;
  const { selectionStart: at, selectionEnd, value } = field;
  // The browser selects what it brought back, and the next letter would take its place.
  if (nativeEvent.inputType === "historyUndo") field.setSelectionRange(selectionEnd, selectionEnd);
  const isTyped = nativeEvent.inputType === "insertText" && nativeEvent.data?.length === 1;
  if (!isTyped || nativeEvent.isComposing || !isTypingHelpOn()) return;
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
