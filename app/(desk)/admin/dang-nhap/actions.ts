"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { nextPath } from "#app/(desk)/admin/dang-nhap/next-path.ts";
import { callerAddress } from "#app/(desk)/caller-address.ts";
import { asResult } from "#app/form-action.ts";
import type { SignInRefusal } from "#components/desk/sign-in-form.client.tsx";
import { SignIn, signIn } from "#domain/people/session.ts";

export async function signInByForm(_before: SignInRefusal | null, form: FormData): Promise<SignInRefusal> {
  const email = String(form.get("email") ?? "");
  const input = SignIn.safeParse({ email, password: form.get("password") });
  if (!input.success || input.data.email === "") {
    return { code: "INVALID_INPUT", values: {}, email };
  }
  const request = await headers();
  try {
    await signIn(input.data, callerAddress(request), request);
  } catch (error) {
    const { code, values } = asResult(error);
    return { code, values, email };
  }
  redirect(nextPath(form.get("tiep")));
}
