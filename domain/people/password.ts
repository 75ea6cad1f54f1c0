import { hash, verify } from "@node-rs/argon2";

/** Characters a password needs at least and may have at most (OWASP ASVS 5.0: 6.2.1, 6.2.9). */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

// OWASP password storage cheat sheet: argon2id (the library's default) with 19 MiB, 2 passes, 1 lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** An argon2id hash of a password. The same letters typed as NFC and NFD are the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

/** Whether a password is the one that was hashed. */
export function verifyPassword({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  return verify(stored, password.normalize("NFC"));
}
