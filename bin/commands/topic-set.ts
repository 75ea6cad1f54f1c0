import { type Command, DESK_ROLES, usageError } from "#bin/command.ts";
import { changeTopic } from "#domain/topics/commands/change-topic.ts";

export const topicSetCommand: Command = {
  summary: "say what a topic is about",
  usage: "topic set SLUG",
  args: [1, 1],
  options: { description: { value: "WORDS", help: "a sentence or two above its list (needed)" } },
  needsDatabase: true,
  async run({ args, value, actor, env }) {
    const [slug = ""] = args;
    const description = value("description");
    if (description === undefined) throw usageError("--description is missing");
    const { path } = await changeTopic({ slug, description }, await actor(...DESK_ROLES));
    return { data: { slug, path }, lines: [env.siteUrl + path] };
  },
};
