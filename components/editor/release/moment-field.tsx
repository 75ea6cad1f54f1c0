import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { DayField } from "#components/ui/day-field.client.tsx";
import { TextField } from "#components/ui/field.tsx";
import { formatDay, formatTime, formatWeekday, parseTimeLine } from "#lib/date.ts";
import { readTypedClock } from "#lib/typed-clock.ts";
import { writeTypedDay } from "#lib/typed-day.ts";

type MomentFieldProps = {
  /** What the moment is: "Hẹn lên". */
  label: string;
  /** The moment to begin with. */
  first: Date;
  /** The moment that is typed, null while it is none. */
  onChange: (at: Date | null) => void;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * A day and a time of day in Vietnam, typed as people here write them, whatever zone and order the device has; below them
 * the moment in words, and how far off it is.
 */
export function MomentField({ label, first, onChange }: MomentFieldProps) {
  const t = useTranslations("editor.moment");
  const locale = useLocale() === "en" ? "en" : "vi";
  const [day, setDay] = useState<string | null>(formatDay(first));
  const [typed, setTyped] = useState(formatTime(first));
  const [now, setNow] = useState(() => new Date());
  const clock = readTypedClock(typed);
  const at = momentOf(day, clock);
  const isAhead = at !== null && at > now;

  function change(nextDay: string | null, nextTyped: string): void {
    setDay(nextDay);
    setTyped(nextTyped);
    setNow(new Date());
    onChange(momentOf(nextDay, readTypedClock(nextTyped)));
  }

  return (
    <fieldset aria-label={label} className="grid min-w-0 gap-1.5">
      <div className="grid grid-cols-2 gap-3">
        <DayField label={t("day")} value={day} onChange={(next) => change(next, typed)} />
        <TextField
          label={t("clock")}
          value={typed}
          placeholder="18:00"
          autoComplete="off"
          error={typed && clock === null ? t("wrongClock") : null}
          onChange={({ target }) => change(day, target.value)}
        />
      </div>
      <p role="status" className={`text-sm ${at && !isAhead ? "font-semibold text-bad" : "text-ink-2"}`}>
        {at
          ? isAhead
            ? t("words", {
                day: formatWeekday(at, locale),
                time: formatTime(at),
                ...partsOf(at.getTime() - now.getTime()),
              })
            : t("past")
          : ""}
      </p>
    </fieldset>
  );
}

function momentOf(day: string | null, clock: string | null): Date | null {
  return day && clock ? parseTimeLine(`${clock} ${writeTypedDay(day)}`) : null;
}

// Up to the next whole minute: "in 0 minutes" would be now.
function partsOf(ms: number): { days: number; hours: number; minutes: number } {
  const whole = Math.ceil(ms / MINUTE_MS) * MINUTE_MS;
  return {
    days: Math.floor(whole / DAY_MS),
    hours: Math.floor((whole % DAY_MS) / HOUR_MS),
    minutes: Math.floor((whole % HOUR_MS) / MINUTE_MS),
  };
}
