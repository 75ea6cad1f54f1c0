import { RateLimiterPrisma } from "rate-limiter-flexible";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

const WINDOW_S = 15 * 60;
// A forgetful editor behind an office's one address must get in; somebody who guesses must not.
const PER_ACCOUNT = 8;
const PER_ADDRESS = 50;

type Attempt = { account: string; address: string };

function limiters() {
  const common = { storeClient: db, tableName: "signInAttempt", duration: WINDOW_S };
  return {
    account: new RateLimiterPrisma({ ...common, keyPrefix: "account", points: PER_ACCOUNT }),
    address: new RateLimiterPrisma({ ...common, keyPrefix: "address", points: PER_ADDRESS }),
  };
}

/** @throws AppError TOO_MANY_ATTEMPTS while the account or the address has no attempts left, with the minutes to wait. */
export async function requireAttemptsLeft(attempt: Attempt): Promise<void> {
  const { account, address } = limiters();
  const [ofAccount, ofAddress] = await Promise.all([account.get(attempt.account), address.get(attempt.address)]);
  const waits = [
    ofAccount && ofAccount.consumedPoints >= PER_ACCOUNT ? ofAccount.msBeforeNext : 0,
    ofAddress && ofAddress.consumedPoints >= PER_ADDRESS ? ofAddress.msBeforeNext : 0,
  ];
  const wait = Math.max(...waits);
  if (wait > 0) {
    throw new AppError("TOO_MANY_ATTEMPTS", "sign-in locked", { minutes: Math.ceil(wait / 60_000) });
  }
}

/** Notes a failed sign-in. */
export async function countFailure(attempt: Attempt): Promise<void> {
  const { account, address } = limiters();
  // Over the limit the library rejects; that only means what the next attempt will be told.
  await Promise.allSettled([account.consume(attempt.account), address.consume(attempt.address)]);
}

/** A success wipes the account's failures; the address keeps its own, lest one good account shield a guesser. */
export async function forgetFailures(attempt: Attempt): Promise<void> {
  await limiters().account.delete(attempt.account);
}
