import { useEffect } from "react";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import type { Acts } from "#domain/articles/acts.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import type { Present } from "#domain/presence/presence.ts";
import { PeopleNotice } from "./people-notice.tsx";
import { usePlaceWords } from "./place-words.ts";
import { usePresence } from "./use-presence.ts";

type Options = {
  article: EditableArticle;
  acts: Acts;
  draft: ArticleDraft;
  first: Present;
  path: string;
  actions: EditorActions;
};

/** Who else is in the article, whether that keeps this screen from writing, and what is said about it. */
export function useOtherPeople({ article, acts, draft, first, path, actions }: Options) {
  const { saver, saving } = draft;
  const { present, hold } = usePresence(path, article.id, first, saver, draft.place);
  const wordPlace = usePlaceWords(draft.body);
  const isWriterElsewhere = acts.save && present.writer !== null;
  const isResting = saving.phase === "resting" && !saving.unsaved && !saver.getState().held;
  const isStale = acts.save && isResting && present.latest.version > saving.version;
  const isLockedOut = saving.refusal?.code === "EDIT_LOCKED";

  // What was refused while somebody else was writing goes on by itself when they are done.
  useEffect(() => {
    if (isLockedOut && present.writer === null) void saver.flush("AUTOSAVE");
  }, [isLockedOut, present.writer, saver]);

  async function takeOver() {
    const answer = await actions.takeOver({ articleId: article.id }).catch(() => null);
    if (!answer?.ok) return answer;
    const isBehind = answer.value.version > saver.getState().version && !saver.getView().unsaved;
    await hold();
    // Nothing here is unsaved, and what the other one saved is what one goes on from.
    if (isBehind) window.location.reload();
    return answer;
  }

  return {
    present,
    wordPlace,
    isHeld: isWriterElsewhere || isStale,
    notice:
      isWriterElsewhere || isStale ? (
        <PeopleNotice
          present={present}
          isStale={isStale}
          isUnsaved={saving.unsaved}
          wordPlace={wordPlace}
          takeOver={acts.save ? takeOver : null}
          onReload={() => window.location.reload()}
        />
      ) : null,
  };
}
