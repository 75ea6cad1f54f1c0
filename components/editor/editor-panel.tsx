import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { useAwake } from "#components/ui/use-awake.ts";
import type { Acts } from "#domain/articles/acts.ts";
import type { Advice } from "#domain/articles/advice.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import type { Missing } from "#domain/articles/readiness.ts";
import type { DeskAuthor } from "#domain/authors/desk.ts";
import type { Timing } from "#domain/releases/desk.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { DeskTopic } from "#domain/topics/desk.ts";
import type { Answer, EditorActions } from "./editor-actions.ts";
import { AddressField } from "./panel/address-field.tsx";
import { BylineFields } from "./panel/byline-fields.tsx";
import { Checks } from "./panel/checks.tsx";
import { DeskNoteField } from "./panel/desk-note-field.tsx";
import { EmbargoField } from "./panel/embargo-field.tsx";
import { HeadlineFields } from "./panel/headline-fields.tsx";
import { Panel, PanelGroup } from "./panel/panel.tsx";
import { PlacingFields } from "./panel/placing-fields.tsx";
import { ShareTextField } from "./panel/share-text-field.tsx";
import { SourceFields } from "./panel/source-fields.tsx";
import { TopicFields } from "./panel/topic-fields.tsx";
import { SharingTab } from "./sharing/sharing-tab.tsx";
import type { SharingState } from "./sharing/use-sharing.ts";
import { StyleFindings } from "./style/style-findings.tsx";
import type { Style } from "./style/use-style.ts";
import type { Target } from "./targets.ts";
import type { ArticleDraft } from "./use-article-draft.ts";
import type { SidePanel } from "./use-side-panel.ts";

/** What the fields of the panel choose from. */
export type DetailsOptions = { sections: DeskSection[]; authors: DeskAuthor[]; topics: DeskTopic[] };

type EditorPanelProps = {
  article: EditableArticle;
  acts: Acts;
  readOnly: boolean;
  options: DetailsOptions;
  draft: ArticleDraft;
  actions: EditorActions;
  panel: SidePanel;
  missing: Missing[];
  advice: Advice[];
  style: Style;
  sharing: SharingState;
  timing: Timing;
  setEmbargo: (until: Date | null) => Promise<Answer<{ version: number }> | null>;
  onGo: (target: Target) => void;
  onAuthorAdded: (author: DeskAuthor) => void;
  onRename: (() => void) | null;
};

/** The details and checks: beside the paper where there is room, else in a sheet over it. */
export function EditorPanel(props: EditorPanelProps) {
  const { article, acts, options, draft, actions, onAuthorAdded, onRename } = props;
  const { panel, missing, advice, style, sharing, onGo } = props;
  const t = useTranslations("editor.panel");
  const [topics, setTopics] = useState(options.topics);
  const isAwake = useAwake();
  const readOnly = props.readOnly || !isAwake;
  const { fields, change, currentFields } = draft;

  const content = (
    <Panel
      tab={panel.tab}
      onTab={(next) => {
        panel.setTab(next);
        if (next === "sharing") void sharing.refresh();
      }}
      found={missing.length + advice.length + style.findings.length}
      checks={
        <div className="grid gap-4">
          <Checks missing={missing} advice={advice} onGo={readOnly ? null : onGo} />
          <StyleFindings style={style} onGo={readOnly ? null : onGo} />
        </div>
      }
      unsettled={sharing.answers.filter(({ done }) => !done).length}
      sharing={<SharingTab sharing={sharing} version={draft.saving.version} canShare={acts.save} />}
      details={
        <>
          <PanelGroup title={t("placing")}>
            <PlacingFields fields={fields} change={change} readOnly={readOnly} sections={options.sections} />
          </PanelGroup>
          <PanelGroup title={t("byline")}>
            <BylineFields
              fields={fields}
              currentFields={currentFields}
              change={change}
              readOnly={readOnly}
              authors={options.authors}
              addAuthor={acts.createAuthor ? actions.addAuthor : null}
              onAuthorAdded={onAuthorAdded}
            />
          </PanelGroup>
          <PanelGroup title={t("topics")}>
            <TopicFields
              fields={fields}
              currentFields={currentFields}
              change={change}
              readOnly={readOnly}
              topics={topics}
              addTopic={acts.createTopic ? actions.addTopic : null}
              onTopicAdded={(topic) => setTopics((former) => [...former, topic])}
            />
          </PanelGroup>
          <PanelGroup title={t("headlines")}>
            <HeadlineFields fields={fields} change={change} readOnly={readOnly} />
          </PanelGroup>
          <PanelGroup title={t("share")}>
            <ShareTextField fields={fields} change={change} readOnly={readOnly} />
          </PanelGroup>
          <PanelGroup title={t("address")}>
            <AddressField
              fields={fields}
              change={change}
              readOnly={readOnly}
              livePath={article.live?.path ?? null}
              onRename={onRename}
            />
          </PanelGroup>
          <PanelGroup title={t("timing")}>
            <EmbargoField
              embargoUntil={props.timing.embargoUntil}
              canSet={acts.embargo && isAwake}
              canLift={acts.liftEmbargo}
              setEmbargo={props.setEmbargo}
            />
          </PanelGroup>
          <PanelGroup title={t("deskNote")}>
            <DeskNoteField fields={fields} change={change} readOnly={readOnly} />
          </PanelGroup>
          <PanelGroup title={t("source")}>
            <SourceFields fields={fields} change={change} readOnly={readOnly} />
          </PanelGroup>
        </>
      }
    />
  );

  if (!panel.isWide) {
    return (
      <Dialog
        open={panel.isDrawerOpen}
        onOpenChange={panel.setIsDrawerOpen}
        place="side"
        title={t("title")}
        closeLabel={t("close")}
      >
        <div className="-mx-6 -my-4">{content}</div>
      </Dialog>
    );
  }
  if (!panel.isBeside) return null;
  return (
    <aside
      aria-label={t("title")}
      className="sticky top-(--bar) h-[calc(100dvh-var(--bar))] scroll-pt-14 overflow-y-auto border-l border-line bg-bg max-lg:hidden"
    >
      {content}
    </aside>
  );
}
