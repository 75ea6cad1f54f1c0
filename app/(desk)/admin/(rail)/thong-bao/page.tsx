import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { markRead } from "#app/(desk)/admin/(rail)/thong-bao/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { NoticeScreen } from "#components/desk/notices/notice-screen.tsx";
import { listNotices } from "#domain/notices/desk.ts";
import { may } from "#domain/people/policy.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.notices.title") };
}

export default async function NoticesPage() {
  const [actor, language] = await Promise.all([requireActor(), getLanguage()]);
  if (!may(actor, "notice.read")) notFound();
  return <NoticeScreen t={createMessages(language)} notices={await listNotices(actor)} mark={markRead} />;
}
