"use server";

import { refresh } from "next/cache";
import { formAction } from "#app/form-action.ts";
import { DeleteSearch, deleteSearch } from "#domain/saved-searches/commands/delete-search.ts";
import { RenameSearch, renameSearch } from "#domain/saved-searches/commands/rename-search.ts";
import { SaveSearch, saveSearch } from "#domain/saved-searches/commands/save-search.ts";
import { SwitchNotices, switchNotices } from "#domain/saved-searches/commands/switch-notices.ts";

const save = formAction(SaveSearch, async (input, actor) => {
  await saveSearch(input, actor);
  refresh();
});

export async function saveSearchAction(input: SaveSearch) {
  return save(input);
}

const rename = formAction(RenameSearch, async (input, actor) => {
  await renameSearch(input, actor);
  refresh();
});

export async function renameSearchAction(input: RenameSearch) {
  return rename(input);
}

const change = formAction(SwitchNotices, async (input, actor) => {
  await switchNotices(input, actor);
  refresh();
});

export async function switchNoticesAction(input: SwitchNotices) {
  return change(input);
}

const remove = formAction(DeleteSearch, async (input, actor) => {
  await deleteSearch(input, actor);
  refresh();
});

export async function deleteSearchAction(input: DeleteSearch) {
  return remove(input);
}
