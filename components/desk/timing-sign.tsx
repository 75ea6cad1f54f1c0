import { CircleAlert, Clock, Lock } from "lucide-react";
import type { DeskArticle } from "#domain/articles/desk.ts";
import { formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

const SIGN = "inline-flex items-center gap-1 font-semibold";

/** When a story goes out by itself, that it could not, and until when it may not. */
export function TimingSign({ t, article, now }: { t: Translate; article: DeskArticle; now: Date }) {
  const { planned, embargoUntil } = article;
  return (
    <>
      {planned ? (
        <span className={`${SIGN} ${planned.hasFailed ? "text-bad" : "text-stage-timed"}`}>
          {planned.hasFailed ? (
            <CircleAlert aria-hidden="true" className="size-3.5" />
          ) : (
            <Clock aria-hidden="true" className="size-3.5" />
          )}
          {t(planned.hasFailed ? "desk.list.planFailed" : "desk.list.planned", { time: formatTimeLine(planned.at) })}
        </span>
      ) : null}
      {embargoUntil && embargoUntil > now ? (
        <span className={`${SIGN} text-warn`}>
          <Lock aria-hidden="true" className="size-3.5" />
          {t("desk.list.embargo", { time: formatTimeLine(embargoUntil) })}
        </span>
      ) : null}
    </>
  );
}
