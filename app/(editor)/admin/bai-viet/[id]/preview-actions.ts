"use server";

import { formAction } from "#app/form-action.ts";
import { sharedPreviewPath } from "#domain/addresses/address.ts";
import { CreatePreviewLink, createPreviewLink as createLink } from "#domain/previews/commands/create-preview-link.ts";
import { RevokePreviewLink, revokePreviewLink as revokeLink } from "#domain/previews/commands/revoke-preview-link.ts";
import {
  SettlePreviewAnswer,
  settlePreviewAnswer as settleAnswer,
} from "#domain/previews/commands/settle-preview-answer.ts";
import { listSharing as listSharingOf, SharingOf } from "#domain/previews/desk.ts";
import { readEnv } from "#lib/env.ts";

export const listSharing = formAction(SharingOf, (input, actor) => listSharingOf(input, actor));

export const createPreviewLink = formAction(CreatePreviewLink, async (input, actor) => {
  const { token } = await createLink(input, actor);
  const url = readEnv().siteUrl + sharedPreviewPath(token);
  return { url, sharing: await listSharingOf(input, actor) };
});

export const revokePreviewLink = formAction(RevokePreviewLink, async (input, actor) => ({
  sharing: await listSharingOf(await revokeLink(input, actor), actor),
}));

export const settlePreviewAnswer = formAction(SettlePreviewAnswer, async (input, actor) => ({
  sharing: await listSharingOf(await settleAnswer(input, actor), actor),
}));
