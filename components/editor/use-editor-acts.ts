import { useState } from "react";
import { useTranslations } from "use-intl";
import type { RefusalLike } from "#components/ui/use-refusal-words.ts";
import type { Acts, DeskStage } from "#domain/articles/acts.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import type { Answer, EditorActions, Planned, Release } from "./editor-actions.ts";
import type { BarAct } from "./editor-bar.tsx";
import type { ArticleDraft } from "./use-article-draft.ts";

export type EditorActs = ReturnType<typeof useEditorActs>;

export type OpenDialog = "release" | "unpublish" | "retract" | "rename" | "name" | "keys";

// The moves that carry a story forward or back from a stage; others stay in the menu.
const STEPS: Partial<Record<EditableArticle["status"], DeskStage[]>> = {
  SUBMITTED: ["RETURNED", "EDITING"],
  EDITING: ["RETURNED", "APPROVAL"],
  APPROVAL: ["RETURNED"],
};

/** What may be done with the article from the bar, each act on the saved text. */
export function useEditorActs(
  article: EditableArticle,
  acts: Acts,
  draft: ArticleDraft,
  actions: EditorActions,
  openHistory: () => void,
) {
  const t = useTranslations("editor");
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<RefusalLike | null>(null);
  const { saver, adopt } = draft;
  const articleId = article.id;
  const { status } = article;

  async function move(to: DeskStage): Promise<void> {
    // A second press would find the article at another stage.
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    try {
      const answer = await saver.command((version) => actions.move({ articleId, version, to }));
      // A conflict and a text that could not be saved have notices of their own.
      if (answer && !answer.ok && answer.code !== "EDIT_CONFLICT") setProblem(answer);
    } catch {
      setProblem({ code: "NO_ANSWER", values: {} });
    }
    setIsBusy(false);
  }

  /** An act that settles the address: the next save must not take it back. */
  async function settleAddress<Value extends { version: number; path: string }>(
    run: (version: number) => Promise<Answer<Value>>,
  ): Promise<Answer<Value> | null> {
    const answer = await saver.command(run);
    if (answer?.ok) adopt({ slug: answer.value.path.slice(1) });
    return answer;
  }

  function wordMove(to: DeskStage): string {
    return to === "SUBMITTED" && status === "EDITING" ? t("move.backToQueue") : t(`move.${to}`);
  }

  const moveAct = (to: DeskStage): BarAct => ({ key: to, label: wordMove(to), run: () => move(to) });
  const handsIn = !acts.publish && acts.moves.includes("SUBMITTED") && status !== "EDITING";
  const steps = (STEPS[status] ?? []).filter((to) => acts.moves.includes(to));
  const rest = acts.moves.filter((to) => !steps.includes(to) && !(handsIn && to === "SUBMITTED"));
  const isLive = article.live !== null;

  const primary = acts.publish
    ? {
        key: "publish",
        label: isLive ? t("bar.publishAgain") : t("bar.publish"),
        short: t("bar.publishShort"),
        isRelease: true,
        run: () => setDialog("release"),
      }
    : handsIn
      ? { ...moveAct("SUBMITTED"), short: t("bar.submitShort"), isRelease: false }
      : null;

  const more: BarAct[] = [
    ...rest.map(moveAct),
    { key: "history", label: t("bar.history"), run: openHistory },
    ...(acts.save ? [{ key: "name", label: t("bar.name"), run: () => setDialog("name") }] : []),
    { key: "keys", label: t("bar.keys"), run: () => setDialog("keys") },
    ...(acts.rename ? [{ key: "rename", label: t("bar.rename"), run: () => setDialog("rename") }] : []),
    ...(acts.unpublish
      ? [{ key: "unpublish", label: t("bar.unpublish"), run: () => setDialog("unpublish"), danger: true }]
      : []),
    ...(acts.retract
      ? [{ key: "retract", label: t("bar.retract"), run: () => setDialog("retract"), danger: true }]
      : []),
  ];

  return {
    dialog,
    setDialog,
    isBusy,
    problem,
    clearProblem: () => setProblem(null),
    steps: steps.map(moveAct),
    more,
    primary,
    publish: (release: Release) => settleAddress((version) => actions.publish({ articleId, version, ...release })),
    schedule: (plan: Planned) => saver.command((version) => actions.schedule({ articleId, version, ...plan })),
    unschedule: () => saver.command((version) => actions.unschedule({ articleId, version })),
    setEmbargo: (until: Date | null) => saver.command((version) => actions.setEmbargo({ articleId, version, until })),
    rename: (slug: string) => settleAddress((version) => actions.rename({ articleId, version, slug })),
    nameVersion: (name: string) => saver.command((version) => actions.nameVersion({ articleId, version, name })),
    unpublish: () => saver.command((version) => actions.unpublish({ articleId, version })),
    retract: (reason: string) => saver.command((version) => actions.retract({ articleId, version, reason })),
  };
}
