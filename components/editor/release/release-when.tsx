import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatTimeLine } from "#lib/date.ts";
import { MomentField } from "./moment-field.tsx";
import { RadioChoice } from "./radio-choice.tsx";
import type { ReleaseTime } from "./use-release-time.ts";

/** Whether the release goes out now or by itself at a time. */
export function ReleaseWhen({ time }: { time: ReleaseTime }) {
  const t = useTranslations("editor.when");
  const { isTimed, at, embargoUntil } = time;
  const [first] = useState(at);
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-[650] text-ink-2">{t("title")}</legend>
      <div className="grid gap-1 sm:grid-cols-2">
        {embargoUntil ? null : (
          <RadioChoice name="release-when" checked={!isTimed} onChoose={() => time.choose(false)} label={t("now")} />
        )}
        <RadioChoice
          name="release-when"
          checked={isTimed}
          onChoose={() => time.choose(true)}
          label={t("later")}
          hint={embargoUntil ? t("embargo", { until: formatTimeLine(embargoUntil) }) : t("laterHint")}
        />
      </div>
      {isTimed && first ? (
        <div className="mt-2">
          <MomentField label={t("moment")} first={at ?? first} onChange={time.setAt} />
        </div>
      ) : null}
    </fieldset>
  );
}
