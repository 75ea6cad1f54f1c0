import { useMemo, useState } from "react";
import type { UploadTarget } from "#components/media/upload-picture.ts";
import { useUploads } from "#components/media/use-uploads.ts";
import type { Acts } from "#domain/articles/acts.ts";
import { listAdvice } from "#domain/articles/advice.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { listMissing } from "#domain/articles/readiness.ts";
import { listRightsAdvice } from "#domain/articles/rights-advice.ts";
import type { DeskAuthor } from "#domain/authors/desk.ts";
import type { Present } from "#domain/presence/presence.ts";
import type { Sharing } from "#domain/previews/preview.ts";
import type { Timing } from "#domain/releases/desk.ts";
import type { EditorActions } from "./editor-actions.ts";
import type { DetailsOptions } from "./editor-panel.tsx";
import { useMerging } from "./merge/use-merging.ts";
import { useOtherPeople } from "./people/use-other-people.tsx";
import { usePreview } from "./preview/use-preview.ts";
import { useLocalCopy } from "./save/use-local-copy.ts";
import { useSharing } from "./sharing/use-sharing.ts";
import { type StyleOptions, targetOfFinding, useStyle } from "./style/use-style.ts";
import type { Target } from "./targets.ts";
import { useArticleDraft } from "./use-article-draft.ts";
import { useEditorActs } from "./use-editor-acts.ts";
import { useFocusTarget } from "./use-focus-target.ts";
import { useLaterParts } from "./use-later-parts.ts";
import { useSaveKey } from "./use-save-key.ts";
import { useSaveMoments } from "./use-save-moments.ts";
import { useScreenKeys } from "./use-screen-keys.ts";
import { useSidePanel } from "./use-side-panel.ts";

/** An article as it is opened, who opened it, and what the screen can do with it. */
export type EditScreenProps = {
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
  style: Pick<StyleOptions, "style" | "owners" | "left" | "siteUrl">;
  actions: EditorActions;
};

/** All that the edit screen knows and does: the draft, whoever else is there, what checks found, what is open, and the keys. */
export function useEditScreen(props: EditScreenProps) {
  const { article, acts, personId, options, present: first, paths, upload, actions } = props;
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
  useLaterParts(draft.editor !== null);

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

  return {
    authors,
    addAuthor: (author: DeskAuthor) => setAuthors((former) => [...former, author]),
    draft,
    people,
    readOnly,
    uploads,
    local,
    merging,
    bar,
    style,
    preview,
    sharing,
    panel,
    goTo,
    goFromDialog,
    stepFinding,
    missing,
    advice,
  };
}
