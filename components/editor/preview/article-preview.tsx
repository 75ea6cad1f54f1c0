import { useState } from "react";
import { PreviewPane } from "#components/editor/later-parts.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { articlePath } from "#domain/addresses/address.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import { slugify } from "#lib/slug.ts";
import type { PreviewState } from "./use-preview.ts";
import { usePreviewWindow } from "./use-preview-window.ts";

type ArticlePreviewProps = {
  preview: PreviewState;
  article: EditableArticle;
  draft: ArticleDraft;
  sections: DeskSection[];
  paths: { preview: string; frontPreview: string; sharePicture: string };
  site: { name: string; url: string };
  isWide: boolean;
};

/** The article on the screen as readers, feeds, engines and other sites would show it. */
export function ArticlePreview({ preview, article, draft, sections, paths, site, isWide }: ArticlePreviewProps) {
  const { fields, saving } = draft;
  const [openedAt] = useState(() => new Date());
  const section = sections.find(({ id }) => id === fields.sectionId);
  const { isDark } = preview;
  const apart = usePreviewWindow({ articleId: article.id, address: paths.preview, isDark, draft });
  if (!preview.isOpen) return null;
  return (
    <PreviewPane
      preview={preview}
      addresses={{ article: paths.preview, front: paths.frontPreview }}
      apart={apart}
      draft={draft}
      isWide={isWide}
      outside={{
        siteName: site.name,
        siteUrl: site.url,
        path: article.live?.path ?? articlePath(fields.slug ?? slugify(fields.headline)),
        sectionName: section ? (fields.language === "en" ? section.nameEn || section.name : section.name) : null,
        publishedAt: article.firstPublishedAt ?? openedAt,
        // The version makes the browser ask for the picture anew.
        sharePicture: `${paths.sharePicture}?ban=${saving.version}`,
      }}
    />
  );
}
