import { useCallback, useEffect, useRef, useState } from "react";
import { sendPicture, type Uploaded, type UploadTarget } from "#components/media/upload-picture.ts";
import type { RefusalLike } from "#components/ui/use-refusal-words.ts";

/** A file on its way to the archive: waiting (share 0), leaving, there, or refused. */
export type QueuedFile = {
  id: number;
  file: File;
  share: number;
  done: Uploaded | null;
  failure: RefusalLike | null;
};

// Two at a time: one is encoded while the next one comes in.
const AT_ONCE = 2;

/** Files that go to the archive two at a time, in the order they were given. `onDone` is called after each. */
export function useUploadQueue(target: UploadTarget | null, onDone: () => void) {
  const [files, setFiles] = useState<QueuedFile[]>([]);
  const waiting = useRef<{ id: number; file: File }[]>([]);
  const running = useRef(0);
  const count = useRef(0);
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });

  const set = useCallback((id: number, change: Partial<QueuedFile>) => {
    setFiles((former) => former.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }, []);

  const next = useCallback(() => {
    if (!target) return;
    while (running.current < AT_ONCE) {
      const one = waiting.current.shift();
      if (!one) return;
      running.current += 1;
      void sendPicture(target, one.file, (share) => set(one.id, { share })).then((answer) => {
        set(one.id, answer.ok ? { done: answer.value } : { failure: answer });
        running.current -= 1;
        if (answer.ok) latest.current();
        next();
      });
    }
  }, [target, set]);

  const add = useCallback(
    (given: File[]) => {
      const added = given.map((file) => {
        count.current += 1;
        return { id: count.current, file };
      });
      setFiles((former) => [...former, ...added.map((one) => ({ ...one, share: 0, done: null, failure: null }))]);
      waiting.current.push(...added);
      next();
    },
    [next],
  );

  function retry({ id, file }: QueuedFile): void {
    set(id, { share: 0, failure: null });
    waiting.current.push({ id, file });
    next();
  }

  /** Takes those off the list that are done, or one that was refused. */
  function clear(id?: number): void {
    setFiles((former) => former.filter((one) => (id === undefined ? !one.done && !one.failure : one.id !== id)));
  }

  return { files, add, retry, clear };
}

export type UploadQueue = ReturnType<typeof useUploadQueue>;
