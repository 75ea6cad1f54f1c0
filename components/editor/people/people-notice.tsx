import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { Notice } from "#components/editor/notice.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { Button } from "#components/ui/button.tsx";
import type { Present } from "#domain/presence/presence.ts";
import { formatTime } from "#lib/date.ts";

type PeopleNoticeProps = {
  present: Present;
  /** The working copy is another than the one on the screen, and nothing on the screen is unsaved. */
  isStale: boolean;
  isUnsaved: boolean;
  wordPlace: (place: string | null) => string;
  /** Null for whoever may not write in it anyway. */
  takeOver: (() => Promise<Answer<unknown> | null>) | null;
  onReload: () => void;
};

/** Says before anybody types that somebody else is writing, or that the screen shows an old version. */
export function PeopleNotice({ present, isStale, isUnsaved, wordPlace, takeOver, onReload }: PeopleNoticeProps) {
  const t = useTranslations("editor.people");
  const words = useRefusalWords();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const { writer, people, latest } = present;

  async function take(): Promise<void> {
    if (isBusy || !takeOver) return;
    setIsBusy(true);
    const answer = await takeOver();
    setIsBusy(false);
    if (!answer?.ok) setProblem(words(answer ?? { code: "NO_ANSWER", values: {} }));
  }

  if (writer) {
    const where = wordPlace(people.find(({ personId }) => personId === writer.personId)?.place ?? null);
    const { name } = writer;
    return (
      <Notice
        tone="warn"
        title={where ? t("writingAt", { name, where }) : t("writing", { name, time: formatTime(writer.since) })}
        acts={
          takeOver ? (
            <>
              <Button size="small" aria-disabled={isBusy || undefined} onClick={() => void take()}>
                {t("takeOver")}
              </Button>
              <span role="status" className="self-center text-sm empty:hidden">
                {problem}
              </span>
            </>
          ) : null
        }
      >
        {takeOver ? (isUnsaved ? t("keptHere", { name }) : t("waitOrTake", { name })) : null}
      </Notice>
    );
  }
  if (!isStale) return null;
  return (
    <Notice
      tone="info"
      title={t("newer", { name: latest.by, time: formatTime(latest.at) })}
      acts={
        <Button size="small" onClick={onReload}>
          {t("openNewer")}
        </Button>
      }
    />
  );
}
