import { cookies } from "next/headers";
import { cache } from "react";
import { getActor } from "#app/current-actor.ts";
import { LANGUAGES, type Language } from "#lib/messages.ts";

export const LANGUAGE_COOKIE = "toasoan-language";
export const THEME_COOKIE = "toasoan-theme";
export const KEYS_COOKIE = "toasoan-keys";

/** A year, and only for the newsroom: readers' pages are held for everybody and must not vary by cookie. */
export const PREFERENCE = { path: "/admin", maxAge: 365 * 86_400, sameSite: "lax" } as const;

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The language of the screens: the person's own, before sign-in what the browser was last set to here. */
export const getLanguage = cache(async (): Promise<Language> => {
  const actor = await getActor();
  const wanted = actor?.language ?? (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return LANGUAGES.find((language) => language === wanted) ?? "vi";
});

/** Light, dark, or whatever the machine says. Read on the server so that no page flashes in the other one. */
export async function getTheme(): Promise<Theme> {
  const wanted = (await cookies()).get(THEME_COOKIE)?.value;
  return THEMES.find((theme) => theme === wanted) ?? "system";
}

/** Whether single letters act as keys: on until somebody turns them off on this machine. */
export async function areKeysOn(): Promise<boolean> {
  return (await cookies()).get(KEYS_COOKIE)?.value !== "off";
}
