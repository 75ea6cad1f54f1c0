import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { LONGEST_NAME } from "#domain/saved-searches/saved-search.ts";

/** One act at a time on a saved search, and in words why it was not done. */
export function useSavedAct() {
  const words = useSavedWords();
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(act: () => Promise<ActionAnswer>): Promise<boolean> {
    if (isBusy) return false;
    setIsBusy(true);
    setProblem(null);
    const answer = await answerOf(act());
    setIsBusy(false);
    if (answer.ok) return true;
    setProblem(words(answer));
    // Another tab changed it or took it away: the list says how it is now.
    if (answer.code === "EDIT_CONFLICT" || answer.code === "NOT_FOUND") router.refresh();
    return false;
  }

  return { isBusy, problem, run, forget: () => setProblem(null) };
}

function useSavedWords(): (refusal: RefusalLike) => string {
  const t = useTranslations("desk.saved.wrong");
  const words = useRefusalWords();
  return (refusal) => {
    const { code, values } = refusal;
    if (code === "INVALID_INPUT" && values.reason === "taken") return t("taken");
    if (code === "INVALID_INPUT" && values.field === "name") return t("name", { limit: LONGEST_NAME });
    if (code === "TOO_LARGE") return t("most", { limit: values.limit ?? 0 });
    if (code === "EDIT_CONFLICT" || code === "NOT_FOUND") return t("changed");
    return words(refusal);
  };
}
