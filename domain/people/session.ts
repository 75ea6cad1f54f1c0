import { z } from "zod";
import type { Actor } from "#domain/people/actor.ts";
import { appointmentsAt, toAppointments } from "#domain/people/appointments.ts";
import { auth } from "#domain/people/auth.ts";
import { countFailure, forgetFailures, requireAttemptsLeft } from "#domain/people/sign-in-attempts.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/** What a sign-in form sends. */
export const SignIn = z.strictObject({
  email: z
    .string()
    .max(320)
    .transform((text) => text.trim().toLowerCase()),
  password: z.string().min(1).max(1_000),
});
export type SignIn = z.input<typeof SignIn>;

/**
 * Signs somebody in and sets the session cookie of the answer under way. `address` is the network address of the caller.
 * @throws AppError FORBIDDEN when the pair is wrong or the account disabled, never saying which;
 * TOO_MANY_ATTEMPTS when account or address has failed too often.
 */
export async function signIn(input: SignIn, address: string, headers: Headers): Promise<void> {
  const { email, password } = SignIn.parse(input);
  const attempt = { account: email, address };
  await requireAttemptsLeft(attempt);
  try {
    await auth().api.signInEmail({ body: { email, password }, headers });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await countFailure(attempt);
    throw new AppError("FORBIDDEN", "sign-in refused");
  }
  await forgetFailures(attempt);
}

// better-auth says 401 for an unknown address, a wrong password and a refused session, 400 for what is no address.
function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : 0;
  return status === 401 || status === 400;
}

/** Ends the session of the caller, in the database and in the browser. */
export async function signOut(headers: Headers): Promise<void> {
  await auth().api.signOut({ headers });
}

/** Who sends these headers, or null. Looked up in the database each time; a disabled person is nobody. */
export async function getSessionActor(headers: Headers): Promise<Actor | null> {
  const session = await auth().api.getSession({ headers });
  if (!session) return null;
  const person = await db.person.findFirst({
    where: { id: session.user.id, disabledAt: null },
    select: {
      id: true,
      name: true,
      language: true,
      appointments: appointmentsAt(new Date()),
    },
  });
  return person && { ...person, appointments: toAppointments(person.appointments), origin: "web" };
}
