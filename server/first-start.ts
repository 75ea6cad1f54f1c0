import { inviteFirstAdministrator } from "#domain/people/commands/invite-first-administrator.ts";
import { invitationUrl } from "#domain/people/invitation.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import type { Env } from "#lib/env.ts";
import { wantsDemo } from "#prisma/demo/demo-record.ts";

/**
 * What a database needs before the doors open: the sample newsroom where there is nothing yet or its load was cut off
 * (unless TOASOAN_DEMO=0), and somebody who may sign in. Returns the one-time link for the first administrator, or null.
 */
export async function prepareNewsroom(env: Env, say: (line: string) => void): Promise<string | null> {
  if (env.demo && (await wantsDemo())) {
    const { loadDemo } = await import("#prisma/demo/load-demo.ts");
    say("Loading the sample newsroom; TOASOAN_DEMO=0 would start empty …");
    await loadDemo(SYSTEM_ACTOR, progressLine(say));
  }
  const token = await inviteFirstAdministrator(SYSTEM_ACTOR);
  return token && invitationUrl(env.siteUrl, token);
}

// A line every tenth of the way: a log file stays readable.
function progressLine(say: (line: string) => void) {
  let told = 0;
  return (done: number, of: number, what: string): void => {
    const tenth = Math.floor((done / of) * 10);
    if (tenth <= told) return;
    told = tenth;
    say(`  ${tenth * 10} % · ${what}`);
  };
}
