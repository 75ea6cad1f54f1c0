"use server";

import { refresh } from "next/cache";
import { formAction } from "#app/form-action.ts";
import { MoveArticle, moveArticle } from "#domain/articles/commands/move-article.ts";
import { NameVersion, nameVersion as nameVersionOf } from "#domain/articles/commands/name-version.ts";
import { PublishArticle, publishArticle } from "#domain/articles/commands/publish-article.ts";
import { RenameArticle, renameArticle } from "#domain/articles/commands/rename-article.ts";
import { RestoreVersion, restoreVersion } from "#domain/articles/commands/restore-version.ts";
import { RetractArticle, retractArticle } from "#domain/articles/commands/retract-article.ts";
import { UnpublishArticle, unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { listReleasePages, ReleasePages } from "#domain/articles/desk-release.ts";
import { type SoughtPage, watchPages } from "#domain/articles/watch-pages.ts";
import { CreateAuthor, createAuthor } from "#domain/authors/commands/create-author.ts";
import { readFrontPlaces, WantedPlaces } from "#domain/fronts/desk.ts";
import { LeaveFinding, leaveFinding as leaveFindingIn } from "#domain/house-style/commands/leave-finding.ts";
import { TakeUpFinding, takeUpFinding as takeUpFindingIn } from "#domain/house-style/commands/take-up-finding.ts";
import { listBrokenLinks, OwnLinks } from "#domain/house-style/desk.ts";
import { UploadCaptions, uploadCaptions } from "#domain/media/commands/upload-captions.ts";
import { TakeOverArticle, takeOverArticle } from "#domain/presence/commands/take-over-article.ts";
import { CreateTopic, createTopic } from "#domain/topics/commands/create-topic.ts";

export const move = formAction(MoveArticle, async (input, actor) => {
  const { version } = await moveArticle(input, actor);
  refresh();
  return { version };
});

export const publish = formAction(PublishArticle, async (input, actor) => {
  const { path, version, edition, front } = await publishArticle(input, actor);
  const committedAt = performance.now();
  const pages: SoughtPage[] = [{ page: "article", path, number: edition }];
  if (front) pages.push({ page: "front", ...front });
  const seen = await watchPages(pages, committedAt);
  refresh();
  return { path, version, seen };
});

export const lookAgain = formAction(ReleasePages, async (input, actor) => {
  const seen = await watchPages(await listReleasePages(input, actor), performance.now());
  // From when on was not measured: whoever looks now came later.
  return seen.map((page) => ({ ...page, ms: null }));
});

export const findFrontPlaces = formAction(WantedPlaces, (input, actor) => readFrontPlaces(input, actor));

export const unpublish = formAction(UnpublishArticle, async (input, actor) => {
  const { version } = await unpublishArticle(input, actor);
  refresh();
  return { version };
});

export const retract = formAction(RetractArticle, async (input, actor) => {
  const { version } = await retractArticle(input, actor);
  refresh();
  return { version };
});

export const rename = formAction(RenameArticle, async (input, actor) => {
  const { path, version } = await renameArticle(input, actor);
  refresh();
  return { path, version };
});

export const addAuthor = formAction(CreateAuthor, (input, actor) => createAuthor(input, actor));

export const addTopic = formAction(CreateTopic, (input, actor) => createTopic(input, actor));

export const nameVersion = formAction(NameVersion, (input, actor) => nameVersionOf(input, actor));

export const leaveFinding = formAction(LeaveFinding, (input, actor) => leaveFindingIn(input, actor));

export const takeUpFinding = formAction(TakeUpFinding, (input, actor) => takeUpFindingIn(input, actor));

export const findBrokenLinks = formAction(OwnLinks, (input, actor) => listBrokenLinks(input, actor));

export const keepCaptions = formAction(UploadCaptions, (input, actor) => uploadCaptions(input, actor));

export const restore = formAction(RestoreVersion, (input, actor) => restoreVersion(input, actor));

export const takeOver = formAction(TakeOverArticle, (input, actor) => takeOverArticle(input, actor));
