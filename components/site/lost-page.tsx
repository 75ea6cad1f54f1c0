import type { ReactNode } from "react";
import { FallenMarks } from "#components/site/fallen-marks.tsx";
import { SearchForm } from "#components/site/search-form.tsx";
import { MinuteList } from "#components/story/minute-list.tsx";
import { CONTACT_SLUG, CORRECTIONS_PATH, housePath } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Language, Translate } from "#lib/messages.ts";

type Props = {
  language: Language;
  sections: PublicSection[];
  /** The newest stories: what somebody who followed a broken link is likely to look for. */
  newest: ArticleCard[];
  today: string;
  t: Translate;
};

/** What stands at an address that leads nowhere. It is one page for all of them, so nothing in it knows the address. */
export function LostPage(props: Props) {
  const { t } = props;
  return (
    <div className="page pt-(--row)">
      <h1 className="sr-only">{t("site.lost.heading")}</h1>
      <FallenMarks />
      <WayOn {...props} heading={t("site.lost.code")}>
        <p className="text-title">{t("site.lost.text")}</p>
      </WayOn>
    </div>
  );
}

/** What stands where an article was that the newsroom took back, with its reason. */
export function GonePage({ reason, ...props }: Props & { reason: string }) {
  const { t } = props;
  return (
    <div className="page pt-(--block)">
      <h1 className="border-b-4 border-ink pb-4 text-poster">{t("site.gone.heading")}</h1>
      <WayOn {...props} heading={t("site.gone.title")}>
        <p className="text-title">{t("site.gone.text")}</p>
        {reason ? <p className="mt-3 text-item text-soft">{t("site.gone.reason", { reason })}</p> : null}
        <p className="mt-4 flex flex-wrap gap-x-6">
          <a href={CORRECTIONS_PATH} className="inline-block py-1 underline decoration-son decoration-2">
            {t("lost.corrections")}
          </a>
          <a href={housePath(CONTACT_SLUG)} className="inline-block py-1 underline decoration-son decoration-2">
            {t("lost.contact")}
          </a>
        </p>
      </WayOn>
    </div>
  );
}

function WayOn({
  language,
  sections,
  newest,
  today,
  heading,
  children,
  t,
}: Props & { heading: string; children: ReactNode }) {
  return (
    <div className="grid-12 pt-6">
      <div className="sm:col-span-6 lg:col-span-5">
        <p className="note pb-1">{heading}</p>
        {children}
        <div className="mt-5">
          <SearchForm language={language} t={t} />
        </div>
        <p className="mt-4">
          <a href="/" className="inline-block py-1 text-item font-semibold underline decoration-son decoration-2">
            {t("site.home")}
          </a>
        </p>
      </div>
      {newest.length > 0 ? (
        <section aria-labelledby="vua-len-trang" className="column-rule sm:col-span-6 lg:col-span-4">
          <h2 id="vua-len-trang" className="text-title leading-[1.3] font-bold">
            {t("lost.newest")}
          </h2>
          <MinuteList stories={newest} today={today} />
        </section>
      ) : null}
      <nav aria-label={t("site.lost.where")} className="lg:column-rule lg:col-span-3">
        <ul className="columns-2 gap-x-(--gutter) border-t border-line pt-2 sm:max-lg:columns-4">
          {sections.map((section) => (
            <li key={section.path}>
              <a href={section.path} className="block py-1">
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
