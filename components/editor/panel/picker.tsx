import { Combobox } from "@base-ui/react/combobox";
import { useId, useState } from "react";
import { controlClass } from "#components/ui/field.tsx";
import { fold, toLine } from "#lib/text.ts";

export type PickerItem = { id: string; name: string; detail: string };

type PickerProps = {
  /** The id of the field, by which a check leads here. */
  id?: string;
  label: string;
  placeholder: string;
  emptyWords: string;
  items: PickerItem[];
  onPick: (id: string) => void;
  /** Enters a name that is not listed; left out for whoever may not. */
  create?: { label: (name: string) => string; run: (name: string) => void };
};

// A list longer than this is narrowed by typing, not by scrolling.
const SHOWN = 50;
const NEW = "";

/** A field that finds by a few letters, marks or no marks, and empties itself once something was picked. */
export function Picker({ id: given, label, placeholder, emptyWords, items, onPick, create }: PickerProps) {
  const made = useId();
  const id = given ?? made;
  const [typed, setTyped] = useState("");
  const name = toLine(typed);
  const found = items.filter((item) => matches(item, name)).slice(0, SHOWN);
  const isListed = items.some((item) => fold(item.name) === fold(name) && item.name.length === name.length);
  const offer: PickerItem[] = create && name && !isListed ? [{ id: NEW, name: create.label(name), detail: "" }] : [];

  function pick(item: PickerItem | null): void {
    if (!item) return;
    setTyped("");
    if (item.id === NEW) create?.run(name);
    else onPick(item.id);
  }

  return (
    <Combobox.Root
      items={[...found, ...offer]}
      filter={null}
      value={null}
      onValueChange={pick}
      inputValue={typed}
      onInputValueChange={setTyped}
      itemToStringLabel={(item: PickerItem) => item.name}
      autoHighlight
    >
      <label htmlFor={id} className="mb-1 block text-xs font-semibold text-ink-2">
        {label}
      </label>
      <Combobox.Input id={id} placeholder={placeholder} maxLength={120} className={controlClass} />
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-50 w-(--anchor-width) outline-none">
          <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] overflow-y-auto rounded-lg border border-line-strong bg-raised p-1 text-sm text-ink shadow-pop">
            <Combobox.Empty className="px-2.5 py-2 text-ink-3 empty:hidden">{emptyWords}</Combobox.Empty>
            <Combobox.List className="outline-none">
              {(item: PickerItem) => (
                <Combobox.Item
                  key={item.id}
                  value={item}
                  className="min-h-9 cursor-pointer rounded-md px-2.5 py-1.5 outline-none data-highlighted:bg-accent-wash data-highlighted:text-accent"
                >
                  {item.name}
                  {item.detail ? <span className="block text-xs text-ink-3">{item.detail}</span> : null}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

// Each word typed begins a word of the name: "an nh" finds "Lê An Nhiên".
function matches({ name }: PickerItem, typed: string): boolean {
  const listed = ` ${fold(name)}`;
  return fold(typed)
    .split(/\s+/)
    .every((word) => listed.includes(` ${word}`));
}
