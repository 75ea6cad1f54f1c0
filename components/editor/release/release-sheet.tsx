import { useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Answer, Planned, Release } from "#components/editor/editor-actions.ts";
import { Checks } from "#components/editor/panel/checks.tsx";
import { StyleFindings } from "#components/editor/style/style-findings.tsx";
import type { Style } from "#components/editor/style/use-style.ts";
import type { Target } from "#components/editor/targets.ts";
import type { Fields } from "#components/editor/use-article-draft.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { TextAreaField } from "#components/ui/field.tsx";
import type { Advice } from "#domain/articles/advice.ts";
import type { Missing } from "#domain/articles/readiness.ts";
import type { SeenPage } from "#domain/articles/watch-pages.ts";
import type { Timing } from "#domain/releases/desk.ts";
import { FrontPlacing } from "./front-placing.tsx";
import { ReleaseKind } from "./release-kind.tsx";
import { type Released, ReleaseResult } from "./release-result.tsx";
import { ReleaseWhen } from "./release-when.tsx";
import { ReleaseWhere } from "./release-where.tsx";
import { useAct } from "./use-act.ts";
import { type FrontSource, useFrontPlaces } from "./use-front-places.ts";
import { useReleaseTime } from "./use-release-time.ts";

type ReleaseSheetProps = {
  onOpenChange: (open: boolean) => void;
  missing: Missing[];
  advice: Advice[];
  style: Style;
  /** Whether this person may release what the paper's style blocks, with a reason. */
  canOverride: boolean;
  /** The address it will have, or has. */
  path: string;
  isLive: boolean;
  /** The words or pictures are others than readers have: somebody must say of what kind the change is. */
  asksKind: boolean;
  sectionName: string | null;
  /** Its section of the first level, which has a block on the front. */
  blockName: string | null;
  fields: Fields;
  siteUrl: string;
  /** Null for who may not say where on the front it goes. */
  front: FrontSource | null;
  onGo: (target: Target) => void;
  timing: Timing;
  /** Plans it for a time instead. */
  schedule: (plan: Planned) => Promise<Answer<{ version: number }> | null>;
  /** Saves what is unsaved and releases; null when the text could not be saved. @throws when no answer came. */
  publish: (release: Release) => Promise<Answer<Released> | null>;
  /** Looks once more whether readers have it. @throws when no answer came. */
  lookAgain: (withFront: boolean) => Promise<Answer<SeenPage[]>>;
};

/** Before an article goes to readers, made anew each time it is opened: of what kind the release is, where it will be, what still stands in the way. */
export function ReleaseSheet(props: ReleaseSheetProps) {
  const {
    onOpenChange,
    missing,
    advice,
    style,
    canOverride,
    path,
    isLive,
    asksKind,
    sectionName,
    blockName,
    fields,
    siteUrl,
    onGo,
    publish,
    schedule,
    lookAgain,
  } = props;
  const t = useTranslations("editor.release");
  const wordWhen = useTranslations("editor.when");
  const checks = useRef<HTMLDivElement>(null);
  const checksId = useId();
  const [substantive, setSubstantive] = useState(false);
  const [reason, setReason] = useState("");
  const [released, setReleased] = useState<Released | null>(null);
  const front = useFrontPlaces(props.front, props.timing.plan?.placing ?? null);
  const time = useReleaseTime(props.timing);
  const how = { substantive: asksKind && substantive, overrideReason: style.blocking > 0 ? reason.trim() : "" };
  const now = useAct(
    () => publish({ ...how, placing: front.placing }),
    ({ path: at, seen }) => setReleased({ path: at, seen }),
    front.load,
  );
  const later = useAct(
    async () => (time.at ? schedule({ ...how, at: time.at, placing: front.choice }) : null),
    () => onOpenChange(false),
  );
  const { isBusy, problem, run } = time.isTimed ? later : now;
  const label = time.isTimed ? wordWhen(isBusy ? "planning" : "plan") : t(isBusy ? "busy" : isLive ? "goAgain" : "go");
  const isOverridden = canOverride && reason.trim() !== "";
  const blocked = missing.length + (isOverridden ? 0 : style.blocking);
  const isBlocked = blocked > 0;

  function release(): void {
    if (isBlocked) checks.current?.querySelector("button")?.focus();
    else if (!time.isTimed || time.at) run();
  }

  function close(next: boolean): void {
    if (!isBusy) onOpenChange(next);
  }

  if (released) {
    return (
      <ReleaseResult
        onOpenChange={close}
        released={released}
        onSeen={(seen) => setReleased({ ...released, seen })}
        fields={fields}
        siteUrl={siteUrl}
        lookAgain={lookAgain}
      />
    );
  }

  return (
    <Dialog
      open
      onOpenChange={close}
      place="side"
      title={isLive ? t("titleAgain") : t("title")}
      closeLabel={t("close")}
      footer={
        <>
          <span className="min-w-0 flex-1 text-sm font-[650] text-bad">
            {isBlocked ? t("blocked", { count: blocked }) : ""}
          </span>
          <Button
            variant="primary"
            size="large"
            aria-disabled={isBlocked || isBusy || (time.isTimed && time.at === null) || undefined}
            aria-describedby={isBlocked ? checksId : undefined}
            onClick={release}
          >
            {label}
          </Button>
        </>
      }
    >
      <div role="alert">{problem ? <Alert tone="bad" title={problem} className="mb-4" /> : null}</div>
      <div className="grid gap-5">
        <ReleaseWhen time={time} />
        {asksKind ? <ReleaseKind substantive={substantive} onChange={setSubstantive} /> : null}
        {isLive && !asksKind ? <p className="text-sm text-ink-2">{t("sameMeaning")}</p> : null}
        <ReleaseWhere path={path} sectionName={sectionName} isLive={isLive} />
        {props.front ? <FrontPlacing front={front} kind={fields.kind} sectionName={blockName} /> : null}
        <section ref={checks} id={checksId}>
          <h3 className="mb-2 text-sm font-[650] text-ink-2">{t("checks")}</h3>
          <div className="grid gap-4">
            <Checks missing={missing} advice={advice} onGo={onGo} />
            <StyleFindings style={style} onGo={onGo} />
            {canOverride && style.blocking > 0 ? (
              <TextAreaField
                label={t("override")}
                hint={t("overrideHint")}
                value={reason}
                maxLength={500}
                rows={2}
                onChange={({ target }) => setReason(target.value)}
              />
            ) : null}
          </div>
        </section>
      </div>
    </Dialog>
  );
}
