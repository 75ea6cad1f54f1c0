import { setMaxListeners } from "node:events";
import type { Command, Context, Outcome } from "#bin/command.ts";
import { renderCommandHelp, renderHelp } from "#bin/help.ts";
import { makeProgress } from "#bin/progress.ts";
import { type Call, readCall } from "#bin/read-call.ts";
import { tellError } from "#bin/tell-error.ts";
import { readEnv } from "#lib/env.ts";
import { generateSources } from "#server/build.ts";

const argv = process.argv.slice(2);
const isJson = argv.includes("--json");
const progress = makeProgress(process.stderr);
const stopping = new AbortController();
setMaxListeners(0, stopping.signal);

function say(line: string): void {
  progress.end();
  process.stderr.write(`${line}\n`);
}

// The first Ctrl-C lets a long command come to a good end; the second means now.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    say("Stopping after the step under way …");
  });
}
// Whoever reads us may have seen enough: `… | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

function print({ lines, data }: Outcome): void {
  progress.end();
  process.stdout.write(isJson ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${line}\n`).join(""));
}

async function makeContext({ args, values }: Call): Promise<Context> {
  const env = readEnv();
  const { findActorByEmail, findActorForCommand } = await import("#domain/people/find-actor.ts");
  const value = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  return {
    args,
    env,
    say,
    value,
    flag: (name) => values[name] === true,
    values: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
    actor: (...roles) => {
      const email = value("as");
      return email === undefined ? findActorForCommand(roles) : findActorByEmail(email, "cli");
    },
    progress: progress.show,
    signal: stopping.signal,
  };
}

async function run(commands: Record<string, Command>): Promise<number> {
  const words = argv.filter((word) => !word.startsWith("-"));
  const isAsked = argv.includes("--help") || argv.includes("-h");
  // "article --help": of all that is done with articles.
  const group =
    isAsked && words.length === 1 ? Object.entries(commands).filter(([name]) => name.startsWith(`${words[0]} `)) : [];
  if (words.length === 0 || group.length > 0) {
    const help = renderHelp(group.length > 0 ? group.map(([, command]) => command) : Object.values(commands));
    process[isAsked ? "stdout" : "stderr"].write(`${help}\n`);
    return isAsked ? 0 : 2;
  }
  const call = readCall(argv, commands);
  if (call.values.help === true) {
    process.stdout.write(`${renderCommandHelp(call.command)}\n`);
    return 0;
  }
  const context = await makeContext(call);
  const { withDatabase } = await import("#bin/with-database.ts");
  const outcome = call.command.needsDatabase
    ? await withDatabase(context.env, say, () => call.command.run(context))
    : await call.command.run(context);
  print(outcome);
  return outcome.failed ? 1 : 0;
}

try {
  // Only now may anything be imported that stands on the generated database client.
  await generateSources(say);
  const { COMMANDS } = await import("#bin/command-table.ts");
  process.exitCode = await run(COMMANDS);
} catch (error) {
  progress.end();
  const told = tellError(error, argv);
  process.stderr.write(`${told.line}\n`);
  if (isJson) process.stdout.write(`${JSON.stringify({ error: told.json }, null, 2)}\n`);
  if (process.env.LOG_LEVEL === "debug") console.error(error);
  process.exitCode = told.exitCode;
}
