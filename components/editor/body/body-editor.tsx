import { type Editor, EditorContent } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ClipUpload } from "#components/editor/clip/clip-upload.tsx";
import { FindBar } from "#components/editor/find/find-bar.tsx";
import { useFindKey } from "#components/editor/find/use-find-key.ts";
import { PasteNotice } from "#components/editor/paste/paste-notice.tsx";
import type { PictureInPlace } from "#components/editor/place-picture.ts";
import { TemplateChoice } from "#components/editor/template/template-choice.tsx";
import { useTemplate } from "#components/editor/template/use-template.ts";
import { pictureFiles } from "#components/media/upload-picture.ts";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { Body } from "#domain/articles/body/document.ts";
import { AddressOffer } from "./address-offer.tsx";
import { BlockForms } from "./block-forms.tsx";
import { BlockHandle } from "./block-handle.tsx";
import { BlockLinkNotice } from "./block-link-notice.tsx";
import { INSERTS, type InsertItem } from "./insert.ts";
import { LeadOffer } from "./lead-offer.tsx";
import { LinkBox } from "./link-box.tsx";
import { placeInBox } from "./place-in-box.ts";
import { makeRelated } from "./places.ts";
import { SelectionBubble } from "./selection-bubble.tsx";
import { SlashMenu } from "./slash-menu.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useBlockLink } from "./use-block-link.ts";
import { useBodyEditor } from "./use-body-editor.ts";
import { useIncoming } from "./use-incoming.ts";
import { useInserting } from "./use-inserting.ts";
import { usePointedBlock } from "./use-pointed-block.ts";
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
  const [isFinding, setIsFinding] = useState(false);
  const [linkAt, setLinkAt] = useState<{ top: number; left: number } | null>(null);
  const items: InsertItem[] = INSERTS.map((id) => ({ id, label: t(`insert.${id}`), hint: t(`insertHint.${id}`) }));

  const held = useRef<Editor | null>(null);
  const incoming = useIncoming(held, onLead !== null);
  const { report, address, firstFigure } = incoming;
  const inserting = useInserting(held, incoming.setAddress);
  const { fileInput, clipInput, form, setForm, insert, addBlock, addInPlaceOf } = inserting;
  const pointed = usePointedBlock(held, box, readOnly);
  const editor = useBodyEditor({
    body,
    editable: !readOnly,
    language,
    label: t("field.body"),
    placeholder: t("body.placeholder"),
    items,
    onEdit: () => {
      pointed.forget();
      onEdit();
    },
    onInsert: insert,
    onLink: openLink,
    onCopyLink: () => void blockLink.copy(),
    onFiles: incoming.addFigures,
    onPasted: incoming.takePasted,
    onAddress: incoming.setAddress,
  });

  useEffect(() => {
    held.current = editor;
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);

  const blockLink = useBlockLink(editor);
  useFindKey(() => setIsFinding(true));

  const placeOf = (pos: number, height: number) => placeInBox(editor, box.current, pos, height);

  function openLink(): void {
    if (editor) setLinkAt(placeOf(editor.state.selection.from, 130));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only shows a handle, whose acts have keys as well.
    <div ref={box} className="relative" onMouseMove={pointed.follow} onMouseLeave={pointed.forget}>
      {editor && !readOnly ? (
        <>
          <Toolbar
            editor={editor}
            label={t("toolbar.label")}
            onLink={openLink}
            onFigure={inserting.chooseFiles}
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
          {pointed.block ? (
            <BlockHandle
              editor={editor}
              {...pointed.block}
              items={items}
              onInsert={insert}
              onCopyLink={blockLink.copy}
            />
          ) : null}
          {address ? (
            <AddressOffer
              key={address.blockId}
              editor={editor}
              address={address}
              siteUrl={siteUrl}
              placeOf={placeOf}
              onEmbed={() => setForm({ embed: address })}
              onCard={({ id }) => addInPlaceOf(address, makeRelated(id))}
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
      <BlockLinkNotice said={blockLink.said} onClose={blockLink.close} />
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
