"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Notice } from "#components/desk/notice.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";

type DeskErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** Next demands this name. What went wrong is in the server's log under the code shown. */
export default function DeskError({ error, retry }: DeskErrorProps) {
  const t = useTranslations("desk");
  return (
    <Notice skip={t("skip")} title={t("error.title")} text={t("error.text")}>
      {error.digest ? <p className="w-full text-sm text-ink-3">{t("error.code", { code: error.digest })}</p> : null}
      <Button variant="primary" size="large" onClick={retry}>
        {t("error.retry")}
      </Button>
      <Link href="/admin" className={buttonClass({ size: "large" })}>
        {t("error.home")}
      </Link>
    </Notice>
  );
}
