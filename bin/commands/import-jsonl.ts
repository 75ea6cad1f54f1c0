import { type Command, DESK_ROLES } from "#bin/command.ts";
import { fileArgument, requireFile } from "#bin/file-argument.ts";
import { type ImportJsonlReport, importJsonl } from "#domain/imports/commands/import-jsonl.ts";

const number = new Intl.NumberFormat("en");

export const importJsonlCommand: Command = {
  summary: "bring in many articles, one JSON object a line",
  usage: "import jsonl FILE",
  args: [1, 1],
  options: {
    again: { help: "begin anew with a file that was imported before" },
    refused: { value: "FILE", help: "where refused lines are listed; else FILE.refused.jsonl" },
  },
  needsDatabase: true,
  async run({ args, flag, value, actor, progress, signal }) {
    const file = fileArgument(args[0]);
    requireFile(file);
    const refused = value("refused");
    const startedAt = performance.now();
    let before: number | null = null;
    const report = await importJsonl(
      file,
      {
        again: flag("again"),
        refusedFile: refused === undefined ? undefined : fileArgument(refused),
        signal,
        onProgress({ bytes, size, lines, refused: faults }) {
          before ??= lines;
          const rate = Math.round((lines - before) / ((performance.now() - startedAt) / 1000));
          progress(bytes, size, `${number.format(lines)} lines, ${number.format(rate)} a second, ${faults} refused`);
        },
      },
      await actor(...DESK_ROLES),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    return {
      data: { ...report, seconds, peakMemoryMb: peakMemoryMb() },
      lines: tell(report, seconds),
      failed: report.state === "stopped",
    };
  },
};

function peakMemoryMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function tell({ state, lines, accepted, refused, refusedFile, resumedAtLine }: ImportJsonlReport, seconds: number) {
  const counts = `${number.format(lines)} lines: ${number.format(accepted)} articles, ${number.format(refused)} refused`;
  if (state === "already finished")
    return [`This file was imported before (${counts}). Nothing done; --again repeats it.`];
  const done = lines - resumedAtLine;
  return [
    ...(resumedAtLine > 0 ? [`Went on after line ${number.format(resumedAtLine)}.`] : []),
    counts,
    `${number.format(Math.round(done / seconds))} lines a second, ${peakMemoryMb()} MB of memory at most`,
    ...(refusedFile ? [`Refused lines and why: ${refusedFile}`] : []),
    state === "finished" ? "Finished." : "Stopped. The same command goes on where this one ended.",
  ];
}
