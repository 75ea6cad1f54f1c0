import { ArticleInFrame } from "#app/(article)/article-in-frame.tsx";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { findPreview } from "#app/(preview)/admin/bai-viet/[id]/xem-truoc/[[...theme]]/find-preview.ts";
import { fillGaps } from "#components/preview/fill-gaps.ts";
import { PreviewStrip } from "#components/preview/preview-strip.tsx";
import { createMessages } from "#lib/messages.ts";

type Props = { params: Promise<{ id: string }> };

/** The working copy in the readers' own templates. */
export default async function PreviewPage({ params }: Props) {
  const preview = await findPreview((await params).id);
  const language = await getLanguage();
  const t = createMessages(language);
  return (
    <>
      <PreviewStrip language={language} label={t("preview.strip.label")}>
        {t("preview.strip.desk", { version: preview.version })}
      </PreviewStrip>
      <ArticleInFrame article={fillGaps(preview, createMessages(preview.article.language))} isPreview />
    </>
  );
}
