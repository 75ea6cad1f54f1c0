"use client";

import { BookmarkPlus } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { SavedActions } from "#components/desk/saved/saved-actions.ts";
import { SearchNameField } from "#components/desk/saved/search-name-field.tsx";
import { useSavedAct } from "#components/desk/saved/use-saved-act.ts";
import { Button } from "#components/ui/button.tsx";
import { LONGEST_NAME } from "#domain/saved-searches/saved-search.ts";
import type { DeskSearch } from "#domain/search/desk-search.ts";

type SaveSearchProps = {
  search: DeskSearch;
  /** What the same search is called already. */
  savedAs: string | null;
  save: SavedActions["save"];
};

/** Keeps the search that is shown, under a name; folded away until somebody wants to. */
export function SaveSearch({ search, savedAs, save }: SaveSearchProps) {
  const t = useTranslations("desk.saved");
  const [isOpen, setIsOpen] = useState(false);
  const [notifies, setNotifies] = useState(true);
  const { isBusy, problem, run, forget } = useSavedAct();
  const opener = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const wasOpen = useRef(false);
  const [name, setName] = useState(search.q.slice(0, LONGEST_NAME));
  const formId = useId();

  // The form stands until the page that comes with the answer says that the search is saved.
  if (isOpen && savedAs !== null) setIsOpen(false);

  // Whoever has folded the form goes on where it was: at the button, or at the line that stands there now.
  useEffect(() => {
    if (wasOpen.current && !isOpen) (opener.current ?? told.current)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    await run(() => save({ name, search, notifies }));
  }

  function close(): void {
    forget();
    setIsOpen(false);
  }

  if (!isOpen) {
    return (
      <div className="border-b border-line px-4 py-2 text-sm">
        {savedAs === null ? (
          <Button ref={opener} size="small" aria-expanded={false} onClick={() => setIsOpen(true)}>
            <BookmarkPlus aria-hidden="true" /> {t("save")}
          </Button>
        ) : (
          <p ref={told} tabIndex={-1} role="status" className="text-ink-2 outline-none">
            {t("isSaved", { name: savedAs })}
          </p>
        )}
      </div>
    );
  }
  return (
    <form
      aria-labelledby={formId}
      onSubmit={(event) => void send(event)}
      onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && close()}
      className="grid gap-3 border-b border-line bg-bg px-4 py-3"
    >
      <h2 id={formId} className="text-md font-[650]">
        {t("save")}
      </h2>
      <div className="max-w-[520px]">
        <SearchNameField name={name} onName={setName} problem={problem} />
      </div>
      <label className="inline-flex min-h-(--target) items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={notifies}
          onChange={(event) => setNotifies(event.target.checked)}
          className="size-4.5 accent-(--color-accent-solid)"
        />
        {t("tellMe")}
      </label>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
          {t("keep")}
        </Button>
        <Button variant="quiet" onClick={close}>
          {t("cancel")}
        </Button>
      </div>
      <p role="alert" className="sr-only">
        {problem}
      </p>
    </form>
  );
}
