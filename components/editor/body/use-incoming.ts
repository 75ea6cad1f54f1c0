import type { Editor } from "@tiptap/react";
import { type RefObject, useState } from "react";
import { isWorthTelling, type PasteReport } from "#components/editor/paste/clean-pasted.ts";
import type { AddressOnLine } from "./pasted-address.ts";
import { usePictures } from "./pictures-context.ts";
import { insertFigures, setFigurePicture } from "./places.ts";

/** What comes into the text from outside: pictures, pasted text, addresses, with what there is to say or to ask of each. */
export function useIncoming(editor: RefObject<Editor | null>, hasNoLead: boolean) {
  const { start } = usePictures();
  const [report, setReport] = useState<PasteReport | null>(null);
  const [address, setAddress] = useState<AddressOnLine | null>(null);
  const [firstFigure, setFirstFigure] = useState<string | null>(null);

  function upload(id: string, file: File | null | undefined): void {
    if (!file) return;
    start(id, file, (picture) => {
      if (editor.current) setFigurePicture(editor.current, id, picture);
    });
  }

  function addFigures(files: File[], at: number): void {
    if (!editor.current) return;
    const ids = insertFigures(editor.current, at, files.length);
    if (hasNoLead) setFirstFigure(ids[0] ?? null);
    for (const [index, id] of ids.entries()) upload(id, files[index]);
  }

  function takePasted(pasted: PasteReport): void {
    setReport(isWorthTelling(pasted) ? pasted : null);
    // Their figures are in the text once this paste is done.
    setTimeout(() => {
      for (const { id, file } of pasted.pictures) upload(id, file);
    });
  }

  return { report, setReport, address, setAddress, firstFigure, setFirstFigure, addFigures, takePasted };
}
