import { z } from "zod";

/** How often an edit screen says that it is there (milliseconds). */
export const BEAT_MS = 4_000;

/** How long after the last beat somebody counts as there, and a lock as held: five beats may be lost. */
export const SEEN_MS = 20_000;

export const Beat = z.strictObject({
  articleId: z.uuid(),
  /** One open screen, made up by it. */
  tabId: z.string().regex(/^[a-z0-9]{8,32}$/),
  /** Where the cursor is: a block's id or a field's name. */
  place: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/)
    .nullable(),
  /** The person has typed in the last minute: nobody else should. */
  writing: z.boolean(),
  /** The screen is being closed. */
  leaving: z.boolean().default(false),
});
export type Beat = z.input<typeof Beat>;

/** Somebody with the article open, and where they are. */
export type PersonHere = { personId: string; name: string; place: string | null; isWriting: boolean };

/** What a beat answers. */
export type Present = {
  /** The others, who writes first. */
  people: PersonHere[];
  /** Who else writes in it at present: one's own text would be refused. */
  writer: { personId: string; name: string; since: Date } | null;
  /** The working copy as the server has it. */
  latest: { version: number; by: string; at: Date };
};
