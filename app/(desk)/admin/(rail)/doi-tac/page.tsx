import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endByForm, renewByForm, savePartner } from "#app/(desk)/admin/(rail)/doi-tac/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { PartnerScreen } from "#components/desk/partners/partner-screen.tsx";
import { listPartners } from "#domain/partners/desk.ts";
import { may } from "#domain/people/policy.ts";
import { listSectionsForDesk } from "#domain/sections/desk.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.partners.title") };
}

export default async function PartnersPage() {
  const [actor, language] = await Promise.all([requireActor(), getLanguage()]);
  if (!may(actor, "partner.manage")) notFound();
  const [partners, sections] = await Promise.all([listPartners(actor), listSectionsForDesk(actor)]);
  return (
    <PartnerScreen
      t={createMessages(language)}
      siteUrl={readEnv().siteUrl}
      partners={partners}
      sections={sections}
      now={new Date()}
      save={savePartner}
      renew={renewByForm}
      end={endByForm}
    />
  );
}
