import { useCallback, useEffect, useState } from "react";
import type { Answer, WantedFront } from "#components/editor/editor-actions.ts";
import { answerOf } from "#components/ui/action-answer.ts";
import type { FrontPlaces } from "#domain/fronts/desk.ts";
import type { FrontChoice } from "#domain/fronts/front.ts";
import type { Placing } from "#domain/fronts/place-article.ts";

/** Of which article the places are asked for, and how. */
export type FrontSource = {
  wanted: WantedFront;
  find: (wanted: WantedFront) => Promise<Answer<FrontPlaces>>;
};

export type FrontState = ReturnType<typeof useFrontPlaces>;

/**
 * What stands on the home front, asked for when the sheet opens, and the place that was chosen for the article.
 * Null for whoever places nothing; `planned`: what was chosen before for a release at a time. A choice is kept when the
 * front is asked for again: it then is of what is seen now.
 */
export function useFrontPlaces(source: FrontSource | null, planned: FrontChoice | null) {
  const [places, setPlaces] = useState<FrontPlaces | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [choice, setChoice] = useState<FrontChoice | null>(planned);
  const { articleId, language, sectionId } = source?.wanted ?? {};
  const find = source?.find;

  const load = useCallback(async (): Promise<void> => {
    if (!find || !articleId || !language || sectionId === undefined) return;
    setIsLost(false);
    const answer = await answerOf(find({ articleId, language, sectionId }));
    if (answer.ok) setPlaces(answer.value);
    else setIsLost(true);
  }, [find, articleId, language, sectionId]);

  useEffect(() => {
    void load();
  }, [load]);

  const placing: Placing | undefined = choice && places ? { choice, number: places.number } : undefined;
  return { places, isLost, choice, choose: setChoice, placing, load: () => void load() };
}
