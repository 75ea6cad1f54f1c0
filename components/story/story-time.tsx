import { formatDate, formatDay, formatMarkup, formatTime } from "#lib/date.ts";

type Props = {
  at: Date;
  /** The day of the page, "2026-11-22": what was published on it has an hour, what is older a date. */
  today: string;
  className?: string;
};

export function StoryTime({ at, today, className }: Props) {
  return (
    <time dateTime={formatMarkup(at)} className={className}>
      {shortTime(at, today)}
    </time>
  );
}

function shortTime(at: Date, today: string): string {
  if (formatDay(at) === today) return formatTime(at);
  const isThisYear = formatDay(at).slice(0, 4) === today.slice(0, 4);
  return isThisYear ? formatDate(at).slice(0, 5) : formatDate(at);
}
