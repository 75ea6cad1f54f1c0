import { z } from "zod";

/** The service that passes on what it is told to every engine of the protocol (indexnow.org, November 2026). */
export const INDEXNOW_SERVICE = "https://api.indexnow.org/indexnow";

const MOST_HUBS = 3;
const KEY_FILE = /^\/([a-z0-9-]{8,128})\.txt$/;

/**
 * The key by which engines know that a notice is ours; empty for none. The protocol lets capitals in too, but the paper's
 * addresses have none, and the key is the name of a file.
 */
export const EngineKey = z.string().regex(/^(?:[a-z0-9-]{8,128})?$/);

/** The address of a service to post to: http or https, without a password in it. */
export const EngineAddress = z.string().refine(isServiceAddress);

/** Addresses of WebSub hubs, separated by spaces. */
export const HubList = z.string().refine((text) => {
  const hubs = listHubs(text);
  return hubs.length <= MOST_HUBS && hubs.every(isServiceAddress);
});

/** The hubs that a setting names. */
export function listHubs(text: string): string[] {
  return [...new Set(text.split(" ").filter((hub) => hub !== ""))];
}

/** A key that nobody guesses: 128 bits in hexadecimal. */
export function makeEngineKey(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("hex");
}

/** Where the file stands that proves the key is ours. */
export function keyPath(key: string): string {
  return `/${key}.txt`;
}

/** The key that an address may be the file of; null for any other address. */
export function keyOfPath(path: string): string | null {
  return KEY_FILE.exec(path)?.[1] ?? null;
}

function isServiceAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
