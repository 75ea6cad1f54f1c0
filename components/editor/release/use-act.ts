import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";

/**
 * Runs an act once at a time and words what went wrong. `act` answers null when the text could not be saved first, and
 * rejects when no answer came; `onRefused` is told when what it wanted was not done.
 */
export function useAct<Value>(
  act: () => Promise<Answer<Value> | null>,
  onDone: (value: Value) => void,
  onRefused?: () => void,
) {
  const t = useTranslations("editor.notice");
  const words = useRefusalWords();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    try {
      const answer = await act();
      if (answer?.ok) onDone(answer.value);
      else {
        setProblem(answer ? words(answer) : t("unsavedFirst"));
        onRefused?.();
      }
    } catch {
      setProblem(words({ code: "NO_ANSWER", values: {} }));
    }
    setIsBusy(false);
  }

  return { isBusy, problem, run };
}
