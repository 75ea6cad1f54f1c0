import { Info, OctagonX, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Target } from "#components/editor/targets.ts";
import { Button } from "#components/ui/button.tsx";
import type { Finding } from "#domain/house-style/finding.ts";
import { isFixable } from "./apply-fixes.ts";
import { FindingWords, useFindingName } from "./finding-words.tsx";
import { LeftFindings } from "./left-findings.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { type Style, targetOfFinding } from "./use-style.ts";

type StyleFindingsProps = {
  style: Style;
  /** Null where nothing can be changed. */
  onGo: ((target: Target) => void) | null;
};

const GROUPS = [
  { severity: "block", tone: "text-bad", icon: OctagonX },
  { severity: "warn", tone: "text-warn", icon: TriangleAlert },
  { severity: "info", tone: "text-ink-2", icon: Info },
] as const;
// A page that came from elsewhere can have hundreds of one kind; those are mended together.
const MOST = 40;

/** What is not the paper's style, by weight: why, what to write instead, and what can be left as it is. */
export function StyleFindings({ style, onGo }: StyleFindingsProps) {
  const t = useTranslations("style");
  const groups = GROUPS.map(({ severity, tone, icon: Icon }) => {
    const found = style.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return null;
    return (
      <section key={severity}>
        <p className={`flex items-center gap-2 pb-1.5 text-sm font-[650] ${tone}`}>
          <Icon aria-hidden="true" className="size-4" /> {t(`severity.${severity}`, { count: found.length })}
        </p>
        {onGo ? <FixAll found={found} onFix={style.fix} /> : null}
        <ul>
          {found.slice(0, MOST).map((finding) => (
            <Row
              key={`${finding.rule} ${finding.at} ${JSON.stringify(finding.place)}`}
              finding={finding}
              style={style}
              onGo={onGo}
            />
          ))}
        </ul>
        {found.length > MOST ? (
          <p className="border-t border-line py-2 text-sm text-ink-2">{t("more", { count: found.length - MOST })}</p>
        ) : null}
      </section>
    );
  });
  return (
    <>
      {groups}
      <LeftFindings style={style} readOnly={onGo === null} />
    </>
  );
}

/** A button for each rule that has several findings with a certain answer. */
function FixAll({ found, onFix }: { found: Finding[]; onFix: (some: Finding[]) => void }) {
  const t = useTranslations("style");
  const byRule = [...Map.groupBy(found.filter(isFixable), ({ rule }) => rule)].filter(([, some]) => some.length > 1);
  if (byRule.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2 pb-2">
      {byRule.map(([rule, some]) => (
        <Button key={rule} size="small" onClick={() => onFix(some)}>
          {t("fixAll", { rule: t(`rule.${rule}`), count: some.length })}
        </Button>
      ))}
    </div>
  );
}

type RowProps = { finding: Finding; style: Style; onGo: StyleFindingsProps["onGo"] };

function Row({ finding, style, onGo }: RowProps) {
  const t = useTranslations("style");
  const words = useFindingName()(finding);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <li className="grid gap-1.5 border-t border-line py-2 text-sm">
      <FindingWords finding={finding} owner={style.ownerOf(finding)} />
      {onGo && isAsking ? (
        <ReasonForm
          submit={t("leave")}
          onCancel={() => setIsAsking(false)}
          onSubmit={(reason) => void style.leave(finding, reason)}
        />
      ) : null}
      {onGo && !isAsking ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-label={t("goTo", { words })} onClick={() => onGo(targetOfFinding(finding))}>
            {t("go")}
          </Button>
          {finding.fix === null ? null : (
            <Button size="small" aria-label={t("fixIt", { words })} onClick={() => style.fix([finding])}>
              {t("fix")}
            </Button>
          )}
          {style.canLeave(finding) ? (
            <Button
              size="small"
              variant="quiet"
              aria-label={t("leaveIt", { words })}
              onClick={() => (style.isLeftFreely(finding) ? void style.leave(finding) : setIsAsking(true))}
            >
              {t("leave")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
