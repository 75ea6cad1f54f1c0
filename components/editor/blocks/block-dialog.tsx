import { Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { TextAreaField, TextField } from "#components/ui/field.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { Block, BlockOf } from "#domain/articles/body/document.ts";
import { type BlockForm, emptyEntry, emptyForm, FORM_SHAPES, type FormBlock, readForm } from "./block-form.ts";
import { TableGrid } from "./table-grid.tsx";
import { writeForm } from "./write-block.ts";

type BlockDialogProps = {
  type: FormBlock;
  /** The block to change; null for a new one. */
  block: BlockOf<FormBlock> | null;
  /** What is known of a new one already, by field. */
  start?: Record<string, string>;
  onSave: (block: Block) => void;
  onClose: () => void;
};

/** A block in a form of its own: its lines, its entries, its cells. What is typed is kept until it is saved or thrown away. */
export function BlockDialog({ type, block, start, onSave, onClose }: BlockDialogProps) {
  const t = useTranslations("blocks");
  const [form, setForm] = useState<BlockForm>(() => {
    const empty = emptyForm(type);
    return block ? readForm(block) : { ...empty, lines: { ...empty.lines, ...start } };
  });
  const [isWrong, setIsWrong] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const firstField = useRef<HTMLInputElement>(null);
  const { lines, entry, least, most } = FORM_SHAPES[type];

  function change(next: Partial<BlockForm>): void {
    setIsWrong(false);
    setForm({ ...form, ...next });
  }

  function changeEntry(at: number, name: string, value: string): void {
    change({ entries: form.entries.map((one, index) => (index === at ? { ...one, [name]: value } : one)) });
  }

  function save(): void {
    const written = writeForm(type, form, block);
    if (written) onSave(written);
    else setIsWrong(true);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  }

  function addEntry(): void {
    change({ entries: [...form.entries, emptyEntry(entry)] });
    // Drawn by then; the cursor goes where one writes on.
    setTimeout(() =>
      box.current?.querySelector<HTMLElement>("[data-entry]:last-of-type :is(input, textarea)")?.focus(),
    );
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      place="side"
      initialFocus={firstField}
      title={t(`name.${type}`)}
      closeLabel={t("form.cancel")}
      footer={
        <>
          <Button variant="primary" onClick={save} aria-keyshortcuts="Control+Enter">
            {t(block ? "form.save" : "form.insert")} <Kbd inherit>Ctrl</Kbd>
            <Kbd inherit>↵</Kbd>
          </Button>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key of all fields inside, which have roles of their own. */}
      <div ref={box} onKeyDown={handleKey} className="grid gap-4">
        <div role="alert" className="empty:hidden">
          {isWrong ? <Alert tone="bad" title={t(`form.wrong.${type}`)} /> : null}
        </div>
        {lines.map((name, index) => (
          <TextField
            key={name}
            ref={index === 0 ? firstField : undefined}
            label={t(`field.${name as "title"}`)}
            hint={name === "href" ? t(`form.hrefHint.${type === "file" ? "file" : "embed"}`) : null}
            value={form.lines[name] ?? ""}
            onChange={({ target }) => change({ lines: { ...form.lines, [name]: target.value } })}
          />
        ))}
        {form.entries.map((one, at) => (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: entries are told apart by their place alone.
            key={at}
            data-entry=""
            className={most > 1 ? "grid gap-3 rounded-md border border-line p-3" : "grid gap-3"}
          >
            {most > 1 ? (
              <legend className="flex items-center gap-2 px-1 text-sm font-semibold text-ink-2">
                {t("form.entry", { number: at + 1 })}
                {form.entries.length > least ? (
                  <Button
                    size="small"
                    variant="quiet"
                    icon
                    aria-label={t("form.removeEntry", { number: at + 1 })}
                    onClick={() => change({ entries: form.entries.filter((_, index) => index !== at) })}
                  >
                    <Trash2 aria-hidden="true" />
                  </Button>
                ) : null}
              </legend>
            ) : null}
            {entry.map((name) =>
              name === "text" ? (
                <TextAreaField
                  key={name}
                  label={t("form.text")}
                  hint={type === "infoBox" ? t("form.textHint") : null}
                  rows={type === "takeaways" || type === "pullQuote" ? 2 : 4}
                  value={one.text ?? ""}
                  onChange={({ target }) => changeEntry(at, name, target.value)}
                />
              ) : (
                <TextField
                  key={name}
                  label={t(`form.${name as "date"}`)}
                  value={one[name] ?? ""}
                  onChange={({ target }) => changeEntry(at, name, target.value)}
                />
              ),
            )}
          </fieldset>
        ))}
        {most > 1 && form.entries.length < most ? (
          <div>
            <Button onClick={addEntry}>
              <Plus aria-hidden="true" /> {t("form.addEntry")}
            </Button>
          </div>
        ) : null}
        {type === "table" ? <TableGrid cells={form.cells} heads={form.heads} onChange={change} /> : null}
      </div>
    </Dialog>
  );
}
