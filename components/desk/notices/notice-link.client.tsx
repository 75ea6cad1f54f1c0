"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { sendRead } from "#components/desk/notices/fetch-notices.ts";
import { useUnread } from "#components/desk/notices/unread-provider.client.tsx";

type NoticeLinkProps = {
  href: string;
  /** The notice that is read by going there; null for one that was read. */
  unread: { id: string; version: number } | null;
  className: string;
  children: ReactNode;
};

/** A link out of a notice: whoever follows it has read it. */
export function NoticeLink({ href, unread, className, children }: NoticeLinkProps) {
  const { look } = useUnread();
  return (
    <Link
      href={href}
      prefetch={false}
      className={className}
      onClick={() => unread && void sendRead(unread.id, unread.version).then(look)}
    >
      {children}
    </Link>
  );
}
