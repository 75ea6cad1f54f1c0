import {
  isUnsaved,
  nextStep,
  type Refusal,
  type SaveEvent,
  type SaveKind,
  type SaveRequest,
  type SaveState,
  type SaveView,
  startSaveState,
  step,
  viewOf,
} from "./save-state.ts";

/** Typing stopped: how long until the text is saved by itself, and how long at most while it does not stop. */
export const AUTOSAVE_MS = 1_500;
const AUTOSAVE_AT_MOST_MS = 15_000;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000];

type Answer<Value> = { ok: true; value: Value } | ({ ok: false } & Refusal);

export type SaverOptions<Content> = {
  version: number;
  savedAt: Date;
  /** The text as it stands, asked for when a save begins. */
  read: () => Content;
  /** Rejects when there was no answer. */
  send: (request: SaveRequest<Content>) => Promise<Answer<{ version: number }>>;
  makeKey: () => string;
  now: () => Date;
  /** Runs something later; returns how to call it off. */
  later: (run: () => void, ms: number) => () => void;
};

export type Saver<Content> = ReturnType<typeof createSaver<Content>>;

/**
 * Saves a text as it is written: one save under way at a time, later changes in the next, a save without an answer
 * repeated with its own key until it has one. After a conflict nothing is sent until a merged text was adopted.
 */
export function createSaver<Content>(options: SaverOptions<Content>) {
  let state = startSaveState<Content>(options.version, options.savedAt);
  let view = viewOf(state, null);
  const listeners = new Set<() => void>();
  let callOffAutosave: (() => void) | null = null;
  let callOffRetry: (() => void) | null = null;
  let unsavedSince: number | null = null;

  function apply(event: SaveEvent<Content>): void {
    state = step(state, event);
    view = viewOf(state, view);
    if (!isUnsaved(state)) unsavedSince = null;
    for (const listener of listeners) listener();
  }

  function proceed(): void {
    const next = nextStep(state);
    if (next === "nothing") return;
    callOffAutosave?.();
    callOffRetry?.();
    const repeated = next === "repeat" ? state.request : null;
    const request = repeated ?? {
      version: state.version,
      content: options.read(),
      kind: state.wanted ?? "AUTOSAVE",
      idempotencyKey: options.makeKey(),
    };
    apply({ type: "sent", request });
    options.send(request).then(hear, () => fail(null));
  }

  function hear(answer: Answer<{ version: number }>): void {
    if (answer.ok) {
      apply({ type: "saved", version: answer.value.version, at: options.now() });
      proceed();
      return;
    }
    const { code, values } = answer;
    // Signing in again in another tab mends the one, the other writer's pause the other: they pass, and are no refusals.
    if (code === "SIGNED_OUT" || code === "EDIT_LOCKED") fail({ code, values });
    else apply({ type: "refused", refusal: { code, values } });
  }

  function fail(refusal: Refusal | null): void {
    apply({ type: "failed", refusal });
    const wait = RETRY_MS[Math.min(state.failures, RETRY_MS.length) - 1] ?? 0;
    callOffRetry = options.later(() => ask("AUTOSAVE"), wait);
  }

  function ask(kind: SaveKind): void {
    apply({ type: "asked", kind });
    proceed();
  }

  function edit(): void {
    apply({ type: "edited" });
    const now = options.now().getTime();
    unsavedSince ??= now;
    callOffAutosave?.();
    if (state.phase === "failed" || state.phase === "conflict") return;
    const wait = Math.max(0, Math.min(AUTOSAVE_MS, unsavedSince + AUTOSAVE_AT_MOST_MS - now));
    callOffAutosave = options.later(() => ask("AUTOSAVE"), wait);
  }

  /** Saves what is unsaved, now. True when the server has every word, false when that is not possible at present. */
  async function flush(kind: SaveKind): Promise<boolean> {
    if (isUnsaved(state)) ask(kind);
    while (state.phase === "sending" || state.held) {
      await nextChange();
      if (isUnsaved(state) && state.phase === "resting") ask(kind);
    }
    return state.phase === "resting" && !isUnsaved(state);
  }

  function nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const listener = () => {
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });
  }

  /**
   * Runs another command on the saved text: it is given the version and answers with the new one. Null when the text
   * could not be saved first. @throws what the command throws.
   */
  async function command<Value extends { version: number }>(
    run: (version: number) => Promise<Answer<Value>>,
  ): Promise<Answer<Value> | null> {
    if (!(await flush("SAVED"))) return null;
    apply({ type: "held" });
    let version: number | null = null;
    try {
      const answer = await run(state.version);
      if (answer.ok) version = answer.value.version;
      else if (answer.code === "EDIT_CONFLICT") apply({ type: "refused", refusal: answer });
      return answer;
    } finally {
      apply({ type: "released", version, at: options.now() });
      proceed();
    }
  }

  /** Another text stands on the screen, which the server has as `version`: what a merge made. Saving goes on from it. */
  function adopt(version: number): void {
    callOffAutosave?.();
    callOffRetry?.();
    apply({ type: "merged", version, at: options.now() });
  }

  return {
    edit,
    flush,
    command,
    adopt,
    getState: (): SaveState<Content> => state,
    getView: (): SaveView => view,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
