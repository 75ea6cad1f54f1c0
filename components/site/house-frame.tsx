import type { ReactNode } from "react";
import { HOUSE_SLUGS, housePath } from "#domain/addresses/address.ts";
import type { Language, Translate } from "#lib/messages.ts";

type Props = {
  slug: string;
  title: string;
  standfirst: string;
  /** The language of the words, where it may be another than the page's. */
  language?: Language;
  /** What stands in the margin beside the first lines. */
  note?: ReactNode;
  children: ReactNode;
  t: Translate;
};

/** A page of the house: its title large, the others named in the margin, the words in the column of an article. */
export function HouseFrame({ slug, title, standfirst, language, note, children, t }: Props) {
  return (
    <div className="page grid-12 pt-(--block)">
      <header lang={language} className="lg:col-span-9">
        <h1 className="text-display tracking-[-0.014em]">{title}</h1>
        {standfirst ? <p className="mt-4 max-w-[44rem] text-title leading-[1.42]">{standfirst}</p> : null}
      </header>
      <div className="order-1 border-t border-ink pt-3 lg:order-none lg:col-span-3 lg:col-start-1 print:hidden">
        <nav aria-label={t("house.nav")}>
          <ul className="gap-x-(--gutter) sm:max-lg:columns-2">
            {HOUSE_SLUGS.map((other) => (
              <li key={other}>
                <a
                  href={housePath(other)}
                  aria-current={other === slug ? "page" : undefined}
                  className={`block py-1 text-small ${other === slug ? "kicker" : ""}`}
                >
                  {t(`house.pages.${other}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {note ? <p className="note mt-3 border-t border-line pt-3">{note}</p> : null}
      </div>
      <div lang={language} className="sm:col-span-10 lg:col-span-6 lg:col-start-4 print:col-span-full">
        {children}
      </div>
    </div>
  );
}
