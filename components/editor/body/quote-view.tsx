import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { Blockquote } from "./nodes.ts";

function QuoteView({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations("editor.body");
  const [draft, setDraft] = useState<string>(node.attrs.cite);
  const [seen, setSeen] = useState<string>(node.attrs.cite);
  if (node.attrs.cite !== seen) {
    setSeen(node.attrs.cite);
    setDraft(node.attrs.cite);
  }
  return (
    <NodeViewWrapper as="blockquote">
      <NodeViewContent />
      <div contentEditable={false} className="font-ui">
        <input
          aria-label={t("cite")}
          placeholder={t("citeHint")}
          value={draft}
          maxLength={FIELD_LIMITS.caption}
          readOnly={!editor.isEditable}
          className="mt-1 block min-h-7 w-full bg-transparent text-sm text-ink-2 not-italic placeholder:text-ink-3 pointer-coarse:text-[1rem]"
          onChange={(event) => {
            const cite = event.target.value;
            setDraft(cite);
            setSeen(cite);
            updateAttributes({ cite });
          }}
        />
      </div>
    </NodeViewWrapper>
  );
}

/** Quotations with a line for who said it. */
export const QuoteWithView = Blockquote.extend({
  addNodeView: () => ReactNodeViewRenderer(QuoteView),
});
