import type { WholeAnswer } from "#server/front/page-words.ts";
import { ASSET_SECURITY } from "#server/front/security-headers.ts";

/** What a watch needs to know, and nothing that helps a stranger. Costs nothing: no question is asked for it. */
export function healthAnswer(health: { database: boolean; pages: number }): WholeAnswer {
  const { database, pages } = health;
  const body = Buffer.from(
    `${JSON.stringify({ ok: true, database: database ? "connected" : "away", heldPages: pages })}\n`,
  );
  const headers = [
    ...["Content-Type", "application/json; charset=utf-8", "Content-Length", String(body.length)],
    ...["Cache-Control", "no-store", ...ASSET_SECURITY],
  ];
  return { status: 200, headers, body };
}
