"use client";

import { usePathname, useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { fetchUnread } from "#components/desk/notices/fetch-notices.ts";
import { NOTICES } from "#components/desk/notices/notice-address.ts";
import type { Unread } from "#domain/notices/desk.ts";

// With what the job queue takes, people know within some ten seconds.
const LOOK_MS = 8_000;

const UnreadContext = createContext<{ count: number; look: () => Promise<void> }>({ count: 0, look: async () => {} });

/** How many notices are unread now, and how to look again. */
export function useUnread() {
  return useContext(UnreadContext);
}

type UnreadProviderProps = { first: Unread; children: ReactNode };

/** Asks for unread notices again and again while the screen is seen, and says so to whoever hears it instead. */
export function UnreadProvider({ first, children }: UnreadProviderProps) {
  const t = useTranslations("desk.notices");
  const router = useRouter();
  const isListed = usePathname() === NOTICES;
  const [unread, setUnread] = useState(first);
  const [news, setNews] = useState("");
  // What came with the page made anew is newer than what was asked before.
  const [given, setGiven] = useState(first);
  if (given !== first) {
    setGiven(first);
    setUnread(first);
  }
  const known = useRef(unread);
  useEffect(() => {
    known.current = unread;
  });

  const look = useCallback(async () => {
    const now = await fetchUnread();
    if (!now || now.stamp === known.current.stamp) return;
    const isMore = now.stamp !== "" && now.count >= known.current.count;
    setUnread(now);
    setNews(isMore ? t("arrived", { count: now.count }) : "");
    if (isListed) router.refresh();
  }, [isListed, router, t]);

  useEffect(() => {
    const lookIfSeen = () => void (document.visibilityState === "visible" && look());
    const timer = setInterval(lookIfSeen, LOOK_MS);
    document.addEventListener("visibilitychange", lookIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookIfSeen);
    };
  }, [look]);

  return (
    <UnreadContext value={{ count: unread.count, look }}>
      {children}
      <p role="status" className="sr-only">
        {news}
      </p>
    </UnreadContext>
  );
}
