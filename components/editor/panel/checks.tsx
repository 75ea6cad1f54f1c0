import { CircleCheck, OctagonX, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { type Target, targetOfAdvice, targetOfMissing } from "#components/editor/targets.ts";
import { Button } from "#components/ui/button.tsx";
import type { Advice } from "#domain/articles/advice.ts";
import type { Missing } from "#domain/articles/readiness.ts";
import { writeTypedDay } from "#lib/typed-day.ts";

type ChecksProps = { missing: Missing[]; advice: Advice[]; onGo: ((target: Target) => void) | null };

/** What holds the article back, what could be better, each with the way to its place. */
export function Checks({ missing, advice, onGo }: ChecksProps) {
  const t = useTranslations();
  const goLabel = t("editor.checks.go");
  const row = (key: string, words: ReactNode, target: Target) => (
    <li key={key} className="flex items-center gap-2 border-t border-line py-2 text-sm">
      <span className="min-w-0 flex-1">{words}</span>
      {onGo ? (
        <Button size="small" onClick={() => onGo(target)}>
          {goLabel}
        </Button>
      ) : null}
    </li>
  );
  return (
    <div className="grid gap-4">
      {missing.length > 0 ? (
        <section>
          <p className="flex items-center gap-2 pb-1.5 text-sm font-[650] text-bad">
            <OctagonX aria-hidden="true" className="size-4" /> {t("editor.checks.blocked", { count: missing.length })}
          </p>
          <ul>
            {missing.map((name) =>
              row(name, t("editor.checks.missing", { what: t(`readiness.${name}`) }), targetOfMissing(name)),
            )}
          </ul>
        </section>
      ) : (
        <p className="flex items-center gap-2 text-sm font-[650] text-ok">
          <CircleCheck aria-hidden="true" className="size-4" /> {t("editor.checks.ready")}
        </p>
      )}
      {advice.length > 0 ? (
        <section>
          <p className="flex items-center gap-2 pb-1.5 text-sm font-[650] text-warn">
            <TriangleAlert aria-hidden="true" className="size-4" />{" "}
            {t("editor.checks.better", { count: advice.length })}
          </p>
          <ul>
            {advice.map((item) => {
              const { code, ...known } = item;
              const values = "day" in known ? { ...known, day: writeTypedDay(known.day) } : known;
              const key = "blockId" in item ? code + item.blockId : code;
              return row(key, t(`editor.checks.${code}`, values), targetOfAdvice(item));
            })}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
