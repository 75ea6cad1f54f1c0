import { type Context, type Option, usageError } from "#bin/command.ts";
import { asWord, oneOf } from "#bin/one-of.ts";
import { sectionIdOf } from "#bin/section-id.ts";
import type { DeskPartner } from "#domain/partners/desk.ts";
import type { PartnerRules } from "#domain/partners/partner.ts";
import { formatTimeLine, parseDay } from "#lib/date.ts";
import { ArticleKind, Language, PartnerContent } from "#prisma/generated/enums.ts";

/** Who commands on agreements run as when nobody is named. */
export const PARTNER_ROLES = ["EDITOR_IN_CHIEF", "MANAGING_EDITOR", "ADMINISTRATOR"] as const;

/** The options by which the rules of an agreement are given; what is not given stays as it is. */
export const RULE_OPTIONS: Record<string, Option> = {
  delay: { value: "MINUTES", help: "how long after readers the partner gets an article" },
  content: { value: "full|summary", help: "whole articles, or what stands above them" },
  section: { value: "SLUG", multiple: true, help: "of this section alone; may be repeated; 'all' for all" },
  kind: { value: "KIND", multiple: true, help: "of this kind alone, such as news; may be repeated; 'all' for all" },
  language: { value: "vi|en|all", multiple: true, help: "in this language alone" },
  pictures: { value: "yes|no", help: "with the pictures the paper may pass on, or without any" },
  from: { value: "DAY", help: "the first day, 2026-11-22" },
  until: { value: "DAY", help: "the day it ends; 'never' for no end" },
};

/** The rules that a call gives, over those that were. @throws AppError INVALID_INPUT for a word that is none of the options'. */
export async function readRules({ value, values }: Context, before: PartnerRules): Promise<PartnerRules> {
  const [delay, content, pictures] = [value("delay"), value("content"), value("pictures")];
  const [from, until] = [value("from"), value("until")];
  const kindOf = (word: string) => oneOf("--kind", word, Object.values(ArticleKind));
  const languageOf = (word: string) => oneOf("--language", word, Object.values(Language));
  return {
    ...before,
    delayMinutes: delay === undefined ? before.delayMinutes : minutesOf(delay),
    content: content === undefined ? before.content : oneOf("--content", content, Object.values(PartnerContent)),
    withPictures: pictures === undefined ? before.withPictures : oneOf("--pictures", pictures, ["yes", "no"]) === "yes",
    sectionIds: await narrow(values("section"), before.sectionIds, sectionIdOf),
    kinds: await narrow(values("kind"), before.kinds, kindOf),
    languages: await narrow(values("language"), before.languages, languageOf),
    startsAt: from === undefined ? before.startsAt : dayOf(from),
    endsAt: until === undefined ? before.endsAt : until === "never" ? null : dayOf(until),
  };
}

/** What a list of words narrows an agreement to; what it was when none is given, and everything for "all". */
async function narrow<Value>(words: string[], before: Value[], read: (word: string) => Value | Promise<Value>) {
  if (words.length === 0) return before;
  return words.includes("all") ? [] : Promise.all(words.map(read));
}

/** An agreement in two lines: who and where, and what they get. */
export function tellPartner(partner: DeskPartner, siteUrl: string): string[] {
  const { name, path, state, delayMinutes, content, withPictures, sections, kinds, languages, endsAt } = partner;
  const only = [...sections.map((section) => section.name), ...kinds.map(asWord), ...languages].join(", ");
  return [
    `${name} (${asWord(state)}): ${siteUrl}${path}/rss.xml`,
    [
      `  ${asWord(content)} after ${delayMinutes} minutes`,
      withPictures ? "with pictures" : "without pictures",
      only === "" ? "everything" : only,
      ...(endsAt ? [`until ${formatTimeLine(endsAt)}`] : []),
      partner.id,
    ].join(" · "),
  ];
}

function minutesOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw usageError(`--delay "${text}" is no number of minutes`);
  return Number(text);
}

function dayOf(text: string): Date {
  const day = parseDay(text);
  if (!day) throw usageError(`${text} is no day such as 2026-11-22`);
  return day;
}
