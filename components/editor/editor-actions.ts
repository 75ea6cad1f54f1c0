import type { DeskStage } from "#domain/articles/acts.ts";
import type { Language } from "#domain/articles/article.ts";
import type { SeenPage } from "#domain/articles/watch-pages.ts";
import type { FrontPlaces } from "#domain/fronts/desk.ts";
import type { FrontChoice } from "#domain/fronts/front.ts";
import type { Placing } from "#domain/fronts/place-article.ts";
import type { LeftEntry } from "#domain/house-style/finding.ts";
import type { StyleRule } from "#domain/house-style/house-style.ts";
import type { LinkDays, Sharing } from "#domain/previews/preview.ts";
import type { ErrorCode } from "#lib/errors.ts";

/** What the server answers to an act of this screen. */
export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: ErrorCode; values: Record<string, string | number> };

/** How an article goes out; without a placing the front stays as it is composed. */
export type Release = { substantive: boolean; overrideReason: string; placing?: Placing };

/** A release for a time: its place is of whatever arrangement is live by then. */
export type Planned = Omit<Release, "placing"> & { at: Date; placing: FrontChoice | null };

/** Of which article, as it stands on the screen, the places on the front are asked for. */
export type WantedFront = { articleId: string; language: Language; sectionId: string | null };

type At = { articleId: string; version: number };

/** The acts of the edit screen, as the page hands them in. Each answers; a rejected promise means no answer came. */
export type EditorActions = {
  move: (input: At & { to: DeskStage }) => Promise<Answer<{ version: number }>>;
  publish: (input: At & Release) => Promise<Answer<{ version: number; path: string; seen: SeenPage[] }>>;
  schedule: (input: At & Planned) => Promise<Answer<{ version: number }>>;
  unschedule: (input: At) => Promise<Answer<{ version: number }>>;
  setEmbargo: (input: At & { until: Date | null }) => Promise<Answer<{ version: number }>>;
  lookAgain: (input: { articleId: string; withFront: boolean }) => Promise<Answer<SeenPage[]>>;
  findFrontPlaces: (input: WantedFront) => Promise<Answer<FrontPlaces>>;
  unpublish: (input: At) => Promise<Answer<{ version: number }>>;
  retract: (input: At & { reason: string }) => Promise<Answer<{ version: number }>>;
  takeOver: (input: { articleId: string }) => Promise<Answer<{ version: number }>>;
  nameVersion: (input: At & { name: string }) => Promise<Answer<{ version: number }>>;
  rename: (input: At & { slug: string }) => Promise<Answer<{ version: number; path: string }>>;
  addAuthor: (input: { name: string; isPenName: boolean }) => Promise<Answer<{ id: string; slug: string }>>;
  leaveFinding: (input: {
    articleId: string;
    rule: StyleRule;
    subject: string;
    reason: string;
  }) => Promise<Answer<LeftEntry[]>>;
  takeUpFinding: (input: { articleId: string; key: string }) => Promise<Answer<LeftEntry[]>>;
  findBrokenLinks: (input: { paths: string[] }) => Promise<Answer<string[]>>;
  keepCaptions: (input: { text: string; fileName: string }) => Promise<Answer<{ path: string }>>;
  listSharing: (input: { articleId: string }) => Promise<Answer<Sharing>>;
  createPreviewLink: (input: {
    articleId: string;
    days: LinkDays;
    forWhom: string;
  }) => Promise<Answer<{ url: string; sharing: Sharing }>>;
  revokePreviewLink: (input: { linkId: string }) => Promise<Answer<{ sharing: Sharing }>>;
  settlePreviewAnswer: (input: { answerId: string; isDone: boolean }) => Promise<Answer<{ sharing: Sharing }>>;
  addTopic: (input: { name: string }) => Promise<Answer<{ id: string; slug: string }>>;
};
