/**
 * The time of day that somebody typed, "18:05", "18h05", "18h" or "1805", as "18:05"; null when it is none. Twenty-four
 * hours, as newspapers here write it.
 */
export function readTypedClock(typed: string): string | null {
  const [, hour, minute = "0"] = /^(\d{1,2})(?:\s*(?:[:.hg]|giờ)\s*)?(\d{2})?$/i.exec(typed.trim()) ?? [];
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (!(hours < 24 && minutes < 60)) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
