import type { ErrorCode } from "#lib/errors.ts";

export type SaveKind = "AUTOSAVE" | "SAVED";

/** A save as it is sent. Repeated, it is the same to the byte, key included: the server then applies it once. */
export type SaveRequest<Content> = {
  version: number;
  content: Content;
  kind: SaveKind;
  idempotencyKey: string;
};

export type Refusal = { code: ErrorCode; values: Record<string, string | number> };

/** Where the words on the screen are, as far as this browser knows. */
export type SaveState<Content> = {
  phase: "resting" | "sending" | "failed" | "refused" | "conflict";
  /** The version on the server that the text builds on. */
  version: number;
  savedAt: Date;
  /** Changes made, and changes the server has: equal when nothing is unsaved. */
  edits: number;
  savedEdits: number;
  /** The save that is under way or waits to be repeated, with the changes it carries. */
  request: SaveRequest<Content> | null;
  requestEdits: number;
  /** A save was asked for that has not been sent yet. */
  wanted: SaveKind | null;
  /** Another command is using the version: nothing is sent until it has answered. */
  held: boolean;
  refusal: Refusal | null;
  /** Failures in a row. */
  failures: number;
};

export type SaveEvent<Content> =
  | { type: "edited" }
  | { type: "asked"; kind: SaveKind }
  | { type: "sent"; request: SaveRequest<Content> }
  | { type: "saved"; version: number; at: Date }
  | { type: "failed"; refusal: Refusal | null }
  | { type: "refused"; refusal: Refusal }
  | { type: "merged"; version: number; at: Date }
  | { type: "held" }
  | { type: "released"; version: number | null; at: Date };

export function startSaveState<Content>(version: number, savedAt: Date): SaveState<Content> {
  return {
    phase: "resting",
    version,
    savedAt,
    edits: 0,
    savedEdits: 0,
    request: null,
    requestEdits: 0,
    wanted: null,
    held: false,
    refusal: null,
    failures: 0,
  };
}

/** Whether there are words that the server does not have. */
export function isUnsaved(state: SaveState<unknown>): boolean {
  return state.edits > state.savedEdits;
}

/** What a screen shows of saving. The same object until something in it changes: not anew at every letter. */
export type SaveView = Pick<SaveState<unknown>, "phase" | "version" | "savedAt" | "refusal"> & { unsaved: boolean };

/** The view of a state: the former one where it still holds. */
export function viewOf(state: SaveState<unknown>, former: SaveView | null): SaveView {
  const { phase, version, savedAt, refusal } = state;
  const view: SaveView = { phase, version, savedAt, refusal, unsaved: isUnsaved(state) };
  const keys = Object.keys(view) as (keyof SaveView)[];
  return former && keys.every((key) => former[key] === view[key]) ? former : view;
}

/** What is to be done now: send a new save, repeat the former one, or nothing. */
export function nextStep(state: SaveState<unknown>): "send" | "repeat" | "nothing" {
  if (state.held || state.wanted === null || state.phase === "sending" || state.phase === "conflict") return "nothing";
  // A save without an answer may have been applied. Until it has one, nothing newer may be sent from the old version.
  if (state.request) return "repeat";
  return isUnsaved(state) ? "send" : "nothing";
}

/** The state after an event. */
export function step<Content>(state: SaveState<Content>, event: SaveEvent<Content>): SaveState<Content> {
  switch (event.type) {
    case "edited":
      return { ...state, edits: state.edits + 1 };
    case "asked":
      return { ...state, wanted: state.wanted === "SAVED" ? "SAVED" : event.kind };
    case "sent": {
      const isRepeat = state.request === event.request;
      return {
        ...state,
        phase: "sending",
        request: event.request,
        requestEdits: isRepeat ? state.requestEdits : state.edits,
        // A repeat carries old words: what was asked for meanwhile is still to come.
        wanted: isRepeat && state.edits > state.requestEdits ? state.wanted : null,
      };
    }
    case "saved":
      return {
        ...state,
        phase: "resting",
        version: event.version,
        savedAt: event.at,
        savedEdits: state.requestEdits,
        request: null,
        refusal: null,
        failures: 0,
      };
    case "failed":
      return { ...state, phase: "failed", wanted: null, refusal: event.refusal, failures: state.failures + 1 };
    case "refused":
      return {
        ...state,
        phase: event.refusal.code === "EDIT_CONFLICT" ? "conflict" : "refused",
        request: null,
        wanted: null,
        refusal: event.refusal,
      };
    case "merged":
      return {
        ...state,
        phase: "resting",
        version: event.version,
        savedAt: event.at,
        savedEdits: state.edits,
        request: null,
        wanted: null,
        refusal: null,
        failures: 0,
      };
    case "held":
      return { ...state, held: true };
    case "released":
      return {
        ...state,
        held: false,
        version: event.version ?? state.version,
        savedAt: event.version === null ? state.savedAt : event.at,
      };
  }
}
