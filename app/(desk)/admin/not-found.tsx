import Link from "next/link";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { Notice } from "#components/desk/notice.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { createMessages } from "#lib/messages.ts";

export default async function DeskNotFound() {
  const t = createMessages(await getLanguage());
  return (
    <Notice skip={t("desk.skip")} title={t("desk.notFound.title")} text={t("desk.notFound.text")}>
      <Link href="/admin" className={buttonClass({ variant: "primary", size: "large" })}>
        {t("desk.notFound.home")}
      </Link>
    </Notice>
  );
}
