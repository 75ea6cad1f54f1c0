import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, usageError } from "#bin/command.ts";
import { fileArgument } from "#bin/file-argument.ts";
import { makeSampleArticle } from "#bin/sample-article.ts";

export const generateJsonlCommand: Command = {
  summary: "write made-up articles for `import jsonl`, to try it at any size",
  usage: "generate jsonl FILE",
  args: [1, 1],
  options: {
    count: { value: "N", help: "how many; 1000 when left out" },
    seed: { value: "N", help: "another number, other articles; 1 when left out" },
  },
  needsDatabase: false,
  async run({ args, value, progress, signal }) {
    const file = fileArgument(args[0]);
    const count = readNumber("--count", value("count") ?? "1000");
    const seed = readNumber("--seed", value("seed") ?? "1");
    function* lines() {
      for (let index = 0; index < count && !signal.aborted; index++) {
        if (index % 1_000 === 0) progress(index, count, `${index} articles`);
        yield `${JSON.stringify(makeSampleArticle(seed, index))}\n`;
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(file));
    return { data: { file, count, seed }, lines: [`${count} made-up articles in ${file}`], failed: signal.aborted };
  },
};

function readNumber(option: string, given: string): number {
  if (!/^\d{1,8}$/.test(given)) throw usageError(`${option} "${given}" is no number up to 99999999`);
  return Number(given);
}
