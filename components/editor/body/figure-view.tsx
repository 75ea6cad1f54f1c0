import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { PicturePlace } from "#components/editor/picture-place.tsx";
import type { PictureInPlace } from "#components/editor/place-picture.ts";
import { Figure } from "./nodes.ts";
import { usePictures } from "./pictures-context.ts";
import { setFigurePicture } from "./places.ts";

function FigureView({ node, editor, getPos, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations("editor.picture");
  const { readOnly } = usePictures();
  const { id, mediaId, caption, credit, alt } = node.attrs;
  const value: PictureInPlace = { mediaId, caption, credit, alt };
  const number = countFiguresBefore() + 1;

  function countFiguresBefore(): number {
    const end = getPos() ?? 0;
    let count = 0;
    editor.state.doc.forEach((block, pos) => {
      if (pos < end && block.type.name === "figure") count += 1;
    });
    return count;
  }

  return (
    <NodeViewWrapper as="figure" id={`block-${id}`} aria-label={t("figure", { number })}>
      <PicturePlace
        place={id ?? "new"}
        value={value}
        emptyWords={t("missing")}
        onChange={updateAttributes}
        onPicture={(picture) => setFigurePicture(editor, id, picture)}
        onRemove={readOnly ? undefined : deleteNode}
      />
    </NodeViewWrapper>
  );
}

/** Pictures in the text, with their lines to be filled in where they stand. */
export const FigureWithView = Figure.extend({
  addNodeView: () => ReactNodeViewRenderer(FigureView),
});
