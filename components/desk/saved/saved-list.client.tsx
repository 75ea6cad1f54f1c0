"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { RemoveSearch } from "#components/desk/saved/remove-search.tsx";
import type { SavedActions } from "#components/desk/saved/saved-actions.ts";
import { SavedRow, type ShownSearch } from "#components/desk/saved/saved-row.tsx";

type SavedListProps = { searches: ShownSearch[]; actions: SavedActions };

/** One's own saved searches: each is opened, renamed, told of or not, and deleted here. */
export function SavedList({ searches, actions }: SavedListProps) {
  const t = useTranslations("desk.saved");
  const [removing, setRemoving] = useState<ShownSearch | null>(null);
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} tabIndex={-1} className="outline-none">
      {searches.length === 0 ? <p className="text-sm text-ink-2">{t("none")}</p> : null}
      <ul className="border-t border-line empty:hidden">
        {searches.map((search) => (
          <SavedRow key={search.id} search={search} actions={actions} remove={() => setRemoving(search)} />
        ))}
      </ul>
      {removing ? (
        <RemoveSearch
          search={removing}
          remove={actions.remove}
          onClose={() => setRemoving(null)}
          onRemoved={() => {
            setRemoving(null);
            // The button that had the focus is gone.
            list.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
