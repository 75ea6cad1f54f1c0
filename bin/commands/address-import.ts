import { type Command, DESK_ROLES } from "#bin/command.ts";
import { fileArgument, requireFile } from "#bin/file-argument.ts";
import { tellRefused } from "#bin/tell-refused.ts";
import { importAddresses } from "#domain/addresses/commands/import-addresses.ts";

export const addressImportCommand: Command = {
  summary: "let the addresses of a former site lead to ours: CSV with old address, new one, why it is gone",
  usage: "address import FILE",
  args: [1, 1],
  options: { "dry-run": { help: "say what would be, and write nothing" } },
  needsDatabase: true,
  async run({ args, flag, actor, env, progress, signal }) {
    const file = fileArgument(args[0]);
    requireFile(file);
    const isTrial = flag("dry-run");
    const onProgress = (done: number) => progress(done, 0, "addresses");
    const options = { siteUrl: env.siteUrl, isTrial, signal, onProgress };
    const report = await importAddresses(file, options, await actor(...DESK_ROLES));
    const { redirects, gone, refused, isWhole } = report;
    const counts = `${redirects} lead on, ${gone} are gone, ${refused.length} refused`;
    const ending = isWhole ? "" : " Stopped: the same command goes on.";
    return {
      data: report,
      lines: [...tellRefused(refused), `${isTrial ? "Nothing written. It would be: " : ""}${counts}.${ending}`],
      failed: !isWhole || refused.length > 0,
    };
  },
};
