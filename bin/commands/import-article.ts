import { basename } from "node:path";
import { type Command, DESK_ROLES } from "#bin/command.ts";
import { fileArgument, readBytes, requireFile } from "#bin/file-argument.ts";
import { importArticle } from "#domain/imports/commands/import-article.ts";
import { decodeText, PAGE_LIMIT } from "#domain/imports/decode-text.ts";

export const importArticleCommand: Command = {
  summary: "bring in a page saved as text",
  usage: "import article FILE",
  args: [1, 1],
  options: {
    section: { value: "SECTION", help: "slug or name of the section it goes to" },
    publish: { help: "put it before readers, with the time it was first published" },
    again: { help: "import it although an article with its address is there" },
  },
  needsDatabase: true,
  async run({ args, flag, value, actor, env }) {
    const file = fileArgument(args[0]);
    requireFile(file);
    const text = decodeText(await readBytes(file, PAGE_LIMIT + 1));
    const order = {
      text,
      fileName: basename(file),
      section: value("section"),
      publish: flag("publish"),
      again: flag("again"),
    };
    const report = await importArticle(order, await actor(...DESK_ROLES));
    const address = report.path === null ? null : env.siteUrl + report.path;
    const edit = `${env.siteUrl}/admin/bai-viet/${report.articleId}`;
    return {
      data: { ...report, address },
      lines: [
        ...report.did,
        ...(report.doubted.length > 0 ? ["", "To be checked:"] : []),
        ...report.doubted.map((doubt) => `  - ${doubt}`),
        "",
        address ?? edit,
      ],
    };
  },
};
