import { useTranslations } from "use-intl";
import type { SavedActions } from "#components/desk/saved/saved-actions.ts";
import type { ShownSearch } from "#components/desk/saved/saved-row.tsx";
import { useSavedAct } from "#components/desk/saved/use-saved-act.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";

type RemoveSearchProps = {
  search: ShownSearch;
  remove: SavedActions["remove"];
  onClose: () => void;
  onRemoved: () => void;
};

/** Asks before a saved search goes with its notices. */
export function RemoveSearch({ search: { id, version, name }, remove, onClose, onRemoved }: RemoveSearchProps) {
  const t = useTranslations("desk.saved");
  const { isBusy, problem, run } = useSavedAct();

  async function confirm(): Promise<void> {
    if (await run(() => remove({ id, version }))) onRemoved();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("removeTitle", { name })}
      closeLabel={t("cancel")}
      footer={
        <>
          <Button variant="danger" aria-disabled={isBusy || undefined} onClick={() => void confirm()}>
            {t("removeYes")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <p>{t("removeText")}</p>
      <div role="alert" className="mt-3 empty:hidden">
        {problem ? <Alert tone="bad" title={problem} /> : null}
      </div>
    </Dialog>
  );
}
