import { createHash, randomBytes } from "node:crypto";

/** A new token of 256 bits: what makes the address of a private link one that nobody guesses. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token, so that whoever reads the database cannot follow the link. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
