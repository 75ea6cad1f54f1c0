"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { TextField } from "#components/ui/field.tsx";
import { readTypedDay, writeTypedDay } from "#lib/typed-day.ts";

type DayFieldProps = {
  label: string;
  hint?: ReactNode;
  /** "2024-01-23", or null. */
  value: string | null;
  readOnly?: boolean;
  onChange: (day: string | null) => void;
};

/**
 * A day, typed as people here write it. A browser's own field has the order of the browser's language, which need not be
 * the paper's. What is no day yet changes nothing, and says so once the field is left.
 */
export function DayField({ label, hint, value, readOnly, onChange }: DayFieldProps) {
  const t = useTranslations("day");
  // Only while somebody types: what they typed, which need not be a day yet.
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);

  function leave(): void {
    if (typed === null) return;
    const isDay = typed.trim() === "" || readTypedDay(typed, "first") !== null;
    setIsWrong(!isDay);
    if (isDay) setTyped(null);
  }

  return (
    <TextField
      label={label}
      hint={hint}
      error={isWrong ? t("wrong") : null}
      placeholder={t("example")}
      autoComplete="off"
      value={typed ?? (value === null ? "" : writeTypedDay(value))}
      readOnly={readOnly}
      onBlur={leave}
      onChange={({ target }) => {
        setTyped(target.value);
        setIsWrong(false);
        const day = /\d{4}\s*$/.test(target.value) ? readTypedDay(target.value, "first") : null;
        if (day !== null || target.value.trim() === "") onChange(day);
      }}
    />
  );
}
