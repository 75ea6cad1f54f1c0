import Link from "next/link";
import type { SaveFacts } from "#components/desk/facts-form.client.tsx";
import { Part } from "#components/desk/part.tsx";
import { type PartnerFacts, PartnerForm } from "#components/desk/partners/partner-form.client.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { SubmitOnce } from "#components/ui/submit-once.client.tsx";
import { FEED_FILES, feedPath } from "#domain/feeds/feed-address.ts";
import type { DeskPartner } from "#domain/partners/desk.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import { formatDate } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

const PATH = "/admin/doi-tac";

type Act = (form: FormData) => Promise<void>;

type PartnerScreenProps = {
  t: Translate;
  siteUrl: string;
  partners: DeskPartner[];
  sections: DeskSection[];
  now: Date;
  save: SaveFacts;
  renew: Act;
  end: Act;
};

/** Whom the paper lets take articles: every agreement with its rules and its address, and a form for a new one. */
export function PartnerScreen({ t, siteUrl, partners, sections, now, save, renew, end }: PartnerScreenProps) {
  const fresh = { delayMinutes: 60, content: "SUMMARY", startsAt: now } as const;
  const form = { path: PATH, sections, save };
  return (
    <>
      <header className="flex min-h-(--bar) items-center gap-2.5 border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("desk.partners.title")}</h1>
        <Link href="/admin/may-tim" className="ml-auto text-sm text-accent underline underline-offset-2">
          {t("desk.engines.title")}
        </Link>
      </header>
      <div className="grid max-w-[880px] gap-10 px-4 py-6">
        <Part id="dang-co" title={t("desk.partners.agreements")} text={t("desk.partners.agreementsIntro")}>
          {partners.length === 0 ? <p className="text-sm text-ink-2">{t("desk.partners.none")}</p> : null}
          <ul className="grid gap-2.5">
            {partners.map((partner) => (
              <li key={partner.id} className="rounded-md border border-line">
                <details>
                  <summary className="flex min-h-(--target) cursor-pointer flex-wrap items-baseline gap-x-2.5 px-3 py-2">
                    <h3 id={partner.id} className="text-md font-semibold wrap-anywhere">
                      {partner.name}
                    </h3>
                    <span className={`text-sm ${partner.state === "ACTIVE" ? "text-ok" : "text-ink-3"}`}>
                      {t(`desk.partners.state.${partner.state}`)}
                    </span>
                    <span className="w-full text-sm text-ink-2">{wordRules(t, partner)}</span>
                  </summary>
                  <div className="grid gap-4 border-t border-line px-3 py-4">
                    {partner.state === "ENDED" ? null : <Addresses t={t} siteUrl={siteUrl} path={partner.path} />}
                    <PartnerForm {...form} labelledBy={partner.id} partner={partner} facts={factsOf(partner)} />
                    {partner.state === "ENDED" ? null : (
                      <div className="flex flex-wrap gap-2.5 border-t border-line pt-3">
                        <PartnerAct act={renew} partner={partner} label={t("desk.partners.renew")} />
                        <PartnerAct act={end} partner={partner} label={t("desk.partners.end")} isDanger />
                      </div>
                    )}
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </Part>
        <Part id="them" title={t("desk.partners.add")} text={null}>
          <PartnerForm {...form} labelledBy="them" partner={null} facts={factsOf({ ...EMPTY, ...fresh })} />
        </Part>
      </div>
    </>
  );
}

const EMPTY = { name: "", withPictures: false, sectionIds: [], kinds: [], languages: [], endsAt: null };

type Rules = Omit<DeskPartner, "id" | "version" | "path" | "state" | "sections">;

function factsOf(rules: Rules): PartnerFacts {
  return {
    name: rules.name,
    delayMinutes: String(rules.delayMinutes),
    content: rules.content,
    withPictures: rules.withPictures ? "yes" : "",
    sectionIds: rules.sectionIds.join(" "),
    kinds: rules.kinds.join(" "),
    languages: rules.languages.join(" "),
    startsAt: formatDate(rules.startsAt),
    endsAt: rules.endsAt ? formatDate(rules.endsAt) : "",
  };
}

function wordRules(t: Translate, partner: DeskPartner): string {
  const { delayMinutes, content, withPictures, sections, kinds, languages, endsAt } = partner;
  const only = [
    ...sections.map(({ name }) => name),
    ...kinds.map((kind) => t(`kind.${kind}`)),
    ...languages.map((language) => t(`desk.languageName.${language}`)),
  ];
  return [
    t(`desk.partners.content.${content}`),
    t("desk.partners.after", { minutes: delayMinutes }),
    t(withPictures ? "desk.partners.withPictures" : "desk.partners.withoutPictures"),
    only.length > 0 ? only.join(", ") : t("desk.partners.everything"),
    ...(endsAt ? [t("desk.partners.until", { day: formatDate(endsAt) })] : []),
  ].join(" · ");
}

/** The three addresses that a partner is given. They are secrets: whoever has one gets what it gives. */
function Addresses({ t, siteUrl, path }: { t: Translate; siteUrl: string; path: string }) {
  return (
    <div>
      <p className="text-xs font-semibold text-ink-2">{t("desk.partners.addresses")}</p>
      <ul className="mt-1 grid gap-1 text-sm">
        {FEED_FILES.map((file) => (
          <li key={file} className="font-mono wrap-anywhere select-all">
            {siteUrl + feedPath(path, file)}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-ink-3">{t("desk.partners.secret")}</p>
    </div>
  );
}

type PartnerActProps = { act: Act; partner: DeskPartner; label: string; isDanger?: boolean };

function PartnerAct({ act, partner, label, isDanger = false }: PartnerActProps) {
  return (
    <form action={act}>
      <input type="hidden" name="partnerId" value={partner.id} />
      <input type="hidden" name="version" value={partner.version} />
      <SubmitOnce className={buttonClass({ variant: isDanger ? "danger" : "default" })}>{label}</SubmitOnce>
    </form>
  );
}
