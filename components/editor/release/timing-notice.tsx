import { useLocale, useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { Notice } from "#components/editor/notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import type { Timing } from "#domain/releases/desk.ts";
import { formatTime, formatTimeLine, formatWeekday } from "#lib/date.ts";
import { useAct } from "./use-act.ts";

type TimingNoticeProps = {
  timing: Timing;
  /** Opens the release sheet; null for who may not publish. */
  onPlan: (() => void) | null;
  callOff: () => Promise<Answer<{ version: number }> | null>;
};

/** When the article goes out by itself, why it did not, and until when it may not. */
export function TimingNotice({ timing: { plan, embargoUntil }, onPlan, callOff }: TimingNoticeProps) {
  const t = useTranslations("editor.timing");
  const words = useRefusalWords();
  const locale = useLocale() === "en" ? "en" : "vi";
  const { isBusy, problem, run } = useAct(callOff, () => undefined);
  if (!plan) {
    return embargoUntil ? <Notice tone="info" title={t("embargo", { until: formatTimeLine(embargoUntil) })} /> : null;
  }
  const time = { time: formatTime(plan.at), day: formatWeekday(plan.at, locale) };
  return (
    <Notice
      tone={plan.failure ? "bad" : plan.isChanged ? "warn" : "info"}
      title={plan.failure ? t("failed", time) : t("planned", time)}
      acts={
        onPlan ? (
          <>
            <Button size="small" onClick={onPlan}>
              {plan.failure || plan.isChanged ? t("planAgain") : t("otherTime")}
            </Button>
            <Button size="small" variant="quiet" onClick={run} aria-disabled={isBusy || undefined}>
              {plan.failure ? t("understood") : t("callOff")}
            </Button>
          </>
        ) : undefined
      }
    >
      {plan.failure ? words(plan.failure) : plan.isChanged ? t("isChanged") : t("lastSaved", { name: plan.by })}
      {problem ? <span className="block font-semibold text-bad">{problem}</span> : null}
    </Notice>
  );
}
