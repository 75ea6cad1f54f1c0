import { keyPath } from "#domain/engines/engine.ts";
import { type Answer, readRetryAfter } from "#domain/engines/verdict.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { isLoopback, isPublic } from "#lib/outside-address.ts";
import { isNotAllowed, isTooLate, type Post, postOutside } from "#lib/post-outside.ts";
import type { EngineKind } from "#prisma/generated/enums.ts";

const LIMIT_MS = 10_000;
const LOCAL_HOST = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Tells one engine that what stands at these paths of ours changed. A paper that is tried out on a machine of its own
 * tells nobody but that machine, and a public one nobody who is not public: the address was typed by a person.
 */
export async function sendNotice(
  { kind, target }: { kind: EngineKind; target: string },
  paths: string[],
  { indexNowKey }: Pick<Settings, "indexNowKey">,
  siteUrl: string,
): Promise<Answer> {
  const urls = paths.map((path) => siteUrl + path);
  const post = kind === "INDEXNOW" ? indexNowPost(urls, indexNowKey, siteUrl) : webSubPost(urls);
  const mayReach = LOCAL_HOST.test(new URL(siteUrl).hostname) ? isLoopback : isPublic;
  try {
    const userAgent = `ToaSoan (+${siteUrl})`;
    const { status, retryAfter } = await postOutside(new URL(target), { ...post, userAgent }, mayReach, LIMIT_MS);
    return { status, retryAfterMs: readRetryAfter(retryAfter, Date.now()) };
  } catch (error) {
    if (isNotAllowed(error)) return { failure: "not-allowed" };
    return { failure: isTooLate(error) ? "timeout" : "unreachable" };
  }
}

/** Many addresses at once (indexnow.org/documentation). */
function indexNowPost(urlList: string[], key: string, siteUrl: string): Omit<Post, "userAgent"> {
  const body = { host: new URL(siteUrl).host, key, keyLocation: siteUrl + keyPath(key), urlList };
  return { contentType: "application/json; charset=utf-8", body: JSON.stringify(body) };
}

/**
 * What the standard leaves to publishers and hubs, and all of them take: the form that PubSubHubbub had. Some hubs read
 * the feed's address under its former name, some under its present one.
 */
function webSubPost(urls: string[]): Omit<Post, "userAgent"> {
  const form = new URLSearchParams({ "hub.mode": "publish" });
  for (const url of urls) {
    form.append("hub.url", url);
    form.append("hub.topic", url);
  }
  return { contentType: "application/x-www-form-urlencoded", body: form.toString() };
}
