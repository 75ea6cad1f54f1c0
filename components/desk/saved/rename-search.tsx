import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { SavedActions } from "#components/desk/saved/saved-actions.ts";
import { SearchNameField } from "#components/desk/saved/search-name-field.tsx";
import { useSavedAct } from "#components/desk/saved/use-saved-act.ts";
import { Button } from "#components/ui/button.tsx";

type RenameSearchProps = {
  search: { id: string; version: number; name: string };
  rename: SavedActions["rename"];
  onEnd: () => void;
};

/** A saved search's name, to be typed anew. Esc leaves it as it was. */
export function RenameSearch({ search: { id, version, name: former }, rename, onEnd }: RenameSearchProps) {
  const t = useTranslations("desk.saved");
  const { isBusy, problem, run } = useSavedAct();
  const [name, setName] = useState(former);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run(() => rename({ id, version, name }))) onEnd();
  }

  return (
    <form
      aria-label={t("renameForm", { name: former })}
      onSubmit={(event) => void send(event)}
      onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && onEnd()}
      className="grid gap-2"
    >
      <SearchNameField name={name} onName={setName} problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" variant="primary" aria-disabled={isBusy || undefined}>
          {t("keep")}
        </Button>
        <Button size="small" variant="quiet" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
      <p role="alert" className="sr-only">
        {problem}
      </p>
    </form>
  );
}
