import { basename, extname } from "node:path";
import { CHIEF_ROLES, type Command, usageError } from "#bin/command.ts";
import { fileArgument, readBytes, requireFile } from "#bin/file-argument.ts";
import { decodeText, PAGE_LIMIT } from "#domain/imports/decode-text.ts";
import { languageOf } from "#domain/imports/language-of.ts";
import { savePage } from "#domain/pages/commands/save-page.ts";
import { listPages } from "#domain/pages/desk.ts";
import { readPageText } from "#domain/pages/page-text.ts";

export const pageSetCommand: Command = {
  summary: "give a page about the paper its words, from a text file",
  usage: "page set FILE",
  args: [1, 1],
  options: { slug: { value: "SLUG", help: "the page's address; else the name of the file, as in gioi-thieu.txt" } },
  needsDatabase: true,
  async run({ args, value, actor, env }) {
    const file = fileArgument(args[0]);
    requireFile(file);
    const slug = value("slug") ?? basename(file, extname(file));
    const text = decodeText(await readBytes(file, PAGE_LIMIT + 1));
    const words = readPageText(text);
    if (words.body.content.length === 0) throw usageError("the file has no text below its title and first paragraph");
    const me = await actor(...CHIEF_ROLES);
    const version = (await listPages(me)).find((page) => page.slug === slug)?.version ?? 0;
    const done = await savePage({ slug, version, content: { language: languageOf(text), ...words } }, me);
    return {
      data: { slug, path: done.path, version: done.version, title: words.title },
      lines: [`${words.title}: ${env.siteUrl}${done.path}`],
    };
  },
};
