import type { Command } from "#bin/command.ts";
import { oneOf } from "#bin/one-of.ts";
import { PERIODS } from "#domain/views/view.ts";

const PLACES = 20;

export const articleMostReadCommand: Command = {
  summary: "list the articles that readers open most",
  usage: "article most-read",
  args: [0, 0],
  options: {
    period: { value: "PERIOD", help: `${PERIODS.join(", ")} (day when not given)` },
    language: { value: "LANGUAGE", help: "vi, en (vi when not given)" },
  },
  needsDatabase: true,
  async run({ value }) {
    const period = oneOf("--period", value("period") ?? "day", PERIODS);
    const language = oneOf("--language", value("language") ?? "vi", ["vi", "en"] as const);
    const { listMostRead } = await import("#domain/views/published.ts");
    const read = await listMostRead(period, language, PLACES);
    const articles = read.map(({ id, path, headline, views }) => ({ id, path, headline, views }));
    return {
      data: { period, language, articles },
      lines: articles.map(
        ({ views, headline, path }) => `${String(views).padStart(8)}  ${headline}\n          ${path}`,
      ),
    };
  },
};
