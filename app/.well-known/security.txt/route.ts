import { getToday } from "#domain/calendar/published.ts";
import { getSettings } from "#domain/settings/published.ts";
import { readEnv } from "#lib/env.ts";

const HALF_A_YEAR_MS = 182 * 86_400_000;

/** Whom to tell of a hole in the site (RFC 9116). Made anew each day, so that it never runs out. */
export async function GET(): Promise<Response> {
  const [{ email, hotline }, today] = await Promise.all([getSettings(), getToday()]);
  const phone = hotline.replace(/[^+\d]/g, "");
  const contacts = [
    ...(email ? [`mailto:${email}`] : []),
    ...(phone ? [`tel:${phone}`] : []),
    ...(email || phone ? [] : [`${readEnv().siteUrl.replace(/^http:/, "https:")}/`]),
  ];
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(today.getTime() + HALF_A_YEAR_MS).toISOString()}`,
    "Preferred-Languages: vi, en",
    `Canonical: ${readEnv().siteUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8", "surrogate-key": "site day everything" },
  });
}
