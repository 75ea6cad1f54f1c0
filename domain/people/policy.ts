import { type Actor, holdsRole } from "#domain/people/actor.ts";
import { AppError } from "#lib/errors.ts";
import type { Role } from "#prisma/generated/enums.ts";

const EVERYBODY = ["REPORTER", "EDITOR", "MANAGING_EDITOR", "EDITOR_IN_CHIEF", "ADMINISTRATOR"] as const;
const DESK = ["EDITOR", "MANAGING_EDITOR", "EDITOR_IN_CHIEF"] as const;
const LEAD = ["MANAGING_EDITOR", "EDITOR_IN_CHIEF"] as const;
const CHIEF = ["EDITOR_IN_CHIEF"] as const;
const ADMIN = ["ADMINISTRATOR"] as const;

/**
 * Who may do what. One row an action; "own" adds whoever created the article.
 * An administrator keeps accounts and settings, not the news: those are other people's rights on purpose.
 */
export const POLICY = {
  "article.list": { roles: EVERYBODY, own: false },
  "article.read": { roles: EVERYBODY, own: false },
  "article.create": { roles: ["REPORTER", ...DESK], own: false },
  "article.save": { roles: DESK, own: true },
  "article.move": { roles: DESK, own: true },
  "article.publish": { roles: DESK, own: false },
  "article.unpublish": { roles: DESK, own: false },
  "article.retract": { roles: LEAD, own: false },
  "article.override-style": { roles: LEAD, own: false },
  "article.rename": { roles: DESK, own: false },
  "article.embargo": { roles: DESK, own: true },
  "article.lift-embargo": { roles: LEAD, own: false },
  "article.import": { roles: DESK, own: false },
  "media.read": { roles: EVERYBODY, own: false },
  "media.upload": { roles: ["REPORTER", ...DESK], own: false },
  "media.change": { roles: DESK, own: true },
  "media.remove": { roles: LEAD, own: false },
  "author.create": { roles: ["REPORTER", ...DESK], own: false },
  "author.change": { roles: DESK, own: false },
  "topic.create": { roles: ["REPORTER", ...DESK], own: false },
  "topic.change": { roles: DESK, own: false },
  "section.manage": { roles: [...LEAD, ...ADMIN], own: false },
  "front.launch": { roles: DESK, own: false },
  "style.change": { roles: LEAD, own: false },
  "partner.manage": { roles: [...LEAD, ...ADMIN], own: false },
  "setting.change": { roles: [...LEAD, ...ADMIN], own: false },
  "page.save": { roles: [...CHIEF, ...ADMIN], own: false },
  "search.save": { roles: EVERYBODY, own: false },
  "notice.read": { roles: EVERYBODY, own: false },
  "person.change-own": { roles: EVERYBODY, own: false },
  "person.manage": { roles: ADMIN, own: false },
  "demo.manage": { roles: ADMIN, own: false },
} as const satisfies Record<string, { roles: readonly Role[]; own: boolean }>;

export type Action = keyof typeof POLICY;

/** What an action is about, as far as rights depend on it. */
export type Subject = { createdById?: string; sectionId?: string | null };

/** Whether the actor may do this. The program itself may do everything. */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  if (actor.origin === "system") return true;
  const rule = POLICY[action];
  if (holdsRole(actor, rule.roles, subject.sectionId ?? null)) return true;
  return rule.own && subject.createdById === actor.id && holdsRole(actor, EVERYBODY);
}

/** @throws AppError FORBIDDEN unless the actor may do this. */
export function assertMay(actor: Actor, action: Action, subject: Subject = {}): void {
  if (!may(actor, action, subject)) throw new AppError("FORBIDDEN", `${actor.name} may not ${action}`);
}
