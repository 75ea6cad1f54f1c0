"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { KEYS_COOKIE, LANGUAGE_COOKIE, PREFERENCE, THEME_COOKIE, THEMES } from "#app/(desk)/preferences.ts";
import { getActor, requireActor } from "#app/current-actor.ts";
import { createArticle } from "#domain/articles/commands/create-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { changeLanguage } from "#domain/people/commands/change-language.ts";
import { signOut } from "#domain/people/session.ts";
import { LANGUAGES } from "#lib/messages.ts";

// Forms with one button each, which work before a script has loaded. What they carry is one of a few words; anything
// else changes nothing.

export async function startArticle(): Promise<never> {
  const actor = await requireActor();
  const { id } = await createArticle(emptyContent(actor.language), actor);
  redirect(`/admin/bai-viet/${id}`);
}

export async function changeLanguageByForm(form: FormData): Promise<void> {
  const language = LANGUAGES.find((known) => known === form.get("language"));
  if (!language) return;
  const actor = await getActor();
  if (actor) await changeLanguage({ language }, actor);
  (await cookies()).set(LANGUAGE_COOKIE, language, PREFERENCE);
}

/** The same for a form that names the address of its screen. */
export async function changeLanguageAtDoor(_state: null, form: FormData): Promise<null> {
  await changeLanguageByForm(form);
  return null;
}

export async function changeThemeByForm(form: FormData): Promise<void> {
  const theme = THEMES.find((known) => known === form.get("theme"));
  if (theme) (await cookies()).set(THEME_COOKIE, theme, PREFERENCE);
}

export async function rememberKeys(areOn: boolean): Promise<void> {
  (await cookies()).set(KEYS_COOKIE, areOn === false ? "off" : "on", PREFERENCE);
}

export async function signOutByForm(): Promise<never> {
  await signOut(await headers());
  redirect("/admin/dang-nhap");
}
