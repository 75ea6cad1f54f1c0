import { Extension, InputRule } from "@tiptap/core";

const STORE = "toasoan-typing-help";

/** Whether signs are made right while one types, in this browser: on until somebody switched it off. */
export function isTypingHelpOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== "off";
  } catch {
    return true;
  }
}

/** Switches it for this browser; where nothing may be kept it stays as it is. */
export function setTypingHelp(isOn: boolean): void {
  try {
    localStorage.setItem(STORE, isOn ? "on" : "off");
  } catch {
    // Private windows may refuse.
  }
}

// Before a number's unit the line does not break.
const UNITS = "km|m|cm|mm|km²|m²|m³|ha|kg|g|mg|tấn|tạ|lít|ml|độ|°C|đồng|nghìn|triệu|tỷ|tỉ|USD|kW|kWh|MW|%";

/** What is found before the cursor once a sign was typed, and what stands there instead. */
export const SIGN_RULES: { find: RegExp; write: (found: string) => string }[] = [
  { find: /(?<=^|[\s([{–—/“])"$/, write: () => "“" },
  { find: /(?<=[^\s([{–—/“])"$/, write: () => "”" },
  { find: /(?<!-)--$/, write: () => "–" },
  { find: /(?<!\.)\.\.\.$/, write: () => "…" },
  { find: new RegExp(`(?<=\\d) (?:${UNITS})[\\s.,;:!?)]$`), write: (found) => `\u00a0${found.slice(1)}` },
];

/**
 * Quotation marks, dashes, ellipses and spaces before units as print has them, while one types, and never during composition.
 * Ctrl+Z or Backspace right after brings back what was typed.
 */
export const TypingHelp = Extension.create({
  name: "typingHelp",
  addInputRules: () =>
    SIGN_RULES.map(
      ({ find, write }) =>
        new InputRule({
          find,
          handler: ({ state, range, match }) => {
            if (!isTypingHelpOn()) return null;
            state.tr.insertText(write(match[0]), range.from, range.to);
          },
        }),
    ),
  addKeyboardShortcuts() {
    return { "Mod-z": () => this.editor.commands.undoInputRule() };
  },
});
