import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { isFixable } from "./apply-fixes.ts";
import { FindingWords } from "./finding-words.tsx";
import type { Style } from "./use-style.ts";

type FindingHereProps = {
  style: Style;
  readOnly: boolean;
  /** Whether the panel stands beside the text. */
  isBesidePanel: boolean;
  onStep: (by: 1 | -1) => void;
};

/** What was found where one stands, at the foot of the screen: read out, mended or left without going to the panel. */
export function FindingHere({ style, readOnly, isBesidePanel, onStep }: FindingHereProps) {
  const t = useTranslations("style");
  const { here } = style;
  return (
    <div
      className={`pointer-events-none fixed inset-x-0 bottom-13 z-20 flex justify-center px-4 ${isBesidePanel ? "right-(--panel)" : ""}`}
    >
      <div
        className={
          here
            ? "pointer-events-auto grid w-full max-w-xl gap-2 rounded-lg border border-line-strong bg-raised p-3 text-sm shadow-pop"
            : "sr-only"
        }
      >
        <div role="status">
          {here ? (
            <FindingWords finding={here} owner={style.ownerOf(here)}>
              <span className="text-xs text-ink-2">
                {" "}
                {t("place", { place: style.place, count: style.findings.length })}
              </span>
            </FindingWords>
          ) : null}
        </div>
        {here ? (
          <div className="flex flex-wrap items-center gap-2">
            {!readOnly && isFixable(here) ? (
              <Button size="small" aria-keyshortcuts="Control+F8" onClick={() => style.fix([here])}>
                {t("fix")} <Kbd>Ctrl</Kbd> <Kbd>F8</Kbd>
              </Button>
            ) : null}
            {!readOnly && style.isLeftFreely(here) ? (
              <Button
                size="small"
                variant="quiet"
                aria-keyshortcuts="Control+Shift+F8"
                onClick={() => void style.leave(here)}
              >
                {t("leave")} <Kbd>Ctrl</Kbd> <Kbd>Shift</Kbd> <Kbd>F8</Kbd>
              </Button>
            ) : null}
            <span className="ml-auto flex gap-1">
              <Button size="small" variant="quiet" icon aria-label={t("former")} onClick={() => onStep(-1)}>
                <ChevronUp aria-hidden="true" />
              </Button>
              <Button size="small" variant="quiet" icon aria-label={t("next")} onClick={() => onStep(1)}>
                <ChevronDown aria-hidden="true" />
              </Button>
              <Button size="small" variant="quiet" icon aria-label={t("close")} onClick={style.closeHere}>
                <X aria-hidden="true" />
              </Button>
            </span>
          </div>
        ) : null}
      </div>
    </div>
  );
}
