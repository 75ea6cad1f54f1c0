import { ArticleInFrame } from "#app/(article)/article-in-frame.tsx";
import { findShared } from "#app/(preview)/xem-truoc/[token]/find-shared.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { AnswerForm, readOutcome } from "#components/preview/answer-form.tsx";
import { ClosedLink } from "#components/preview/closed-link.tsx";
import { fillGaps } from "#components/preview/fill-gaps.ts";
import { PreviewStrip } from "#components/preview/preview-strip.tsx";
import { formatTimeLine } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";
import { STATUS_META } from "#lib/response-status.ts";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ ket?: string | string[] }> };

/** The working copy for somebody outside, with a place to answer. */
export default async function SharedPage({ params, searchParams }: Props) {
  const { token } = await params;
  const shared = await findShared(token);
  if (shared?.kind !== "OPEN") {
    return (
      <Frame>
        <meta name={STATUS_META} content={shared ? "410" : "404"} />
        <ClosedLink kind={shared ? "ended" : "unknown"} />
      </Frame>
    );
  }
  const { preview, sharedBy, expiresAt, takesAnswers } = shared;
  const { language } = preview.article;
  const t = createMessages(language);
  return (
    <>
      <PreviewStrip language={language} label={t("preview.strip.label")}>
        <b>{t("preview.strip.shared", { name: sharedBy })}</b>
        <span>{t("preview.strip.until", { time: formatTimeLine(expiresAt) })}</span>
        <span>{t("preview.strip.version", { version: preview.version })}</span>
        <a href="#y-kien" className="ms-auto inline-block py-1 font-bold underline">
          {t("preview.strip.toForm")}
        </a>
      </PreviewStrip>
      <ArticleInFrame article={fillGaps(preview, t)} isPreview />
      <AnswerForm
        token={token}
        version={preview.version}
        takesAnswers={takesAnswers}
        outcome={readOutcome((await searchParams).ket)}
        t={t}
      />
    </>
  );
}
