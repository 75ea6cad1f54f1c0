import { type Command, usageError } from "#bin/command.ts";
import { renameList } from "#domain/addresses/commands/rename-list.ts";

const NOUNS = { "chuyen-muc": "section", "chu-de": "topic", "tac-gia": "author" } as const;

export const addressRenameCommand: Command = {
  summary: "give a section, topic or author another address; the former one leads there",
  usage: "address rename PATH SLUG",
  args: [2, 2],
  options: {},
  needsDatabase: true,
  async run({ args: [path = "", newSlug = ""], actor, env }) {
    const [, list = "", slug = ""] = /^\/?(chuyen-muc|chu-de|tac-gia)\/([^/]+)$/.exec(path) ?? [];
    const noun = NOUNS[list as keyof typeof NOUNS];
    if (!noun) throw usageError("name a section, topic or author by its path, such as /chu-de/mua-lu");
    const renamed = await renameList({ noun, slug, newSlug }, await actor("EDITOR_IN_CHIEF", "MANAGING_EDITOR"));
    return { data: { path: renamed.path }, lines: [env.siteUrl + renamed.path] };
  },
};
