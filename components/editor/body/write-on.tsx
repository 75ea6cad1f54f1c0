import type { Editor } from "@tiptap/react";

/** Below a picture or a list at the end there is no line to click into; here one comes into being. */
export function WriteOn({ editor, label }: { editor: Editor; label: string }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      className="block min-h-32 w-full cursor-text"
      onClick={() => {
        const last = editor.state.doc.lastChild;
        const isLine = last?.type.name === "paragraph" && last.content.size === 0;
        const chain = editor.chain();
        if (!isLine) chain.insertContentAt(editor.state.doc.content.size, { type: "paragraph" });
        chain.focus("end").run();
      }}
    />
  );
}
