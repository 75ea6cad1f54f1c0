import type { ReactNode } from "react";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { HouseFrame } from "#components/site/house-frame.tsx";
import type { PublicPage } from "#domain/pages/page.ts";
import { formatDate, formatMarkup } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  page: PublicPage;
  /** What stands before the words: on the contact page how to reach the newsroom. */
  children?: ReactNode;
  t: Translate;
};

/** A page of the house with the paper's words. */
export function HousePage({ page, children, t }: Props) {
  const { slug, title, standfirst, language, body, updatedAt } = page;
  const note = updatedAt ? (
    <>
      {t("house.updated")} <time dateTime={formatMarkup(updatedAt)}>{formatDate(updatedAt)}</time>
    </>
  ) : (
    t("house.byDefault")
  );
  return (
    <HouseFrame slug={slug} title={title} standfirst={standfirst} language={language} note={note} t={t}>
      {children}
      <div className="flow end-mark text-[1.1875rem] leading-[1.62]">
        <ArticleBody body={body} pictures={{}} kind="NEWS" t={t} />
      </div>
    </HouseFrame>
  );
}
