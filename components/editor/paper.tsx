import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { StageSign } from "#components/ui/stage-sign.tsx";
import { isBlank } from "#domain/articles/body/plain-text.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import type { DeskAuthor } from "#domain/authors/desk.ts";
import { BodyEditor } from "./body/body-editor.tsx";
import { focusStart } from "./body/places.ts";
import { BylineLine } from "./byline-line.tsx";
import { EditorFooter } from "./editor-footer.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { PaperHead } from "./paper-head.tsx";
import { PAPER_ID } from "./targets.ts";
import type { ArticleDraft } from "./use-article-draft.ts";

type PaperProps = {
  article: EditableArticle;
  draft: ArticleDraft;
  authors: DeskAuthor[];
  readOnly: boolean;
  siteUrl: string;
  onByline: () => void;
  /** Who else is here, in the margin. */
  faces: ReactNode;
};

/** The article as readers will have it before them, to be written in. */
export function Paper({ article, draft, authors, readOnly, siteUrl, onByline, faces }: PaperProps) {
  const t = useTranslations();
  const { fields, body, editor, change, currentFields } = draft;
  return (
    <main id={PAPER_ID} tabIndex={-1} className="flex min-w-0 flex-col outline-none">
      <h1 className="sr-only">{fields.headline || t("editor.untitled")}</h1>
      <div className="relative mx-auto w-[calc(100%-2.5rem)] max-w-(--measure) flex-1 pt-4 sm:pt-7">
        {faces}
        <p className="mb-2 md:hidden">
          <StageSign status={article.status} label={t(`status.${article.status}`)} />
        </p>
        <PaperHead
          fields={fields}
          change={change}
          readOnly={readOnly}
          onBody={() => editor && focusStart(editor)}
          byline={<BylineLine fields={fields} authors={authors} onOpen={onByline} />}
        />
        <LeadPicture fields={fields} currentFields={currentFields} change={change} readOnly={readOnly} />
        <BodyEditor
          body={article.content.body}
          language={fields.language}
          readOnly={readOnly}
          siteUrl={siteUrl}
          onEdit={draft.editText}
          onLead={fields.lead.mediaId === null ? (lead) => change({ lead }) : null}
          onTemplate={isBlank(body) ? (kind) => change({ kind }) : null}
          onReady={draft.holdEditor}
        />
      </div>
      <EditorFooter body={body} editor={editor} />
    </main>
  );
}
