import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { changeLanguageAtDoor } from "#app/(desk)/admin/actions.ts";
import { signInByForm } from "#app/(desk)/admin/dang-nhap/actions.ts";
import { nextPath } from "#app/(desk)/admin/dang-nhap/next-path.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { getActor } from "#app/current-actor.ts";
import { Doorway } from "#components/desk/doorway.tsx";
import { SignInForm } from "#components/desk/sign-in-form.client.tsx";
import { getSettings } from "#domain/settings/published.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.signIn.title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/admin/dang-nhap">) {
  const next = nextPath((await searchParams).tiep);
  if (await getActor()) redirect(next);
  const [language, settings] = await Promise.all([getLanguage(), getSettings()]);
  const t = createMessages(language);
  return (
    <Doorway t={t} language={language} path="/admin/dang-nhap" changeLanguage={changeLanguageAtDoor}>
      <h1 className="font-text text-2xl font-[650]">{t("desk.signIn.heading")}</h1>
      <p className="mb-5 text-ink-2">{settings.siteName === t("desk.brand") ? settings.tagline : settings.siteName}</p>
      <SignInForm next={next} signIn={signInByForm} />
    </Doorway>
  );
}
