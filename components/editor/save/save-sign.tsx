import {
  Cloud,
  CloudCheck,
  CloudOff,
  GitPullRequestArrow,
  HardDrive,
  LoaderCircle,
  type LucideIcon,
} from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { formatDay, formatTime, formatTimeLine } from "#lib/date.ts";
import type { SaveView } from "./save-state.ts";

// A save that takes less is not worth a word.
const SLOW_MS = 1_000;

type Sign = "conflict" | "locked" | "failed" | "refused" | "saving" | "unsaved" | "saved";

/** Where the words are: on the server since when, only here, or against another version there. In a phone's bar in a word or two. */
export function SaveSign({ state }: { state: SaveView }) {
  const t = useTranslations("editor.save");
  const isSlow = useSlow(state.phase === "sending");
  const { Icon, tone, sign, spins } = read();
  const time = formatSince(state.savedAt);
  return (
    <span
      role="status"
      className={`flex min-w-0 items-center gap-1.5 text-xs font-[550] sm:text-sm [&_svg]:size-4 [&_svg]:shrink-0 ${tone}`}
    >
      <Icon aria-hidden="true" className={spins ? "animate-spin" : ""} />
      <span className="leading-tight text-balance max-sm:sr-only">{t(sign, { time })}</span>
      <span aria-hidden="true" className="leading-tight sm:hidden">
        {t(`short.${sign}`, { time })}
      </span>
    </span>
  );

  function read(): { Icon: LucideIcon; tone: string; sign: Sign; spins?: boolean } {
    if (state.phase === "conflict") return { Icon: GitPullRequestArrow, tone: "text-bad", sign: "conflict" };
    if (state.refusal?.code === "EDIT_LOCKED") return { Icon: HardDrive, tone: "text-warn", sign: "locked" };
    if (state.phase === "failed") return { Icon: HardDrive, tone: "text-warn", sign: "failed" };
    if (state.phase === "refused") return { Icon: CloudOff, tone: "text-bad", sign: "refused" };
    if (isSlow) return { Icon: LoaderCircle, tone: "text-ink-2", sign: "saving", spins: true };
    if (state.unsaved) return { Icon: Cloud, tone: "text-ink-2", sign: "unsaved" };
    return { Icon: CloudCheck, tone: "text-ok", sign: "saved" };
  }
}

function formatSince(at: Date): string {
  return formatDay(at) === formatDay(new Date()) ? formatTime(at) : formatTimeLine(at);
}

function useSlow(isSending: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isSending) return;
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isSending]);
  return isSlow;
}
