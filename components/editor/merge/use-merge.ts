import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RefusalLike } from "#components/ui/use-refusal-words.ts";
import { newBlockId } from "#domain/articles/body/document.ts";
import type { MergeSides } from "#domain/articles/desk-history.ts";
import { mergeArticles } from "#domain/articles/merge/merge-articles.ts";
import { type Choice, type Choices, itemKey, listOpen, settleMerge } from "#domain/articles/merge/settle-merge.ts";
import { isSame } from "#lib/is-same.ts";
import { loadSides, type OwnText, sendMerge } from "./send-merge.ts";

/** A merge as it is being made: both sides from the server, the choices so far, and how it is saved. */
export function useMerge(path: string, articleId: string, own: OwnText, onDone: (version: number) => void) {
  const [sides, setSides] = useState<MergeSides | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [problem, setProblem] = useState<RefusalLike | null>(null);
  const [isBusy, setIsBusy] = useState(true);
  const sent = useRef<{ version: number; content: unknown; key: string } | null>(null);

  const load = useCallback(async () => {
    setIsBusy(true);
    const answer = await loadSides(path, own).catch(() => null);
    setIsBusy(false);
    if (answer?.ok) setSides(reviveDates(answer.value));
    else setProblem(answer ?? { code: "NO_ANSWER", values: {} });
    return answer?.ok === true;
  }, [path, own]);

  useEffect(() => void load(), [load]);

  const merge = useMemo(
    () => sides && mergeArticles(sides.base.content, own.content, sides.theirs.content),
    [sides, own],
  );
  const open = useMemo(() => (merge ? listOpen(merge, choices) : []), [merge, choices]);

  function choose(key: string, choice: Choice | null): void {
    setProblem(null);
    setChoices(({ [key]: _former, ...others }) => (choice ? { ...others, [key]: choice } : others));
  }

  async function save(): Promise<void> {
    if (!merge || !sides || open.length > 0 || isBusy) return;
    const content = settleMerge(merge, choices);
    if (!content) {
      setProblem({ code: "INVALID_INPUT", values: { field: "body" } });
      return;
    }
    setIsBusy(true);
    setProblem(null);
    const version = sides.theirs.version;
    const former = sent.current;
    // Only the very same merge may be sent under the same key.
    const isRepeat = former?.version === version && isSame(former.content, content);
    const key = isRepeat ? former.key : newBlockId() + newBlockId();
    sent.current = { version, content, key };
    const input = { articleId, version, baseVersion: sides.base.version, mine: own.content, content };
    const answer = await sendMerge(path, { ...input, idempotencyKey: key }).catch(() => null);
    setIsBusy(false);
    if (answer?.ok) return onDone(answer.value.version);
    setProblem(answer ?? { code: "NO_ANSWER", values: {} });
    if (answer?.code !== "EDIT_CONFLICT") return;
    // Somebody saved once more: what was chosen stands where both sides still say what they said.
    const before = merge;
    const again = await loadSides(path, own).catch(() => null);
    if (!again?.ok) return;
    const next = mergeArticles(again.value.base.content, own.content, again.value.theirs.content);
    const unchanged = new Set(
      [...next.fields, ...next.blocks].flatMap((item) => {
        const was = [...before.fields, ...before.blocks].find((other) => itemKey(other) === itemKey(item));
        return was && isSame(was.theirs, item.theirs) ? [itemKey(item)] : [];
      }),
    );
    setChoices((now) => Object.fromEntries(Object.entries(now).filter(([name]) => unchanged.has(name))));
    setSides(reviveDates(again.value));
  }

  return { sides, merge, choices, open, choose, save, problem, isBusy, retry: load };
}

// Dates come as text.
function reviveDates({ base, theirs, pictures }: MergeSides): MergeSides {
  return {
    base: { ...base, at: new Date(base.at) },
    theirs: { ...theirs, at: new Date(theirs.at) },
    pictures,
  };
}
