type Pressed = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Whether a key is the preview's: by its place, since with Alt some keyboards write another letter. */
export function isPreviewKey({ code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed): boolean {
  return code === "KeyP" && (ctrlKey || metaKey) && altKey && !shiftKey && !isComposing;
}
