import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { MomentField } from "#components/editor/release/moment-field.tsx";
import { useAct } from "#components/editor/release/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { formatTimeLine } from "#lib/date.ts";

type EmbargoFieldProps = {
  embargoUntil: Date | null;
  canSet: boolean;
  canLift: boolean;
  setEmbargo: (until: Date | null) => Promise<Answer<{ version: number }> | null>;
};

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Until when nobody may publish the article: an act of its own, as it binds everybody at once. */
export function EmbargoField({ embargoUntil, canSet, canLift, setEmbargo }: EmbargoFieldProps) {
  const t = useTranslations("editor.embargo");
  const [first, setFirst] = useState<Date | null>(null);
  const [until, setUntil] = useState<Date | null>(null);
  const close = () => setFirst(null);
  const set = useAct(() => setEmbargo(until), close);
  const lift = useAct(() => setEmbargo(null), close);
  const problem = set.problem ?? lift.problem;

  function open(): void {
    const tomorrow = new Date(Math.ceil((Date.now() + DAY_MS) / HOUR_MS) * HOUR_MS);
    setFirst(embargoUntil ?? tomorrow);
    setUntil(embargoUntil ?? tomorrow);
  }

  return (
    <div className="grid gap-2">
      <p className="text-sm">{embargoUntil ? t("until", { until: formatTimeLine(embargoUntil) }) : t("none")}</p>
      {first ? (
        <>
          <MomentField label={t("moment")} first={first} onChange={setUntil} />
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              variant="primary"
              onClick={set.run}
              aria-disabled={set.isBusy || until === null || undefined}
            >
              {t("set")}
            </Button>
            <Button size="small" variant="quiet" onClick={close}>
              {t("cancel")}
            </Button>
          </div>
        </>
      ) : canSet ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={open}>
            {embargoUntil ? t("change") : t("open")}
          </Button>
          {embargoUntil && canLift ? (
            <Button size="small" variant="quiet" onClick={lift.run} aria-disabled={lift.isBusy || undefined}>
              {t("lift")}
            </Button>
          ) : null}
        </div>
      ) : null}
      <p role="alert" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
    </div>
  );
}
