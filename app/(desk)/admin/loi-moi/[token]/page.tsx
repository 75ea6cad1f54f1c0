import type { Metadata } from "next";
import Link from "next/link";
import { changeLanguageAtDoor } from "#app/(desk)/admin/actions.ts";
import { acceptByForm } from "#app/(desk)/admin/loi-moi/[token]/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { Doorway } from "#components/desk/doorway.tsx";
import { InvitationForm } from "#components/desk/invitation-form.client.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { getInvited } from "#domain/people/invitation.ts";
import { PASSWORD_LENGTH } from "#domain/people/password.ts";
import { createMessages } from "#lib/messages.ts";

// The token in the address is a key: no other site is told where its visitor came from.
export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.invitation.title"), referrer: "no-referrer" };
}

export default async function InvitationPage({ params }: PageProps<"/admin/loi-moi/[token]">) {
  const { token } = await params;
  const [language, invited] = await Promise.all([getLanguage(), getInvited(token)]);
  const t = createMessages(language);
  return (
    <Doorway
      t={t}
      language={language}
      path={`/admin/loi-moi/${encodeURIComponent(token)}`}
      changeLanguage={changeLanguageAtDoor}
    >
      <h1 className="mb-1 font-text text-2xl font-[650]">
        {invited ? t("desk.invitation.heading") : t("desk.invitation.goneTitle")}
      </h1>
      <p className="mb-5 text-ink-2">{invited ? t("desk.invitation.intro") : t("desk.invitation.gone")}</p>
      {invited ? (
        <InvitationForm
          token={token}
          name={invited.name}
          // Until its owner gives one, the first account has an address that no mail can reach.
          email={invited.email.endsWith(".invalid") ? "" : invited.email}
          passwordLength={PASSWORD_LENGTH}
          accept={acceptByForm}
        />
      ) : (
        <Link href="/admin/dang-nhap" className={buttonClass({ variant: "primary", size: "large" })}>
          {t("desk.invitation.toSignIn")}
        </Link>
      )}
    </Doorway>
  );
}
