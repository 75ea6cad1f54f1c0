import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type FormBlock, isFormBlock } from "#components/editor/blocks/block-form.ts";
import { ClipParts } from "#components/editor/clip/clip-parts.tsx";
import { BlockDialog } from "#components/editor/later-parts.ts";
import { RelatedArticles } from "#components/editor/related/related-articles.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Block, BlockOf } from "#domain/articles/body/document.ts";
import { providerName } from "#domain/articles/body/embed-providers.ts";
import { blockText, mediaIds } from "#domain/articles/body/plain-text.ts";
import { AttributeLine } from "./attribute-line.tsx";
import { toBlock } from "./block-json.ts";
import { type AtomType, isAtomType } from "./block-nodes.ts";
import { splitGallery } from "./gallery.ts";
import { GalleryPhotos } from "./gallery-photos.tsx";
import { usePictures } from "./pictures-context.ts";

// Enough to know a block by; the whole of a long table would hide the text around it.
const LINES = 12;
const THUMBS = 8;

const TITLE = { name: "title", limit: 200 } as const;
const CAPTION = { name: "caption", limit: 1_000 } as const;

// What of a block is one line of text, and can be written where it stands.
const FIELDS = {
  gallery: [],
  pullQuote: [{ name: "cite", limit: 1_000 }],
  infoBox: [TITLE],
  timeline: [TITLE],
  table: [CAPTION, { name: "source", limit: 1_000 }],
  questions: [TITLE],
  takeaways: [TITLE],
  file: [TITLE, { name: "format", limit: 40 }, { name: "size", limit: 40 }],
  embed: [TITLE, CAPTION],
  related: [TITLE],
  clip: [TITLE, CAPTION, { name: "credit", limit: 1_000 }],
} as const satisfies Record<AtomType, { name: string; limit: number }[]>;

/** A block that is not written in: its kind, its lines that are, and what else it says. */
export function BlockPreview(props: ReactNodeViewProps<HTMLElement>) {
  const { node, editor, getPos, updateAttributes, deleteNode } = props;
  const t = useTranslations("blocks");
  const { readOnly } = usePictures();
  const [isOpen, setIsOpen] = useState(false);
  const type = node.type.name;
  if (!isAtomType(type)) return null;
  const block = toBlock(node);

  function replace(next: Block): void {
    const pos = getPos();
    setIsOpen(false);
    if (pos === undefined) return;
    const { tr, schema } = editor.state;
    editor.view.dispatch(tr.replaceWith(pos, pos + node.nodeSize, schema.nodeFromJSON(next)));
  }

  function split(): void {
    const tr = splitGallery(editor.state, getPos() ?? -1);
    if (tr) editor.view.dispatch(tr);
  }

  return (
    <NodeViewWrapper
      role="group"
      id={`block-${node.attrs.id}`}
      aria-label={t(`name.${type}`)}
      className="grid gap-2 rounded-sm border border-line-strong bg-raised px-4 py-3 font-ui text-sm whitespace-normal"
    >
      <div className="flex items-center justify-between gap-2">
        <strong className="text-ink">{t(`name.${type}`)}</strong>
        {readOnly ? null : (
          <span className="flex gap-1">
            {type === "gallery" ? (
              <Button size="small" onClick={split}>
                {t("preview.split")}
              </Button>
            ) : null}
            {isFormBlock(type) || type === "related" ? (
              <Button size="small" onClick={() => setIsOpen(true)}>
                <Pencil aria-hidden="true" /> {t("preview.edit")}
              </Button>
            ) : null}
            <Button size="small" variant="quiet" icon aria-label={t("preview.remove")} onClick={deleteNode}>
              <Trash2 aria-hidden="true" />
            </Button>
          </span>
        )}
      </div>
      {FIELDS[type].map(({ name, limit }) => (
        <AttributeLine
          key={name}
          label={t(`field.${name}`)}
          value={node.attrs[name]}
          limit={limit}
          readOnly={readOnly || !editor.isEditable}
          onChange={(value) => updateAttributes({ [name]: value })}
        />
      ))}
      {type === "gallery" ? (
        <GalleryPhotos gallery={node} editor={editor} getPos={getPos} readOnly={readOnly || !editor.isEditable} />
      ) : type === "clip" ? null : (
        <PictureThumbs block={block} />
      )}
      {isOpen && isFormBlock(type) ? (
        <BlockDialog
          type={type}
          block={block as BlockOf<FormBlock>}
          onClose={() => setIsOpen(false)}
          onSave={replace}
        />
      ) : null}
      {block.type === "clip" ? (
        <ClipParts block={block} readOnly={readOnly || !editor.isEditable} onChange={updateAttributes} />
      ) : null}
      {block.type === "related" ? (
        <RelatedArticles block={block} isOpen={isOpen} onClose={() => setIsOpen(false)} onSave={replace} />
      ) : null}
      <Lines block={block} said={FIELDS[type].map(({ name }) => node.attrs[name])} />
    </NodeViewWrapper>
  );
}

function PictureThumbs({ block }: { block: Block }) {
  const { pictures } = usePictures();
  const shown = mediaIds({ type: "doc", content: [block] })
    .flatMap((id) => pictures[id] ?? [])
    .filter(isShown);
  if (shown.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {shown.slice(0, THUMBS).map((picture) => (
        <Photo key={picture.id} picture={picture} sizes="80px" className="h-14 w-auto" />
      ))}
    </div>
  );
}

function Lines({ block, said }: { block: Block; said: string[] }) {
  const t = useTranslations("blocks.preview");
  // The words of a gallery's pictures and of a clip stand in fields.
  const lines = block.type === "gallery" || block.type === "clip" ? [] : [...addressOf(block), ...wordsOf(block, said)];
  return (
    <div className="text-ink-2 wrap-anywhere">
      {block.type === "gallery" ? <p>{t("pictures", { count: block.content.length })}</p> : null}
      {lines.slice(0, LINES).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are text and have no state.
        <p key={index}>{line}</p>
      ))}
      {lines.length > LINES ? <p className="text-ink-3">{t("more", { count: lines.length - LINES })}</p> : null}
    </div>
  );
}

function addressOf(block: Block): string[] {
  if (block.type === "file") return [block.attrs.href];
  return block.type === "embed" ? [`${providerName(block.attrs.provider)}: ${block.attrs.href}`] : [];
}

// What the lines above say is not said a second time.
function wordsOf(block: Block, said: string[]): string[] {
  return blockText(block)
    .split("\n")
    .filter((line) => line !== "" && !said.includes(line))
    .map((line) => line.replaceAll("\t", " · "));
}
