import { ListPager } from "#components/front/list-pager.tsx";
import { CORRECTIONS_PATH } from "#domain/addresses/address.ts";
import type { PublicCorrection } from "#domain/corrections/published.ts";
import { formatDate, formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  corrections: PublicCorrection[];
  isFirstPage: boolean;
  nextPath: string | null;
  t: Translate;
};

/** Every notice of what was wrong, newest first. */
export function CorrectionsPage({ corrections, isFirstPage, nextPath, t }: Props) {
  return (
    <div className="page">
      <div className="pt-(--row) pb-3">
        <h1 className="text-poster tracking-[-0.02em]">{t("corrections.title")}</h1>
        <p className="mt-3 max-w-[44rem] text-item leading-[1.45] text-soft">{t("corrections.intro")}</p>
      </div>
      <div className="opens-block">
        {corrections.length === 0 ? <p className="text-item text-soft">{t("corrections.empty")}</p> : null}
        <ol>
          {corrections.map((correction) => (
            <Notice key={correction.id} correction={correction} t={t} />
          ))}
        </ol>
      </div>
      <ListPager path={CORRECTIONS_PATH} isFirstPage={isFirstPage} nextPath={nextPath} t={t} />
    </div>
  );
}

function Notice({ correction, t }: { correction: PublicCorrection; t: Translate }) {
  const { kind, wrong, right, notice, publishedAt } = correction;
  return (
    <li className="border-t border-line py-5 first:border-0 first:pt-1 lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)">
      <div className="pb-1 lg:col-span-3">
        <p className="kicker">{t(`corrections.kind.${kind}`)}</p>
        <p className="note">
          <time dateTime={formatMarkup(publishedAt)}>{formatTimeLine(publishedAt)}</time>
        </p>
      </div>
      <div className="max-w-[44rem] lg:col-span-9">
        <h2 className="text-item">
          <Subject correction={correction} t={t} />
        </h2>
        <p className="mt-2">{notice}</p>
        {wrong || right ? (
          <dl>
            {wrong ? <Words term={t("corrections.wrong")} words={wrong} /> : null}
            {right ? <Words term={t("corrections.right")} words={right} /> : null}
          </dl>
        ) : null}
      </div>
    </li>
  );
}

function Words({ term, words }: { term: string; words: string }) {
  return (
    <>
      <dt className="note mt-2">{term}</dt>
      <dd>{words}</dd>
    </>
  );
}

// Of what was taken back the headline is not said again; its address tells the reason.
function Subject({ correction: { article, retracted }, t }: { correction: PublicCorrection; t: Translate }) {
  if (article) {
    return (
      <a href={article.path} lang={article.language === "en" ? "en" : undefined}>
        {article.headline}
      </a>
    );
  }
  const day = retracted?.firstPublishedAt;
  const words = day ? t("corrections.retractedOf", { day: formatDate(day) }) : t("corrections.retracted");
  return retracted?.path ? <a href={retracted.path}>{words}</a> : words;
}
