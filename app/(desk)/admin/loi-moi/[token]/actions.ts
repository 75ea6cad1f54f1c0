"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { callerAddress } from "#app/(desk)/caller-address.ts";
import { asResult } from "#app/form-action.ts";
import type { InvitationRefusal } from "#components/desk/invitation-form.client.tsx";
import { AcceptInvitation, acceptInvitation } from "#domain/people/commands/accept-invitation.ts";
import { signIn } from "#domain/people/session.ts";

export async function acceptByForm(_before: InvitationRefusal | null, form: FormData): Promise<InvitationRefusal> {
  const text = (name: string) => String(form.get(name) ?? "");
  const typed = { name: text("name"), email: text("email") };
  const input = AcceptInvitation.safeParse({
    ...typed,
    email: typed.email.trim(),
    token: text("token"),
    password: text("password"),
  });
  if (!input.success) {
    return { code: "INVALID_INPUT", wrong: input.error.issues.map(({ path }) => String(path[0])), typed };
  }
  const request = await headers();
  try {
    const { email } = await acceptInvitation(input.data);
    await signIn({ email, password: input.data.password }, callerAddress(request), request);
  } catch (error) {
    // Past the schema, the only fault left in the input is an address that is another person's.
    const { code } = asResult(error);
    return { code, wrong: code === "INVALID_INPUT" ? ["emailTaken"] : [], typed };
  }
  redirect("/admin");
}
