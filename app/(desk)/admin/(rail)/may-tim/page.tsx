import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { retryByForm, saveFacts } from "#app/(desk)/admin/(rail)/may-tim/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { CRAWLER_FACTS, TELLING_FACTS } from "#components/desk/engines/change-log.tsx";
import { EngineScreen } from "#components/desk/engines/engine-screen.tsx";
import { listNotices } from "#domain/engines/desk.ts";
import { may } from "#domain/people/policy.ts";
import { getSettingsNow, listSettingChanges } from "#domain/settings/desk.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.engines.title") };
}

export default async function EnginePage() {
  const [actor, language] = await Promise.all([requireActor(), getLanguage()]);
  if (!may(actor, "setting.change")) notFound();
  const [settings, changes, notices] = await Promise.all([
    getSettingsNow(actor),
    listSettingChanges([...CRAWLER_FACTS, ...TELLING_FACTS], actor),
    listNotices(actor),
  ]);
  return (
    <EngineScreen
      t={createMessages(language)}
      settings={settings}
      changes={changes}
      notices={notices}
      save={saveFacts}
      retry={retryByForm}
    />
  );
}
