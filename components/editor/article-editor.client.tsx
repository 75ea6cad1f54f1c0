"use client";

import "./editor.css";
import { useTranslations } from "use-intl";
import { SkipLink } from "#components/desk/skip-link.tsx";
import { answerOf } from "#components/ui/action-answer.ts";
import { PicturesProvider } from "./body/pictures-context.ts";
import { EditorBar } from "./editor-bar.tsx";
import { EditorDialogs } from "./editor-dialogs.tsx";
import { EditorNotices } from "./editor-notices.tsx";
import { EditorPanel } from "./editor-panel.tsx";
import { MergingDialogs } from "./merge/merging-dialogs.tsx";
import { ProblemNotice } from "./notices.tsx";
import { Paper } from "./paper.tsx";
import { BlockFaces } from "./people/block-faces.tsx";
import { Faces } from "./people/faces.tsx";
import { ArticlePreview } from "./preview/article-preview.tsx";
import { TimingNotice } from "./release/timing-notice.tsx";
import { SaveSign } from "./save/save-sign.tsx";
import { FindingHere } from "./style/finding-here.tsx";
import { FIELD_IDS, PAPER_ID } from "./targets.ts";
import { type EditScreenProps, useEditScreen } from "./use-edit-screen.ts";

const HALVES = "lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]";

/** The edit screen: the article as paper, its details beside it, and everything that is done with it. */
export function ArticleEditor(props: EditScreenProps) {
  const { article, acts, options, paths, upload, maxClipBytes, actions } = props;
  const t = useTranslations();
  const screen = useEditScreen(props);
  const { draft, people, readOnly, uploads, merging, bar, style, preview, panel, missing, advice } = screen;
  const { fields, saver, saving } = draft;
  const here = people.present.people;

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
          faces={<Faces people={here} wordPlace={people.wordPlace} />}
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
          local={screen.local}
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
            authors={screen.authors}
            readOnly={readOnly}
            siteUrl={props.style.siteUrl}
            faces={<BlockFaces people={here} wordPlace={people.wordPlace} />}
            onByline={() => screen.goTo({ field: FIELD_IDS.author, inPanel: true })}
          />
          <EditorPanel
            article={article}
            acts={acts}
            readOnly={readOnly}
            options={{ ...options, authors: screen.authors }}
            draft={draft}
            actions={actions}
            panel={panel}
            missing={missing}
            advice={advice}
            style={style}
            sharing={screen.sharing}
            timing={props.timing}
            setEmbargo={bar.setEmbargo}
            onGo={screen.goFromDialog}
            onAuthorAdded={screen.addAuthor}
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
      <FindingHere style={style} readOnly={readOnly} isBesidePanel={panel.isBeside} onStep={screen.stepFinding} />
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
        onGo={screen.goFromDialog}
      />
      <MergingDialogs merging={merging} draft={draft} articleId={article.id} path={paths.merge} options={options} />
    </PicturesProvider>
  );
}
