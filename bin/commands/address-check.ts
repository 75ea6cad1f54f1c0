import { type Command, usageError } from "#bin/command.ts";
import { fileArgument, requireFile } from "#bin/file-argument.ts";
import { tellRefused } from "#bin/tell-refused.ts";
import { checkAddresses } from "#domain/addresses/check-addresses.ts";

export const addressCheckCommand: Command = {
  summary: "ask the running site for every old address of a table: one step to a page, or 410",
  usage: "address check FILE",
  args: [1, 1],
  options: { site: { value: "URL", help: "where the site runs; else its own address" } },
  needsDatabase: false,
  async run({ args, value, env, progress, signal }) {
    const file = fileArgument(args[0]);
    requireFile(file);
    const askAt = (value("site") ?? env.siteUrl).replace(/\/+$/, "");
    if (!/^https?:\/\//i.test(askAt) || !URL.canParse(askAt)) throw usageError(`${askAt} is no address of a site`);
    const onProgress = (done: number) => progress(done, 0, "addresses");
    const { right, wrong } = await checkAddresses(file, { siteUrl: env.siteUrl, askAt, signal, onProgress });
    return {
      data: { right, wrong },
      lines: [...tellRefused(wrong), `${right} answer as they should, ${wrong.length} do not.`],
      failed: wrong.length > 0,
    };
  },
};
