import { type Context, type Option, usageError } from "#bin/command.ts";
import { asWord, oneOf } from "#bin/one-of.ts";
import type { DeskPartner } from "#domain/partners/desk.ts";
import type { PartnerRules } from "#domain/partners/partner.ts";
import { formatTimeLine, parseDay } from "#lib/date.ts";
import { db } from "#lib/db.ts";
import { ArticleKind, Language, PartnerContent } from "#prisma/generated/enums.ts";

/** Who commands on agreements run as when nobody is named. */
export const PARTNER_ROLES = ["EDITOR_IN_CHIEF", "MANAGING_EDITOR", "ADMINISTRATOR"] as const;

/** The options by which the rules of an agreement are given; what is not given stays as it is. */
export const RULE_OPTIONS: Record<string, Option> = {
  delay: { value: "MINUTES", help: "how long after readers the partner gets an article" },
  content: { value: "full|summary", help: "whole articles, or what stands above them" },
  section: { value: "SLUG", multiple: true, help: "of this section alone; may be repeated" },
  kind: { value: "KIND", multiple: true, help: "of this kind alone, such as news; may be repeated" },
  language: { value: "vi|en", multiple: true, help: "in this language alone" },
  pictures: { value: "yes|no", help: "with the pictures the paper may pass on, or without any" },
  from: { value: "DAY", help: "the first day, 2026-11-22" },
  until: { value: "DAY", help: "the day it ends; 'never' for no end" },
};

/** The rules that a call gives, over those that were. @throws AppError INVALID_INPUT for a word that is none of the options'. */
export async function readRules({ value, values }: Context, before: PartnerRules): Promise<PartnerRules> {
  const slugs = values("section");
  const sections = await db.section.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const missing = slugs.find((slug) => !sections.some((section) => section.slug === slug));
  if (missing !== undefined) throw usageError(`there is no section ${missing}`);
  const kinds = values("kind").map((word) => oneOf("--kind", word, Object.values(ArticleKind)));
  const languages = values("language").map((word) => oneOf("--language", word, Object.values(Language)));
  const [delay, content, pictures] = [value("delay"), value("content"), value("pictures")];
  const [from, until] = [value("from"), value("until")];
  return {
    ...before,
    delayMinutes: delay === undefined ? before.delayMinutes : Number(delay),
    content: content === undefined ? before.content : oneOf("--content", content, Object.values(PartnerContent)),
    withPictures: pictures === undefined ? before.withPictures : oneOf("--pictures", pictures, ["yes", "no"]) === "yes",
    sectionIds: slugs.length > 0 ? sections.map(({ id }) => id) : before.sectionIds,
    kinds: kinds.length > 0 ? kinds : before.kinds,
    languages: languages.length > 0 ? languages : before.languages,
    startsAt: from === undefined ? before.startsAt : dayOf(from),
    endsAt: until === undefined ? before.endsAt : until === "never" ? null : dayOf(until),
  };
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

function dayOf(text: string): Date {
  const day = parseDay(text);
  if (!day) throw usageError(`${text} is no day such as 2026-11-22`);
  return day;
}
