import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { saveStyle } from "#app/(desk)/admin/(rail)/quy-tac/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { StyleScreen } from "#components/desk/style/style-screen.tsx";
import { getStyle } from "#domain/house-style/desk.ts";
import { may } from "#domain/people/policy.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("style.screen.title") };
}

export default async function StylePage() {
  const [actor, language] = await Promise.all([requireActor(), getLanguage()]);
  if (!may(actor, "style.change")) notFound();
  return <StyleScreen t={createMessages(language)} current={await getStyle(actor)} save={saveStyle} />;
}
