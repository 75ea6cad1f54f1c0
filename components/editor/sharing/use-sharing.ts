import { useCallback, useState } from "react";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import { answerOf } from "#components/ui/action-answer.ts";
import type { RefusalLike } from "#components/ui/use-refusal-words.ts";
import type { LinkDays, Sharing } from "#domain/previews/preview.ts";

export type SharingState = ReturnType<typeof useSharing>;

/** The private links to the article and what came back by them, and what can be done with both. */
export function useSharing(articleId: string, first: Sharing, actions: EditorActions) {
  const [sharing, setSharing] = useState(first);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<RefusalLike | null>(null);
  /** The address of the link that was just made: only its maker sees it, and only now. */
  const [made, setMade] = useState<string | null>(null);

  async function run<Value extends { sharing: Sharing }>(act: Parameters<typeof answerOf<Value>>[0]) {
    setIsBusy(true);
    setProblem(null);
    const answer = await answerOf(act);
    setIsBusy(false);
    if (!answer.ok) {
      setProblem(answer);
      return null;
    }
    setSharing(answer.value.sharing);
    return answer.value;
  }

  const { listSharing } = actions;
  /** Looks for what came since. That it could not be had is no news worth a notice. */
  const refresh = useCallback(async () => {
    const answer = await answerOf(listSharing({ articleId }));
    if (answer.ok) setSharing(answer.value);
  }, [listSharing, articleId]);

  return {
    ...sharing,
    isBusy,
    problem,
    made,
    refresh,
    create: async (days: LinkDays, forWhom: string) => {
      const value = await run(actions.createPreviewLink({ articleId, days, forWhom }));
      if (value) setMade(value.url);
      return value !== null;
    },
    revoke: (linkId: string) => run(actions.revokePreviewLink({ linkId })),
    settle: (answerId: string, isDone: boolean) => run(actions.settlePreviewAnswer({ answerId, isDone })),
  };
}
