import { useCallback, useRef, useState } from "react";
import { revivePicture } from "#components/media/revive-picture.ts";
import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import type { RefusalLike } from "#components/ui/use-refusal-words.ts";
import type { DeskPicture, MediaPage } from "#domain/media/desk.ts";

const LIST = "/admin/kho-anh/danh-sach";
// Somebody who types is asked for when a word stands, not at each letter.
const PAUSE_MS = 200;

type Found = { pictures: DeskPicture[]; next: string | null; refusal: RefusalLike | null };

/** Pictures of the archive by words: `ask` begins anew and gives back what stops it, `more` adds the next page. */
export function usePictureSearch() {
  const [found, setFound] = useState<Found>({ pictures: [], next: null, refusal: null });
  const [isBusy, setIsBusy] = useState(true);
  const latest = useRef(0);

  const fetchPage = useCallback(async (q: string, after: string | null) => {
    latest.current += 1;
    const own = latest.current;
    setIsBusy(true);
    const answer = await answerOf(readPage(q, after));
    // An answer that was overtaken says nothing any more.
    if (own !== latest.current) return;
    setIsBusy(false);
    setFound((former) => {
      if (!answer.ok) return { ...former, refusal: answer };
      const { pictures, next } = answer.value;
      return { pictures: after ? [...former.pictures, ...pictures] : pictures, next, refusal: null };
    });
  }, []);

  const ask = useCallback(
    (q: string) => {
      const timer = setTimeout(() => void fetchPage(q, null), q === "" ? 0 : PAUSE_MS);
      return () => clearTimeout(timer);
    },
    [fetchPage],
  );

  return { ...found, isBusy, ask, more: (q: string) => void (found.next && fetchPage(q, found.next)) };
}

async function readPage(q: string, after: string | null): Promise<ActionAnswer<MediaPage>> {
  const query = new URLSearchParams({ ...(q.trim() ? { q } : {}), ...(after ? { after } : {}) });
  const answer: ActionAnswer<MediaPage> = await (await fetch(`${LIST}?${query}`)).json();
  return answer.ok
    ? { ok: true, value: { ...answer.value, pictures: answer.value.pictures.map(revivePicture) } }
    : answer;
}
