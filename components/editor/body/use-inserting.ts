import type { Editor } from "@tiptap/core";
import { type RefObject, useRef, useState } from "react";
import { isFormBlock } from "#components/editor/blocks/block-form.ts";
import type { Block } from "#domain/articles/body/document.ts";
import type { OpenForm } from "./block-forms.tsx";
import { type InsertId, runInsert } from "./insert.ts";
import type { AddressOnLine } from "./pasted-address.ts";
import { clearLine, insertBlock } from "./places.ts";

/** What is put into the text by menus: some at once, some by a form or a file that is asked for first. */
export function useInserting(held: RefObject<Editor | null>, setAddress: (address: AddressOnLine | null) => void) {
  const fileInput = useRef<HTMLInputElement>(null);
  const clipInput = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<OpenForm | null>(null);

  const chooseFiles = () => fileInput.current?.click();

  function insert(id: InsertId): void {
    if (id === "clip") clipInput.current?.click();
    else if (isFormBlock(id) || id === "related") setForm(id);
    else if (held.current) runInsert(held.current, id, chooseFiles);
  }

  function addBlock(block: Block): void {
    setForm(null);
    if (held.current) insertBlock(held.current, block);
  }

  function addInPlaceOf(line: AddressOnLine, block: Block): void {
    setAddress(null);
    if (held.current) clearLine(held.current, line.blockId);
    addBlock(block);
  }

  return { fileInput, clipInput, form, setForm, chooseFiles, insert, addBlock, addInPlaceOf };
}
