import type { ReactNode } from "react";
import {
  changeLanguageByForm,
  changeThemeByForm,
  rememberKeys,
  signOutByForm,
  startArticle,
} from "#app/(desk)/admin/actions.ts";
import { getLanguage, getTheme } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { Shell } from "#components/desk/shell.tsx";
import { countUnread } from "#domain/notices/desk.ts";
import { may } from "#domain/people/policy.ts";
import { createMessages } from "#lib/messages.ts";

export default async function RailLayout({ children }: { children: ReactNode }) {
  const [actor, language, theme] = await Promise.all([requireActor(), getLanguage(), getTheme()]);
  return (
    <Shell
      t={createMessages(language)}
      actor={actor}
      language={language}
      theme={theme}
      startArticle={may(actor, "article.create") ? startArticle : null}
      rememberKeys={rememberKeys}
      unread={may(actor, "notice.read") ? await countUnread(actor) : null}
      changeLanguage={changeLanguageByForm}
      changeTheme={changeThemeByForm}
      signOut={signOutByForm}
    >
      {children}
    </Shell>
  );
}
