import { hash, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

/** Bounds how often one network counts, so that nobody presses an article up. */
export type ViewLimits = {
  /** Whether one more view of the article from the address still counts in this hour; if so it is noted. */
  admit(address: string, articleId: string, now: Date): boolean;
};

const HOUR_MS = 3_600_000;
// A carrier puts hundreds of phones behind one address: few enough to press nothing up, many enough for a busy hour.
const OF_ARTICLE = 30;
// Articles that somebody makes up are bounded by this, and so is what a whole carrier can add in an hour.
const OF_NETWORK = 10_000;
const PLACES = 2 ** 21;

/**
 * Nothing is kept of a person: an address is hashed, with the article and a salt, to one of two million counters (4 MB),
 * which many share; neither the address nor the hash is kept. The counters and the salt, without which no counter can
 * be found again, are in the memory of this process alone, and thrown away after an hour. Strangers whom chance gives
 * the same counter share its bound, which is felt from some ten million views an hour on.
 */
export function createViewLimits(): ViewLimits {
  const counters = new Uint16Array(PLACES);
  let salt = "";
  let hour = 0;

  function begin(present: number): void {
    hour = present;
    salt = randomBytes(32).toString("base64");
    counters.fill(0);
    setTimeout(() => forget(present), HOUR_MS).unref();
  }

  function forget(former: number): void {
    if (hour !== former) return;
    hour = 0;
    salt = "";
    counters.fill(0);
  }

  function take(what: string, most: number): boolean {
    const place = hash("sha256", `${salt} ${what}`, "buffer").readUInt32LE() % PLACES;
    const taken = counters[place] ?? 0;
    if (taken >= most) return false;
    counters[place] = taken + 1;
    return true;
  }

  return {
    admit(address, articleId, now) {
      const present = Math.floor(now.getTime() / HOUR_MS);
      if (present !== hour) begin(present);
      const network = networkOf(address);
      return take(network, OF_NETWORK) && take(`${network} ${articleId}`, OF_ARTICLE);
    },
  };
}

/** One household: its IPv4 address, or the 64 bits of IPv6 that a provider gives out, within which it moves freely. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [left = "", right] = address.split("::");
  const before = left === "" ? [] : left.split(":");
  const after = right ? right.split(":") : [];
  const missing = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill("0"), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
