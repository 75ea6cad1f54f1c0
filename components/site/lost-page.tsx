import { FallenMarks } from "#components/site/fallen-marks.tsx";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { sections: PublicSection[]; t: Translate };

/** What stands at an address that leads nowhere. */
export function LostPage({ sections, t }: Props) {
  return (
    <div className="page pt-(--row)">
      <h1 className="sr-only">{t("site.lost.heading")}</h1>
      <FallenMarks />
      <div className="grid-12 pt-6">
        <p className="text-title sm:col-span-6">{t("site.lost.text")}</p>
        <WayOn sections={sections} heading={t("site.lost.code")} t={t} />
      </div>
    </div>
  );
}

/** What stands where an article was that the newsroom took away, with its reason. */
export function GonePage({ sections, reason, t }: Props & { reason: string }) {
  return (
    <div className="page pt-(--block)">
      <h1 className="border-b-4 border-ink pb-4 text-poster">{t("site.gone.heading")}</h1>
      <div className="grid-12 pt-6">
        <div className="sm:col-span-6">
          <p className="text-title">{t("site.gone.text")}</p>
          {reason ? <p className="mt-3 text-item text-soft">{t("site.gone.reason", { reason })}</p> : null}
        </div>
        <WayOn sections={sections} heading={t("site.gone.title")} t={t} />
      </div>
    </div>
  );
}

function WayOn({ sections, heading, t }: Props & { heading: string }) {
  return (
    <nav aria-label={t("site.lost.where")} className="column-rule sm:col-span-6">
      <p className="note">{heading}</p>
      <p className="mt-2 text-item font-semibold">
        <a href="/" className="inline-block py-1 underline decoration-son decoration-2">
          {t("site.home")}
        </a>
      </p>
      <ul className="mt-2 columns-2 gap-x-(--gutter)">
        {sections.map((section) => (
          <li key={section.path}>
            <a href={section.path} className="block py-1">
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
