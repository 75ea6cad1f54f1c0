import type { Metadata } from "next";
import { connection } from "next/server";
import { cache } from "react";
import { ArticleInFrame } from "#app/(article)/article-in-frame.tsx";
import { describePreview } from "#app/(preview)/describe-preview.ts";
import { NoPreview } from "#app/(preview)/no-preview.tsx";
import { SiteDocument } from "#app/(site)/document.tsx";
import { AnswerForm, readOutcome } from "#components/preview/answer-form.tsx";
import { fillGaps } from "#components/preview/fill-gaps.ts";
import { PreviewStrip } from "#components/preview/preview-strip.tsx";
import { getShared } from "#domain/previews/shared.ts";
import { formatTimeLine } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/xem-truoc/[token]">;

// The page and what it says of itself ask the same.
const findShared = cache(async (token: string) => {
  await connection();
  return getShared(token);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await findShared((await params).token);
  if (shared?.kind === "OPEN") return describePreview(shared.preview.article, "ended");
  return describePreview(null, shared ? "ended" : "unknown");
}

/** The working copy for somebody outside, with a place to answer. */
export default async function SharedPage({ params, searchParams }: Props) {
  const { token } = await params;
  const shared = await findShared(token);
  if (shared?.kind !== "OPEN") return <NoPreview kind={shared ? "ended" : "unknown"} />;
  const { preview, sharedBy, expiresAt, takesAnswers } = shared;
  const { version, article, embargoUntil } = preview;
  const { language } = article;
  const t = createMessages(language);
  return (
    <SiteDocument language={language}>
      <PreviewStrip language={language} label={t("preview.strip.label")}>
        <b>{t("preview.strip.shared", { name: sharedBy })}</b>
        {embargoUntil ? <b>{t("preview.strip.embargo", { time: formatTimeLine(embargoUntil) })}</b> : null}
        <span>{t("preview.strip.until", { time: formatTimeLine(expiresAt) })}</span>
        <span>{t("preview.strip.version", { version })}</span>
        <a href="#y-kien" className="ms-auto inline-block py-1 font-bold underline">
          {t("preview.strip.toForm")}
        </a>
      </PreviewStrip>
      <ArticleInFrame article={fillGaps(preview, t)} isPreview />
      <AnswerForm
        token={token}
        version={version}
        takesAnswers={takesAnswers}
        outcome={readOutcome((await searchParams).ket)}
        t={t}
      />
    </SiteDocument>
  );
}
