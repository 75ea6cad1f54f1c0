"use client";

import { Bell } from "lucide-react";
import { useTranslations } from "use-intl";
import { AreaLink } from "#components/desk/area-link.client.tsx";
import { NOTICES } from "#components/desk/notices/notice-address.ts";
import { useUnread } from "#components/desk/notices/unread-provider.client.tsx";

/** The way to the notices, with how many are unread. */
export function NoticeArea({ className }: { className: string }) {
  const t = useTranslations("desk");
  const { count } = useUnread();
  return (
    <AreaLink href={NOTICES} className={className}>
      <span className="relative">
        <Bell aria-hidden="true" className="size-5" />
        {count > 0 ? (
          <span
            aria-hidden="true"
            className="absolute -top-1.5 left-2.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent-solid px-1 text-2xs leading-none font-[650] text-on-accent tabular-nums"
          >
            {count > 9 ? "9+" : count}
          </span>
        ) : null}
      </span>
      {t("nav.notices")}
      {count > 0 ? <span className="sr-only">{t("notices.unread", { count })}</span> : null}
    </AreaLink>
  );
}
