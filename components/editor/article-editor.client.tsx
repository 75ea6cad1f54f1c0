"use client";

import "./editor.css";
import { unstable_isUnrecognizedActionError as isUnrecognizedAction } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { type UploadTarget, useUploads } from "#components/media/use-uploads.ts";
import { Alert } from "#components/ui/alert.tsx";
import { StageSign } from "#components/ui/stage-sign.tsx";
import { articlePath } from "#domain/addresses/address.ts";
import type { Acts } from "#domain/articles/acts.ts";
import { listAdvice } from "#domain/articles/advice.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { listMissing } from "#domain/articles/readiness.ts";
import { slugify } from "#lib/slug.ts";
import { BodyEditor } from "./body/body-editor.tsx";
import { PicturesProvider } from "./body/pictures-context.ts";
import { focusStart } from "./body/places.ts";
import { BylineLine } from "./byline-line.tsx";
import type { EditorActions } from "./editor-actions.ts";
import { EditorBar } from "./editor-bar.tsx";
import { EditorFooter } from "./editor-footer.tsx";
import { type DetailsOptions, EditorPanel } from "./editor-panel.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { DoubtsNotice, LocalCopyNotice, ProblemNotice, SaveNotice } from "./notices.tsx";
import type { PanelTab } from "./panel/panel.tsx";
import { PaperHead } from "./paper-head.tsx";
import { ReleaseSheet } from "./release/release-sheet.tsx";
import { RenameDialog } from "./release/rename-dialog.tsx";
import { WithdrawDialog } from "./release/withdraw-dialog.tsx";
import { SaveSign } from "./save/save-sign.tsx";
import { useLocalCopy } from "./save/use-local-copy.ts";
import { FIELD_IDS, type Target } from "./targets.ts";
import { useArticleDraft } from "./use-article-draft.ts";
import { useEditorActs } from "./use-editor-acts.ts";
import { useFocusTarget } from "./use-focus-target.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { useScreenKeys } from "./use-screen-keys.ts";
import { useWide } from "./use-wide.ts";

type ArticleEditorProps = {
  article: EditableArticle;
  acts: Acts;
  personId: string;
  options: DetailsOptions;
  upload: UploadTarget;
  actions: EditorActions;
};

/** The edit screen: the article as paper, its details beside it, and everything that is done with it. */
export function ArticleEditor({ article, acts, personId, options, upload, actions }: ArticleEditorProps) {
  const t = useTranslations();
  const locale = useLocale();
  const isWide = useWide();
  const [isOutdated, setIsOutdated] = useState(false);
  const [tab, setTab] = useState<PanelTab>("details");
  const [isFolded, setIsFolded] = useState(false);
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);
  const [authors, setAuthors] = useState(options.authors);

  const draft = useArticleDraft(article, async (request) => {
    try {
      return await actions.save(request);
    } catch (error) {
      if (isUnrecognizedAction(error)) setIsOutdated(true);
      throw error;
    }
  });
  const { fields, body, saver, saving, change, currentFields } = draft;
  const readOnly = !acts.save;
  const uploads = useUploads(article.pictures, upload);
  const local = useLocalCopy({ personId, articleId: article.id }, saver, draft.read, article.content);
  const bar = useEditorActs(article, acts, draft, actions);
  const goTo = useFocusTarget(draft.editor, () => {
    setTab("details");
    setIsFolded(false);
    setIsDrawerOpen(true);
  });
  useLeaveGuard(saver);

  const content = { ...fields, body };
  const missing = listMissing(content);
  const advice = listAdvice(content);
  const section = options.sections.find(({ id }) => id === fields.sectionId);
  const slug = fields.slug ?? slugify(fields.headline);

  function togglePanel(): void {
    if (isWide) setIsFolded(!isFolded);
    else setIsDrawerOpen(!isDrawerOpen);
  }

  function goFromDialog(target: Target): void {
    bar.setDialog(null);
    setIsDrawerOpen(false);
    goTo(target);
  }

  useScreenKeys({
    save: () => saver.flush("SAVED"),
    release: acts.publish ? () => bar.setDialog("release") : null,
    panel: togglePanel,
  });

  return (
    <PicturesProvider value={{ ...uploads, readOnly: readOnly || !acts.uploadPicture }}>
      <div className="flex min-h-dvh flex-col bg-surface" data-edit-screen="">
        <EditorBar
          status={article.status}
          headline={fields.headline || t("editor.untitled")}
          saveSign={readOnly ? null : <SaveSign state={saving} />}
          steps={bar.steps}
          more={bar.more}
          primary={bar.primary}
          onBack={async (event) => {
            if (!draft.unsaved) return;
            event.preventDefault();
            await saver.flush("SAVED");
            // What could not be saved makes the browser ask before it leaves.
            window.location.assign("/admin");
          }}
          onPanel={togglePanel}
          isPanelOpen={isWide ? !isFolded : isDrawerOpen}
        />
        <SaveNotice
          articleId={article.id}
          state={saving}
          isOutdated={isOutdated}
          read={draft.read}
          onRetry={() => saver.flush("SAVED")}
        />
        {bar.problem ? <ProblemNotice problem={bar.problem} onClose={bar.clearProblem} /> : null}
        {local.copies.map((copy) => (
          <LocalCopyNotice
            key={copy.key}
            copy={copy}
            isCurrent={copy.version === saving.version && !readOnly}
            onRestore={() => {
              draft.replace(copy.content);
              local.forget(copy.key);
            }}
            onForget={() => local.forget(copy.key)}
          />
        ))}
        {readOnly ? (
          <Alert
            tone="info"
            role="note"
            className="rounded-none sm:px-5"
            title={article.status === "RETRACTED" ? t("editor.notice.retracted") : t("editor.notice.readOnly")}
          />
        ) : null}
        {article.doubts.length > 0 ? <DoubtsNotice doubts={article.doubts} /> : null}
        <div className={`grid flex-1 ${isFolded ? "" : "lg:grid-cols-[minmax(0,1fr)_var(--panel)]"}`}>
          <main className="flex min-w-0 flex-col">
            <h1 className="sr-only">{fields.headline || t("editor.untitled")}</h1>
            <div className="mx-auto w-[calc(100%-2.5rem)] max-w-(--measure) flex-1 pt-4 sm:pt-7">
              <p className="mb-2 md:hidden">
                <StageSign status={article.status} label={t(`status.${article.status}`)} />
              </p>
              <PaperHead
                fields={fields}
                change={change}
                readOnly={readOnly}
                onBody={() => draft.editor && focusStart(draft.editor)}
                byline={
                  <BylineLine
                    fields={fields}
                    authors={authors}
                    onOpen={() => goTo({ field: FIELD_IDS.author, inPanel: true })}
                  />
                }
              />
              <LeadPicture fields={fields} currentFields={currentFields} change={change} readOnly={readOnly} />
              <BodyEditor
                body={article.content.body}
                language={fields.language}
                readOnly={readOnly}
                onEdit={draft.editText}
                onReady={draft.holdEditor}
              />
            </div>
            <EditorFooter body={body} />
          </main>
          <EditorPanel
            article={article}
            acts={acts}
            options={{ ...options, authors }}
            draft={draft}
            actions={actions}
            tab={tab}
            onTab={setTab}
            missing={missing}
            advice={advice}
            onGo={goFromDialog}
            onAuthorAdded={(author) => setAuthors((former) => [...former, author])}
            onRename={acts.rename ? () => bar.setDialog("rename") : null}
            isWide={isWide}
            isFolded={isFolded}
            isDrawerOpen={isDrawerOpen}
            onDrawer={setIsDrawerOpen}
          />
        </div>
      </div>
      <ReleaseSheet
        open={bar.dialog === "release"}
        onOpenChange={(open) => bar.setDialog(open ? "release" : null)}
        missing={missing}
        advice={advice}
        path={article.live?.path ?? articlePath(slug)}
        isLive={article.live !== null}
        sectionName={section ? (locale === "en" ? section.nameEn : section.name) : null}
        onGo={goFromDialog}
        publish={bar.publish}
      />
      {bar.dialog === "unpublish" || bar.dialog === "retract" ? (
        <WithdrawDialog
          kind={bar.dialog}
          onClose={() => bar.setDialog(null)}
          withdraw={bar.dialog === "retract" ? bar.retract : bar.unpublish}
        />
      ) : null}
      {bar.dialog === "rename" && article.live ? (
        <RenameDialog path={article.live.path} onClose={() => bar.setDialog(null)} rename={bar.rename} />
      ) : null}
    </PicturesProvider>
  );
}
