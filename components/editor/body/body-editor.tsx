import { type Editor, EditorContent } from "@tiptap/react";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { isFormBlock } from "#components/editor/blocks/block-form.ts";
import { ClipUpload } from "#components/editor/clip/clip-upload.tsx";
import { FindBar } from "#components/editor/find/find-bar.tsx";
import { useFindKey } from "#components/editor/find/use-find-key.ts";
import { PasteNotice } from "#components/editor/paste/paste-notice.tsx";
import type { PictureInPlace } from "#components/editor/place-picture.ts";
import { TemplateChoice } from "#components/editor/template/template-choice.tsx";
import { useTemplate } from "#components/editor/template/use-template.ts";
import { pictureFiles } from "#components/media/upload-picture.ts";
import type { ArticleKind } from "#domain/articles/article.ts";
import { type Block, type Body, newBlockId } from "#domain/articles/body/document.ts";
import { AddressOffer } from "./address-offer.tsx";
import { BlockForms, type OpenForm } from "./block-forms.tsx";
import { BlockHandle } from "./block-handle.tsx";
import { INSERTS, type InsertId, type InsertItem, runInsert } from "./insert.ts";
import { LeadOffer } from "./lead-offer.tsx";
import { LinkBox } from "./link-box.tsx";
import type { AddressOnLine } from "./pasted-address.ts";
import { clearLine, insertBlock } from "./places.ts";
import { SelectionBubble } from "./selection-bubble.tsx";
import { SlashMenu } from "./slash-menu.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useBodyEditor } from "./use-body-editor.ts";
import { useIncoming } from "./use-incoming.ts";
import { WriteOn } from "./write-on.tsx";

type BodyEditorProps = {
  body: Body;
  language: string;
  readOnly: boolean;
  /** Where the paper is: an address there may be an article of ours. */
  siteUrl: string;
  onEdit: () => void;
  /** Puts a picture at the head of the article; null while there is one. */
  onLead: ((picture: PictureInPlace) => void) | null;
  /** A template was chosen, and with it the kind of story; null while there is a text, which it would replace. */
  onTemplate: ((kind: ArticleKind) => void) | null;
  /** Told once the editor is there; null when it is taken down. */
  onReady: (editor: Editor | null) => void;
};

/** The text of the article with its toolbar, menus and handles. */
export function BodyEditor({
  body,
  language,
  readOnly,
  siteUrl,
  onEdit,
  onLead,
  onTemplate,
  onReady,
}: BodyEditorProps) {
  const t = useTranslations("editor");
  const begin = useTemplate();
  const box = useRef<HTMLDivElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const clipInput = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [linkAt, setLinkAt] = useState<{ top: number; left: number } | null>(null);
  const [hovered, setHovered] = useState<{ pos: number; top: number } | null>(null);
  const items: InsertItem[] = INSERTS.map((id) => ({ id, label: t(`insert.${id}`), hint: t(`insertHint.${id}`) }));

  const held = useRef<Editor | null>(null);
  const incoming = useIncoming(held, onLead !== null);
  const { report, address, firstFigure } = incoming;
  const editor = useBodyEditor({
    body,
    editable: !readOnly,
    language,
    label: t("field.body"),
    placeholder: t("body.placeholder"),
    items,
    onEdit: () => {
      // The handle's position counts from before the change.
      setHovered(null);
      onEdit();
    },
    onInsert: insert,
    onLink: openLink,
    onFiles: incoming.addFigures,
    onPasted: incoming.takePasted,
    onAddress: incoming.setAddress,
  });

  useEffect(() => {
    held.current = editor;
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);

  useFindKey(() => setIsFinding(true));

  function insert(id: InsertId): void {
    if (id === "clip") clipInput.current?.click();
    else if (isFormBlock(id) || id === "related") setForm(id);
    else if (editor) runInsert(editor, id, () => fileInput.current?.click());
  }

  function addBlock(block: Block): void {
    setForm(null);
    if (editor) insertBlock(editor, block);
  }

  function addInPlaceOf(line: AddressOnLine, block: Block): void {
    incoming.setAddress(null);
    if (editor) clearLine(editor, line.blockId);
    addBlock(block);
  }

  /** Where a position of the text is within the box; above the line when `height` has no room below it. */
  function placeOf(pos: number, height: number): { top: number; left: number } {
    const frame = box.current?.getBoundingClientRect();
    if (!editor || !frame) return { top: 0, left: 0 };
    const line = editor.view.coordsAtPos(pos);
    const fitsBelow = line.bottom + height < window.innerHeight - 48 || line.top < height;
    const top = fitsBelow ? line.bottom + 6 : line.top - height - 6;
    const widest = Math.max(0, frame.width - 352);
    return { top: top - frame.top, left: Math.min(Math.max(0, line.left - frame.left), widest) };
  }

  function openLink(): void {
    if (editor) setLinkAt(placeOf(editor.state.selection.from, 130));
  }

  function followPointer(event: MouseEvent): void {
    const root = editor?.view.dom;
    const frame = box.current?.getBoundingClientRect();
    if (!editor || !root || !frame || readOnly) return;
    const blocks = [...root.children].filter((child) => !child.classList.contains("ProseMirror-widget"));
    const index = blocks.findIndex((child) => {
      const { top, bottom } = child.getBoundingClientRect();
      return event.clientY >= top && event.clientY <= bottom;
    });
    const block = blocks[index];
    if (!block || index >= editor.state.doc.childCount) return;
    const pos = editor.state.doc.resolve(0).posAtIndex(index, 0);
    const top = block.getBoundingClientRect().top - frame.top;
    setHovered((former) => (former?.pos === pos && former.top === top ? former : { pos, top }));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only shows a handle, whose acts have keys as well.
    <div ref={box} className="relative" onMouseMove={followPointer} onMouseLeave={() => setHovered(null)}>
      {editor && !readOnly ? (
        <>
          <Toolbar
            editor={editor}
            label={t("toolbar.label")}
            onLink={openLink}
            onFigure={() => fileInput.current?.click()}
            className="tools sticky top-(--bar) z-20 -mx-5 mb-4 overflow-x-auto border-b border-line bg-surface px-4 py-1 sm:-mx-2 sm:px-0"
          />
          {report ? <PasteNotice report={report} onClose={() => incoming.setReport(null)} /> : null}
          {firstFigure && onLead ? (
            <LeadOffer
              editor={editor}
              figureId={firstFigure}
              onLead={onLead}
              onClose={() => incoming.setFirstFigure(null)}
            />
          ) : null}
          {isFinding ? <FindBar editor={editor} onClose={() => setIsFinding(false)} /> : null}
          {hovered ? <BlockHandle editor={editor} {...hovered} items={items} onInsert={insert} /> : null}
          {address ? (
            <AddressOffer
              key={address.blockId}
              editor={editor}
              address={address}
              siteUrl={siteUrl}
              placeOf={placeOf}
              onEmbed={() => setForm({ embed: address })}
              onCard={({ id }) => addInPlaceOf(address, relatedBlock(id))}
              onClose={() => {
                incoming.setAddress(null);
                editor.commands.focus();
              }}
            />
          ) : null}
          <SlashMenu editor={editor} items={items} placeOf={placeOf} onChoose={insert} />
          {linkAt ? (
            <LinkBox editor={editor} {...linkAt} onClose={() => setLinkAt(null)} />
          ) : (
            <SelectionBubble
              editor={editor}
              placeOf={(pos) => {
                const place = placeOf(pos, 0);
                return { ...place, top: place.top - 80 };
              }}
              onLink={openLink}
            />
          )}
          {form ? (
            <BlockForms
              form={form}
              onClose={() => setForm(null)}
              onBlock={(block) => (typeof form === "string" ? addBlock(block) : addInPlaceOf(form.embed, block))}
            />
          ) : null}
          <ClipUpload input={clipInput} onBlock={addBlock} />
          <input
            ref={fileInput}
            type="file"
            accept="image/*"
            multiple
            hidden
            onChange={(event) => {
              const files = pictureFiles(event.target.files);
              event.target.value = "";
              incoming.addFigures(files, editor.state.selection.to);
            }}
          />
        </>
      ) : null}
      <EditorContent editor={editor} />
      {editor && !readOnly && onTemplate ? (
        <TemplateChoice
          onChoose={(kind) => {
            onTemplate(kind);
            begin(editor, kind);
          }}
        />
      ) : null}
      {editor && !readOnly ? <WriteOn editor={editor} label={t("body.writeOn")} /> : null}
    </div>
  );
}

function relatedBlock(articleId: string): Block {
  return { type: "related", attrs: { id: newBlockId(), title: "", articleIds: [articleId] } };
}
