import { z } from "zod";
import { toLine } from "#lib/text.ts";
import { ArticleKind, Language, PartnerContent } from "#prisma/generated/enums.ts";

/** The longest that a partner can be made to wait, in minutes: a week. */
export const MOST_DELAY = 10_080;

/** The rules of an agreement: what the partner gets, how soon, and for how long. */
export const PartnerRules = z
  .strictObject({
    name: z.string().transform(toLine).pipe(z.string().min(1).max(120)),
    delayMinutes: z.number().int().min(0).max(MOST_DELAY),
    content: z.enum(PartnerContent),
    withPictures: z.boolean(),
    /** With nothing named, everything. */
    sectionIds: z.array(z.uuid()).max(200).transform(unique),
    kinds: z.array(z.enum(ArticleKind)).max(20).transform(unique),
    languages: z.array(z.enum(Language)).max(2).transform(unique),
    startsAt: z.date(),
    endsAt: z.date().nullable(),
  })
  .refine(({ startsAt, endsAt }) => endsAt === null || endsAt > startsAt, { path: ["endsAt"] });
export type PartnerRules = z.output<typeof PartnerRules>;

/** Where an agreement is: not begun, in force, over. */
export type PartnerState = "COMING" | "ACTIVE" | "ENDED";

export function stateOf({ startsAt, endsAt }: Pick<PartnerRules, "startsAt" | "endsAt">, now: Date): PartnerState {
  if (endsAt !== null && endsAt <= now) return "ENDED";
  return startsAt > now ? "COMING" : "ACTIVE";
}

/** The part of a partner's address that nobody guesses: 128 bits in hexadecimal. */
export function makePartnerToken(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("hex");
}

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}
