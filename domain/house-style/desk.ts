import { z } from "zod";
import type { LeftEntry } from "#domain/house-style/finding.ts";
import { findBroken } from "#domain/house-style/own-links.ts";
import type { OwnerNames } from "#domain/house-style/owners.ts";
import { type CurrentStyle, readLeft, readOwners, readStyle } from "#domain/house-style/read-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** The paper's style for whoever works on articles, and who stands for what. @throws AppError FORBIDDEN */
export async function getStyle(actor: Actor): Promise<CurrentStyle & { owners: OwnerNames }> {
  assertMay(actor, "article.read");
  const [current, owners] = await Promise.all([readStyle(db), readOwners(db)]);
  const id = { in: [...new Set(Object.values(owners).map(({ personId }) => personId))] };
  const people = await db.person.findMany({ where: { id }, select: { id: true, name: true } });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const named = Object.entries(owners).flatMap(([key, { personId, at }]): [string, OwnerNames[string]][] => {
    const name = names.get(personId);
    return name === undefined ? [] : [[key, { name, at: new Date(at) }]];
  });
  return { ...current, owners: Object.fromEntries(named) };
}

/** What somebody decided to leave in an article. @throws AppError FORBIDDEN */
export async function listLeft(articleId: string, actor: Actor): Promise<LeftEntry[]> {
  assertMay(actor, "article.read");
  return readLeft(db, articleId);
}

export const OwnLinks = z.strictObject({ paths: z.array(z.string().max(2_000)).max(200) });

/** Those of some paths of ours, without query or fragment, that lead nowhere. @throws AppError FORBIDDEN */
export async function listBrokenLinks(input: z.input<typeof OwnLinks>, actor: Actor): Promise<string[]> {
  assertMay(actor, "article.read");
  return findBroken(db, OwnLinks.parse(input).paths);
}
