import { FactList, factOf, reachFacts } from "#components/site/fact-list.tsx";
import { HouseFrame } from "#components/site/house-frame.tsx";
import { IMPRINT_SLUG } from "#domain/addresses/address.ts";
import type { AuthorLink } from "#domain/authors/published.ts";
import type { Settings } from "#domain/settings/settings.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { settings: Settings; authors: AuthorLink[]; t: Translate };

/** Who makes the paper: what the law asks to be said, and those whose names stand over articles. */
export function ImprintPage({ settings, authors, t }: Props) {
  const { siteName, governingBody, licence, editorInChief, reuseNotice } = settings;
  return (
    <HouseFrame slug={IMPRINT_SLUG} title={t("house.pages.toa-soan")} standfirst={settings.tagline} t={t}>
      <FactList
        facts={[
          factOf(t("house.facts.name"), siteName),
          factOf(t("house.facts.governingBody"), governingBody),
          factOf(t("house.facts.licence"), licence),
          factOf(t("house.facts.editorInChief"), editorInChief),
          ...reachFacts(settings, t),
        ]}
      />
      {authors.length > 0 ? (
        <section aria-labelledby="nguoi-viet">
          <h2 id="nguoi-viet" className="pb-3 text-title leading-[1.3] font-bold">
            {t("house.people")}
          </h2>
          <ul className="gap-x-(--gutter) border-t border-ink sm:columns-2">
            {authors.map(({ name, title, path }) => (
              <li key={path} className="break-inside-avoid border-b border-line py-2">
                <a href={path} className="block font-semibold">
                  {name}
                </a>
                {title ? <span className="note">{title}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {reuseNotice ? <p className="note mt-6">{reuseNotice}</p> : null}
    </HouseFrame>
  );
}
