import type { ArticleStatus } from "#domain/articles/article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { may, type Subject } from "#domain/people/policy.ts";
import { TRANSITIONS } from "#domain/workflow/transitions.ts";

/** The stages inside the newsroom; what readers see has commands of its own. */
export const DESK_STAGES = ["DRAFT", "SUBMITTED", "EDITING", "APPROVAL", "RETURNED"] as const satisfies ArticleStatus[];
export type DeskStage = (typeof DESK_STAGES)[number];

// Without a desk role an author hands in, and takes back what was handed in.
const OWN_MOVES: readonly DeskStage[] = ["DRAFT", "SUBMITTED"];

/** Whether the actor may move an article to a stage, as far as rights go; `TRANSITIONS` says which moves there are. */
export function mayMoveTo(actor: Actor, article: Subject, to: DeskStage): boolean {
  if (!may(actor, "article.move", article)) return false;
  return OWN_MOVES.includes(to) || may(actor, "article.publish", article);
}

/** What a person can do with an article as it stands. A screen shows these and no others. */
export type Acts = {
  save: boolean;
  publish: boolean;
  unpublish: boolean;
  retract: boolean;
  rename: boolean;
  /** May promise to wait until a time; `liftEmbargo`: may wait less than was promised. */
  embargo: boolean;
  liftEmbargo: boolean;
  /** May say where on the home front a release goes. */
  placeOnFront: boolean;
  /** May release what the paper's style holds back. */
  overrideStyle: boolean;
  moves: DeskStage[];
  uploadPicture: boolean;
  createAuthor: boolean;
  createTopic: boolean;
};

/** Lists what the actor can do with an article at its present stage. The commands check once more. */
export function listActs(actor: Actor, article: Subject & { status: ArticleStatus }): Acts {
  const open = TRANSITIONS[article.status];
  const publish = open.includes("PUBLISHED") && may(actor, "article.publish", article);
  return {
    save: article.status !== "RETRACTED" && may(actor, "article.save", article),
    publish,
    unpublish: open.includes("UNPUBLISHED") && may(actor, "article.unpublish", article),
    retract: open.includes("RETRACTED") && may(actor, "article.retract", article),
    rename: article.status === "PUBLISHED" && may(actor, "article.rename", article),
    embargo: article.status !== "RETRACTED" && may(actor, "article.embargo", article),
    liftEmbargo: article.status !== "RETRACTED" && may(actor, "article.lift-embargo", article),
    placeOnFront: publish && may(actor, "front.launch"),
    overrideStyle: publish && may(actor, "article.override-style", article),
    moves: DESK_STAGES.filter((stage) => open.includes(stage) && mayMoveTo(actor, article, stage)),
    uploadPicture: may(actor, "media.upload"),
    createAuthor: may(actor, "author.create"),
    createTopic: may(actor, "topic.create"),
  };
}
