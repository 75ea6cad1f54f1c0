"use client";

import "./editor.css";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { SkipLink } from "#components/desk/skip-link.tsx";
import type { UploadTarget } from "#components/media/upload-picture.ts";
import { useUploads } from "#components/media/use-uploads.ts";
import { answerOf } from "#components/ui/action-answer.ts";
import type { Acts } from "#domain/articles/acts.ts";
import { listAdvice } from "#domain/articles/advice.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { listMissing } from "#domain/articles/readiness.ts";
import { listRightsAdvice } from "#domain/articles/rights-advice.ts";
import type { Present } from "#domain/presence/presence.ts";
import type { Sharing } from "#domain/previews/preview.ts";
import type { Timing } from "#domain/releases/desk.ts";
import { PicturesProvider } from "./body/pictures-context.ts";
import type { EditorActions } from "./editor-actions.ts";
import { EditorBar } from "./editor-bar.tsx";
import { EditorDialogs } from "./editor-dialogs.tsx";
import { EditorNotices } from "./editor-notices.tsx";
import { type DetailsOptions, EditorPanel } from "./editor-panel.tsx";
import { MergingDialogs } from "./merge/merging-dialogs.tsx";
import { useMerging } from "./merge/use-merging.ts";
import { ProblemNotice } from "./notices.tsx";
import { Paper } from "./paper.tsx";
import { BlockFaces } from "./people/block-faces.tsx";
import { Faces } from "./people/faces.tsx";
import { useOtherPeople } from "./people/use-other-people.tsx";
import { ArticlePreview } from "./preview/article-preview.tsx";
import { usePreview } from "./preview/use-preview.ts";
import { TimingNotice } from "./release/timing-notice.tsx";
import { SaveSign } from "./save/save-sign.tsx";
import { useLocalCopy } from "./save/use-local-copy.ts";
import { useSharing } from "./sharing/use-sharing.ts";
import { FindingHere } from "./style/finding-here.tsx";
import { type StyleOptions, targetOfFinding, useStyle } from "./style/use-style.ts";
import { FIELD_IDS, PAPER_ID, type Target } from "./targets.ts";
import { useArticleDraft } from "./use-article-draft.ts";
import { useEditorActs } from "./use-editor-acts.ts";
import { useFocusTarget } from "./use-focus-target.ts";
import { useSaveKey } from "./use-save-key.ts";
import { useSaveMoments } from "./use-save-moments.ts";
import { useScreenKeys } from "./use-screen-keys.ts";
import { useSidePanel } from "./use-side-panel.ts";

const HALVES = "lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]";

type ArticleEditorProps = {
  article: EditableArticle;
  acts: Acts;
  personId: string;
  options: DetailsOptions;
  /** Who was here when the screen opened. */
  present: Present;
  timing: Timing;
  /** The routes this screen talks to, and those of the history and of what readers would see. */
  paths: {
    save: string;
    merge: string;
    beat: string;
    history: string;
    preview: string;
    frontPreview: string;
    sharePicture: string;
  };
  /** The private links to the article and what came back by them. */
  sharing: Sharing;
  siteName: string;
  upload: UploadTarget;
  maxClipBytes: number;
  /** The paper's style, and what of it was left in this article. */
  style: Pick<StyleOptions, "style" | "left" | "siteUrl">;
  actions: EditorActions;
};

/** The edit screen: the article as paper, its details beside it, and everything that is done with it. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { article, acts, personId, options, present: first, paths, upload, maxClipBytes, actions } = props;
  const t = useTranslations();
  const [authors, setAuthors] = useState(options.authors);

  const draft = useArticleDraft(article, paths.save);
  const { fields, body, saver, saving } = draft;
  const people = useOtherPeople({ article, acts, draft, first, path: paths.beat, actions });
  const readOnly = !acts.save || people.isHeld;
  const uploads = useUploads(article.pictures, upload);
  const local = useLocalCopy({ personId, articleId: article.id }, saver, draft.read, article.content);
  const merging = useMerging(draft, local);
  const bar = useEditorActs(article, acts, draft, actions, async () => {
    await saver.flush("SAVED");
    window.location.assign(paths.history);
  });
  const style = useStyle(
    article.id,
    { ...props.style, canOverride: acts.overrideStyle, pictures: uploads.pictures },
    draft,
    actions,
  );
  const preview = usePreview(draft);
  const sharing = useSharing(article.id, props.sharing, actions);
  const panel = useSidePanel(preview);
  const goTo = useFocusTarget(draft.editor, panel.showDetails);
  useSaveMoments(saver);

  const missing = useMemo(() => listMissing({ ...fields, body }), [fields, body]);
  const [openedAt] = useState(() => new Date());
  const advice = useMemo(() => {
    const content = { ...fields, body };
    return [...listAdvice(content), ...listRightsAdvice(content, uploads.pictures, openedAt)];
  }, [fields, body, uploads.pictures, openedAt]);

  function goFromDialog(target: Target): void {
    bar.setDialog(null);
    panel.setIsDrawerOpen(false);
    goTo(target);
  }

  const canName = acts.save && !saving.unsaved && !merging.own;
  const saveOrName = useSaveKey(() => void saver.flush("SAVED"), canName ? () => bar.setDialog("name") : null);

  function stepFinding(by: 1 | -1): void {
    const finding = style.step(by);
    if (finding) goTo(targetOfFinding(finding));
  }

  useScreenKeys({
    save: saveOrName,
    release: acts.publish ? () => bar.setDialog("release") : null,
    panel: panel.toggle,
    calm: panel.toggleCalm,
    help: () => bar.setDialog("keys"),
    preview: () => void preview.toggle(),
    step: stepFinding,
    settle: (how) => {
      const { here } = style;
      if (!here || readOnly) return;
      if (how === "fix") style.fix([here]);
      else if (style.isLeftFreely(here)) void style.leave(here);
    },
  });

  return (
    <PicturesProvider
      value={{
        ...uploads,
        readOnly: readOnly || !acts.uploadPicture,
        clipTarget: { ...upload, maxBytes: maxClipBytes },
        keepCaptions: (input) => answerOf(actions.keepCaptions(input)),
      }}
    >
      <div className="flex min-h-dvh flex-col bg-surface" data-edit-screen="" data-calm={panel.isCalm || undefined}>
        <SkipLink to={PAPER_ID}>{t("desk.skip")}</SkipLink>
        <EditorBar
          status={article.status}
          headline={fields.headline || t("editor.untitled")}
          saveSign={acts.save ? <SaveSign state={saving} /> : null}
          faces={<Faces people={people.present.people} wordPlace={people.wordPlace} />}
          steps={bar.steps}
          more={[...bar.more, { key: "calm", label: t("editor.bar.calm"), run: panel.toggleCalm }]}
          onCalmEnd={panel.isCalm ? panel.toggleCalm : null}
          primary={bar.primary}
          isBusy={bar.isBusy}
          onBack={async (event) => {
            if (!saving.unsaved) return;
            event.preventDefault();
            await saver.flush("SAVED");
            // What could not be saved makes the browser ask before it leaves.
            window.location.assign("/admin");
          }}
          onPanel={panel.toggle}
          isPanelOpen={panel.isOpen}
          onPreview={() => void preview.toggle()}
          isPreviewOpen={preview.isOpen}
        />
        <EditorNotices
          article={article}
          draft={draft}
          local={local}
          readOnly={!acts.save}
          people={people.notice}
          onMerge={merging.mergeOwn}
          onMergeCopy={merging.mergeCopy}
          onCompareCopy={merging.compareCopy}
        >
          <TimingNotice
            timing={props.timing}
            onPlan={acts.publish ? () => bar.setDialog("release") : null}
            callOff={bar.unschedule}
          />
          {bar.problem ? <ProblemNotice problem={bar.problem} onClose={bar.clearProblem} /> : null}
        </EditorNotices>
        <div
          data-halved={preview.isOpen || undefined}
          className={`group grid flex-1 ${preview.isOpen ? HALVES : panel.isFolded || panel.isCalm ? "" : "lg:grid-cols-[minmax(0,1fr)_var(--panel)]"}`}
        >
          <Paper
            article={article}
            draft={draft}
            authors={authors}
            readOnly={readOnly}
            siteUrl={props.style.siteUrl}
            faces={<BlockFaces people={people.present.people} wordPlace={people.wordPlace} />}
            onByline={() => goTo({ field: FIELD_IDS.author, inPanel: true })}
          />
          <EditorPanel
            article={article}
            acts={acts}
            readOnly={readOnly}
            options={{ ...options, authors }}
            draft={draft}
            actions={actions}
            panel={panel}
            missing={missing}
            advice={advice}
            style={style}
            sharing={sharing}
            timing={props.timing}
            setEmbargo={bar.setEmbargo}
            onGo={goFromDialog}
            onAuthorAdded={(author) => setAuthors((former) => [...former, author])}
            onRename={acts.rename ? () => bar.setDialog("rename") : null}
          />
          <ArticlePreview
            preview={preview}
            article={article}
            draft={draft}
            sections={options.sections}
            paths={paths}
            site={{ name: props.siteName, url: props.style.siteUrl }}
            isWide={panel.isWide}
          />
        </div>
      </div>
      <FindingHere style={style} readOnly={readOnly} isBesidePanel={panel.isBeside} onStep={stepFinding} />
      <EditorDialogs
        article={article}
        bar={bar}
        timing={props.timing}
        fields={fields}
        read={draft.read}
        sections={options.sections}
        missing={missing}
        advice={advice}
        style={style}
        acts={acts}
        actions={actions}
        siteUrl={props.style.siteUrl}
        onGo={goFromDialog}
      />
      <MergingDialogs merging={merging} draft={draft} articleId={article.id} path={paths.merge} options={options} />
    </PicturesProvider>
  );
}
