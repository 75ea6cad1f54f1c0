import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { RemoveDialog } from "#components/media/library/remove-dialog.tsx";
import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { DayField } from "#components/ui/day-field.client.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import type { ChangeMedia } from "#domain/media/commands/change-media.ts";
import type { DeskPicture } from "#domain/media/desk.ts";
import { AI_MARKS, MEDIA_LIMITS } from "#domain/media/media-limits.ts";
import { endOfDay } from "#domain/media/rights.ts";

export type ChangeMany = (change: ChangeMedia) => Promise<ActionAnswer>;
export type RemovePictures = (pictures: { id: string; version: number }[]) => Promise<ActionAnswer>;

type BulkFormProps = {
  pictures: DeskPicture[];
  changeMany: ChangeMany;
  remove: RemovePictures | null;
  /** Chooses all of the page; null when they are. */
  onAll: (() => void) | null;
  onDone: () => void;
};

/** What is to be the same for all chosen pictures. A field that stays empty changes nothing. */
export function BulkForm({ pictures, changeMany, remove, onAll, onDone }: BulkFormProps) {
  const t = useTranslations("library");
  const words = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isRemoving, setIsRemoving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function apply(): Promise<void> {
    const data = new FormData(form.current ?? undefined);
    const word = (name: string) => String(data.get(name) ?? "").trim();
    const mark = AI_MARKS.find((one) => one === word("aiMark"));
    const licenceEndsAt = lastDay === null ? null : endOfDay(lastDay);
    const change: ChangeMedia = {
      pictures: pictures.map(({ id, version }) => ({ id, version })),
      changes: {
        ...(word("credit") ? { credit: word("credit") } : {}),
        ...(word("licence") ? { licence: word("licence") } : {}),
        ...(licenceEndsAt ? { licenceEndsAt } : {}),
        ...(mark ? { aiMark: mark } : {}),
      },
      addTags: word("addTags").split(","),
    };
    setIsBusy(true);
    const answer = await answerOf(changeMany(change));
    setIsBusy(false);
    setProblem(answer.ok ? null : words(answer));
    if (answer.ok) onDone();
  }

  return (
    <section aria-labelledby="nhieu-anh" className="border-b border-line bg-accent-wash px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="nhieu-anh" className="text-sm font-[650]">
          {t("chosen", { count: pictures.length })}
        </h2>
        {onAll ? (
          <Button size="small" variant="quiet" onClick={onAll}>
            {t("chooseAll")}
          </Button>
        ) : null}
        <Button size="small" variant="quiet" onClick={onDone}>
          {t("chooseNone")}
        </Button>
        {remove ? (
          <Button size="small" variant="danger" className="ml-auto" onClick={() => setIsRemoving(true)}>
            {t("removeMany")}
          </Button>
        ) : null}
      </div>
      <form
        ref={form}
        aria-labelledby="nhieu-anh"
        className="mt-2 grid items-end gap-3 sm:grid-cols-2 xl:grid-cols-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void apply();
        }}
      >
        <TextField label={t("field.credit")} name="credit" maxLength={FIELD_LIMITS.caption} autoComplete="off" />
        <TextField label={t("addTags")} hint={t("hint.tags")} name="addTags" maxLength={400} autoComplete="off" />
        <TextField label={t("field.licence")} name="licence" maxLength={MEDIA_LIMITS.licence} autoComplete="off" />
        <DayField label={t("field.licenceEndsAt")} value={lastDay} onChange={setLastDay} />
        <SelectField label={t("field.aiMark")} name="aiMark" defaultValue="">
          <option value="">{t("unchanged")}</option>
          {AI_MARKS.map((mark) => (
            <option key={mark} value={mark}>
              {t(`ai.${mark}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
          {t("applyMany", { count: pictures.length })}
        </Button>
      </form>
      <div role="alert" className="mt-2 empty:hidden">
        {problem ? <Alert tone="bad" title={problem} /> : null}
      </div>
      {remove && isRemoving ? (
        <RemoveDialog pictures={pictures} remove={remove} onClose={() => setIsRemoving(false)} onRemoved={onDone} />
      ) : null}
    </section>
  );
}
