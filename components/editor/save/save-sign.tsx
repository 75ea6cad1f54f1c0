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

/** Where the words are: on the server since when, only here, or against another version there. */
export function SaveSign({ state }: { state: SaveView }) {
  const t = useTranslations("editor.save");
  const isSlow = useSlow(state.phase === "sending");
  const { Icon, tone, text, spins } = read();
  return (
    <span
      role="status"
      className={`flex min-w-0 items-center gap-1.5 text-xs font-[550] sm:text-sm [&_svg]:size-4 [&_svg]:shrink-0 ${tone}`}
    >
      <Icon aria-hidden="true" className={spins ? "animate-spin" : ""} />
      <span className="leading-tight text-balance">{text}</span>
    </span>
  );

  function read(): { Icon: LucideIcon; tone: string; text: string; spins?: boolean } {
    if (state.phase === "conflict") return { Icon: GitPullRequestArrow, tone: "text-bad", text: t("conflict") };
    if (state.refusal?.code === "EDIT_LOCKED") return { Icon: HardDrive, tone: "text-warn", text: t("locked") };
    if (state.phase === "failed") return { Icon: HardDrive, tone: "text-warn", text: t("failed") };
    if (state.phase === "refused") return { Icon: CloudOff, tone: "text-bad", text: t("refused") };
    if (isSlow) return { Icon: LoaderCircle, tone: "text-ink-2", text: t("saving"), spins: true };
    if (state.unsaved) return { Icon: Cloud, tone: "text-ink-2", text: t("unsaved") };
    return { Icon: CloudCheck, tone: "text-ok", text: t("saved", { time: formatSince(state.savedAt) }) };
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
