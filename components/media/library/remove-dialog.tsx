import { useState } from "react";
import { useTranslations } from "use-intl";
import type { RemovePictures } from "#components/media/library/bulk-form.tsx";
import { answerOf } from "#components/ui/action-answer.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";

type RemoveDialogProps = {
  pictures: { id: string; version: number }[];
  remove: RemovePictures;
  onClose: () => void;
  onRemoved: () => void;
};

/** Says what taking pictures out means before it is done: their files are gone for good. */
export function RemoveDialog({ pictures, remove, onClose, onRemoved }: RemoveDialogProps) {
  const t = useTranslations("library");
  const words = useRefusalWords();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const count = pictures.length;

  async function confirm(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const answer = await answerOf(remove(pictures.map(({ id, version }) => ({ id, version }))));
    setIsBusy(false);
    if (answer.ok) onRemoved();
    else setProblem(words(answer));
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("removeTitle", { count })}
      closeLabel={t("close")}
      footer={
        <>
          <Button variant="danger" aria-disabled={isBusy || undefined} onClick={() => void confirm()}>
            {t("removeYes", { count })}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <p>{t("removeText", { count })}</p>
      <div role="alert" className="mt-3 empty:hidden">
        {problem ? <Alert tone="bad" title={problem} /> : null}
      </div>
    </Dialog>
  );
}
