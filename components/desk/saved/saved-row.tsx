import { Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { useEffect, useOptimistic, useRef, useState, useTransition } from "react";
import { useTranslations } from "use-intl";
import { RenameSearch } from "#components/desk/saved/rename-search.tsx";
import type { SavedActions } from "#components/desk/saved/saved-actions.ts";
import { useSavedAct } from "#components/desk/saved/use-saved-act.ts";
import { Button } from "#components/ui/button.tsx";

/** A saved search as the list shows it: where it leads, and in words what it asks. */
export type ShownSearch = {
  id: string;
  version: number;
  name: string;
  notifies: boolean;
  path: string;
  words: string;
  /** Whether it is the search that the screen shows. */
  isShown: boolean;
};

type SavedRowProps = { search: ShownSearch; actions: SavedActions; remove: () => void };

/** A saved search with all that one may do with it. */
export function SavedRow({ search: { id, version, name, path, words, isShown, ...search }, ...props }: SavedRowProps) {
  const { actions, remove } = props;
  const t = useTranslations("desk.saved");
  const { problem, run } = useSavedAct();
  const [notifies, setNotifies] = useOptimistic(search.notifies);
  const [, startTransition] = useTransition();
  const [isRenaming, setIsRenaming] = useState(false);
  const renamer = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);

  // The form is gone, the button is there again.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renamer.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  function switchTo(wanted: boolean): void {
    startTransition(async () => {
      setNotifies(wanted);
      await run(() => actions.switchNotices({ id, version, notifies: wanted }));
    });
  }

  return (
    <li className="border-b border-line py-2.5">
      {isRenaming ? (
        <RenameSearch search={{ id, version, name }} rename={actions.rename} onEnd={() => setIsRenaming(false)} />
      ) : (
        <>
          <Link
            href={path}
            prefetch={false}
            aria-current={isShown ? "page" : undefined}
            className="font-semibold wrap-anywhere underline-offset-2 hover:underline aria-[current]:text-accent"
          >
            {name}
          </Link>
          <p className="text-xs wrap-anywhere text-ink-3">{words}</p>
          <div className="mt-1 flex flex-wrap items-center gap-x-1.5">
            <label className="mr-auto inline-flex min-h-(--target) items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={notifies}
                onChange={(event) => switchTo(event.target.checked)}
                className="size-4.5 accent-(--color-accent-solid)"
              />
              {t("tell")}
              <span className="sr-only">{t("of", { name })}</span>
            </label>
            <Button ref={renamer} size="small" variant="quiet" onClick={() => setIsRenaming(true)}>
              <Pencil aria-hidden="true" /> {t("rename")}
              <span className="sr-only">{t("of", { name })}</span>
            </Button>
            <Button size="small" variant="quiet" onClick={remove}>
              <Trash2 aria-hidden="true" /> {t("remove")}
              <span className="sr-only">{t("of", { name })}</span>
            </Button>
          </div>
        </>
      )}
      <p role="alert" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
    </li>
  );
}
