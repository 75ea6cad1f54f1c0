import type { Metadata } from "next";
import { ArticleInFrame } from "#app/(article)/article-in-frame.tsx";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { findPreview, Ground } from "#app/(preview)/admin/bai-viet/[id]/find-preview.ts";
import { describePreview } from "#app/(preview)/describe-preview.ts";
import { NoPreview } from "#app/(preview)/no-preview.tsx";
import { SiteDocument } from "#app/(site)/document.tsx";
import { fillGaps } from "#components/preview/fill-gaps.ts";
import { PreviewStrip } from "#components/preview/preview-strip.tsx";
import { createMessages } from "#lib/messages.ts";

type Props = PageProps<"/admin/bai-viet/[id]/xem-truoc">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePreview((await findPreview((await params).id))?.article ?? null, "unknown");
}

/** The working copy in the readers' own templates. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const preview = await findPreview((await params).id);
  if (!preview) return <NoPreview kind="unknown" />;
  const { nen } = Ground.parse(await searchParams);
  const { article, version } = preview;
  const language = await getLanguage();
  const t = createMessages(language);
  return (
    <SiteDocument language={article.language} theme={nen}>
      <PreviewStrip language={language} label={t("preview.strip.label")}>
        {t("preview.strip.desk", { version })}
      </PreviewStrip>
      <ArticleInFrame article={fillGaps(preview, createMessages(article.language))} isPreview />
    </SiteDocument>
  );
}
