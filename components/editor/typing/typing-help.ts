import { Extension, InputRule } from "@tiptap/core";
import { isTypingHelpOn, SIGN_RULES } from "./sign-rules.ts";

/**
 * Signs and spaces as print has them, while one types in the text, and never during composition. Ctrl+Z or Backspace right
 * after brings back what was typed.
 */
export const TypingHelp = Extension.create({
  name: "typingHelp",
  addInputRules: () =>
    SIGN_RULES.map(
      ({ find, write }) =>
        new InputRule({
          find,
          handler: ({ state, range, match: [found] }) => {
            if (!isTypingHelpOn()) return null;
            const { tr } = state;
            const written = write(found);
            const rest = found.slice(1);
            // Only the space is another one: the words behind it keep their bold and their links.
            if (written.endsWith(rest) && rest !== "") {
              tr.insertText(found.slice(range.to - range.from), range.to);
              tr.insertText(written.slice(0, -rest.length), range.from, range.from + 1);
            } else tr.insertText(written, range.from, range.to);
          },
        }),
    ),
  addKeyboardShortcuts() {
    return { "Mod-z": () => this.editor.commands.undoInputRule() };
  },
});
