import { ReactNodeView, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { BLOCK_NODES } from "./block-nodes.ts";
import { BlockPreview } from "./block-preview.tsx";

type NodeViewRenderer = ReturnType<typeof ReactNodeViewRenderer>;

// The parts of such a block are not written in, so ProseMirror is given no element to draw them into: what the preview
// shows is all there is of them on the screen.
function renderWhole(...args: Parameters<NodeViewRenderer>): ReturnType<NodeViewRenderer> {
  const view = ReactNodeViewRenderer<HTMLElement>((props: ReactNodeViewProps<HTMLElement>) => (
    <BlockPreview {...props} />
  ))(...args);
  if (view instanceof ReactNodeView) {
    view.contentDOMElement?.remove();
    Object.defineProperty(view, "contentDOM", { value: null });
  }
  return view;
}

/** The blocks that are shown whole, each by its kind and its words. */
export const BLOCKS_WITH_VIEW = BLOCK_NODES.map((node) => node.extend({ addNodeView: () => renderWhole }));
