import { useState } from "react";
import type { LocalCopy } from "#components/editor/save/local-copy.ts";
import type { LocalCopies } from "#components/editor/save/use-local-copy.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import type { OwnText } from "./send-merge.ts";

export type Merging = ReturnType<typeof useMerging>;

/** What is being merged or compared on the edit screen: its own text after a refusal, or a copy of an earlier visit. */
export function useMerging(draft: ArticleDraft, local: LocalCopies) {
  const [own, setOwn] = useState<{ text: OwnText; copyKey: string | null } | null>(null);
  const [compared, setCompared] = useState<LocalCopy | null>(null);
  const { saver } = draft;

  return {
    own: own?.text ?? null,
    compared,
    mergeOwn(): void {
      const { version } = saver.getState();
      setOwn({ text: { content: draft.read(), version, sentKey: null }, copyKey: null });
    },
    async mergeCopy({ key, content, version, sentKey }: LocalCopy): Promise<void> {
      // What stands on the screen has to be on the server first, or the merge would go past it.
      if (await saver.flush("SAVED")) setOwn({ text: { content, version, sentKey }, copyKey: key });
    },
    compareCopy: setCompared,
    close(): void {
      setOwn(null);
      setCompared(null);
    },
    /** The server has the merged text: the screen opens it anew. */
    finish(version: number): void {
      if (own?.copyKey) local.forget(own.copyKey);
      saver.adopt(version);
      window.location.reload();
    },
  };
}
