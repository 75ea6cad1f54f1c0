import { type Command, DESK_ROLES, usageError } from "#bin/command.ts";
import { changeAuthor } from "#domain/authors/commands/change-author.ts";

export const authorSetCommand: Command = {
  summary: "say on an author's page how to write to them, and who they are",
  usage: "author set SLUG",
  args: [1, 1],
  options: {
    email: { value: "EMAIL", help: 'the address readers may write to; "" takes it away' },
    bio: { value: "WORDS", help: "a sentence or two about the author" },
  },
  needsDatabase: true,
  async run({ args, value, actor, env }) {
    const [slug = ""] = args;
    const [publicEmail, bio] = [value("email"), value("bio")];
    if (publicEmail === undefined && bio === undefined) throw usageError("nothing is to be changed: --email or --bio");
    const { path } = await changeAuthor({ slug, publicEmail, bio }, await actor(...DESK_ROLES));
    return { data: { slug, path }, lines: [env.siteUrl + path] };
  },
};
