import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "use-intl";
import type { PictureInPlace } from "#components/editor/place-picture.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { findBlock } from "./places.ts";

type LeadOfferProps = {
  editor: Editor;
  /** The first of the pictures that were put into the text. */
  figureId: string;
  onLead: (picture: PictureInPlace) => void;
  onClose: () => void;
};

/** Asks, once pictures came into an article that has none at its head, whether the first of them is to stand there. */
export function LeadOffer({ editor, figureId, onLead, onClose }: LeadOfferProps) {
  const t = useTranslations("editor.leadOffer");
  const pos = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const at = findBlock(state.doc, figureId);
      // Before its file has arrived there is nothing to put there.
      return at !== null && state.doc.nodeAt(at)?.attrs.mediaId ? at : null;
    },
  });
  if (pos === null) return null;

  function take(at: number): void {
    const { doc, tr } = editor.state;
    const figure = doc.nodeAt(at);
    if (!figure) return;
    const { mediaId, caption, credit, alt } = figure.attrs;
    onLead({ mediaId, caption, credit, alt });
    editor.view.dispatch(tr.delete(at, at + figure.nodeSize));
    onClose();
    editor.commands.focus();
  }

  return (
    <Alert tone="info" role="status" title={t("title")} className="mb-4 font-ui">
      <p className="flex flex-wrap gap-2">
        <Button size="small" variant="primary" onClick={() => take(pos)}>
          {t("take")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("leave")}
        </Button>
      </p>
    </Alert>
  );
}
