import "#app/front-preview.css";
import type { Metadata } from "next";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { findPreview, Ground } from "#app/(preview)/admin/bai-viet/[id]/find-preview.ts";
import { describePreview } from "#app/(preview)/describe-preview.ts";
import { NoPreview } from "#app/(preview)/no-preview.tsx";
import { SiteDocument } from "#app/(site)/document.tsx";
import { fillGaps } from "#components/preview/fill-gaps.ts";
import { FrontPlaces } from "#components/preview/front-places.tsx";
import { PreviewStrip } from "#components/preview/preview-strip.tsx";
import { getToday } from "#domain/calendar/published.ts";
import { readHomeFront } from "#domain/fronts/read-home-front.ts";
import { formatDay } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/admin/bai-viet/[id]/xem-truoc/trang-nhat">;

// A row of secondary stories has three.
const BESIDE = 2;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePreview((await findPreview((await params).id))?.article ?? null, "unknown");
}

/** The working copy as it would stand on the front and in lists, beside what stands there now. */
export default async function FrontPreviewPage({ params, searchParams }: Props) {
  const preview = await findPreview((await params).id);
  if (!preview) return <NoPreview kind="unknown" />;
  const { nen } = Ground.parse(await searchParams);
  const { article, version } = preview;
  const [language, { front }, today] = await Promise.all([getLanguage(), readHomeFront(article.language), getToday()]);
  const t = createMessages(language);
  return (
    <SiteDocument language={article.language} theme={nen}>
      <PreviewStrip language={language} label={t("preview.strip.label")}>
        {t("preview.strip.desk", { version })}
      </PreviewStrip>
      <FrontPlaces
        story={fillGaps(preview, createMessages(article.language))}
        others={front.secondary.filter(({ id }) => id !== article.id).slice(0, BESIDE)}
        today={formatDay(today)}
        language={language}
        t={t}
      />
    </SiteDocument>
  );
}
