import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import type { LeftEntry } from "#domain/house-style/finding.ts";
import { STYLE_RULES } from "#domain/house-style/house-style.ts";
import { formatTimeLine } from "#lib/date.ts";
import { ReasonForm } from "./reason-form.tsx";
import type { Style } from "./use-style.ts";

/** What somebody decided to leave as it is: who, when, why. It can be taken up again. */
export function LeftFindings({ style, readOnly }: { style: Style; readOnly: boolean }) {
  const t = useTranslations("style");
  if (style.left.length === 0) return null;
  return (
    <details>
      <summary className="min-h-(--target) cursor-pointer text-sm font-[650] text-ink-2">
        {t("left", { count: style.left.length })}
      </summary>
      <ul>
        {style.left.map((entry) => (
          <LeftRow key={entry.key} entry={entry} style={readOnly ? null : style} />
        ))}
      </ul>
    </details>
  );
}

function LeftRow({ entry, style }: { entry: LeftEntry; style: Style | null }) {
  const t = useTranslations("style");
  const [isAsking, setIsAsking] = useState(false);
  const rule = STYLE_RULES.find((name) => entry.key.startsWith(`${name} `));
  if (!rule) return null;
  const subject = entry.key.slice(rule.length + 1);
  const words = subject.startsWith("#") ? t("somePicture") : `“${subject}”`;
  return (
    <li className="grid gap-1.5 border-t border-line py-2 text-sm">
      <p className="min-w-0 wrap-anywhere">
        <b className="font-semibold">{t(`rule.${rule}`)}</b>: {words}
        {entry.reason ? <span className="block">{entry.reason}</span> : null}
        <span className="block text-xs text-ink-2">
          {entry.by ? `${entry.by} · ` : ""}
          {formatTimeLine(entry.at)}
        </span>
      </p>
      {style && isAsking ? (
        <ReasonForm
          submit={t("giveReason")}
          onCancel={() => setIsAsking(false)}
          onSubmit={(reason) => {
            setIsAsking(false);
            void style.leave({ rule, subject }, reason);
          }}
        />
      ) : null}
      {style && !isAsking ? (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            aria-label={t("takeUpIt", { words: subject })}
            onClick={() => void style.takeUp(entry.key)}
          >
            {t("takeUp")}
          </Button>
          {entry.reason ? null : (
            <Button size="small" variant="quiet" onClick={() => setIsAsking(true)}>
              {t("giveReason")}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
