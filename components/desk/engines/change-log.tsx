import type { SettingChange } from "#domain/settings/desk.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

/** The facts of the paper that say who may come, and who is told. */
export const CRAWLER_FACTS = ["indexing", "aiTraining", "aiSearch", "aiUser"] as const;
export const TELLING_FACTS = ["indexNowKey", "indexNowService", "webSubHubs"] as const;
export type EngineChange = SettingChange<(typeof CRAWLER_FACTS)[number] | (typeof TELLING_FACTS)[number]>;

type ChangeLogProps = { t: Translate; changes: EngineChange[]; labelledBy: string };

/** Who changed what, from what to what, newest first. */
export function ChangeLog({ t, changes, labelledBy }: ChangeLogProps) {
  if (changes.length === 0) return <p className="mt-1 text-sm text-ink-2">{t("desk.engines.noChanges")}</p>;
  return (
    <ol aria-labelledby={labelledBy} className="mt-2 border-t border-line text-sm">
      {changes.map(({ key, from, to, at, by }) => (
        <li
          key={`${key} ${at.getTime()} ${to}`}
          className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <time dateTime={formatMarkup(at)} className="text-ink-3">
            {formatTimeLine(at)}
          </time>
          <p className="min-w-0 wrap-anywhere">
            <strong className="font-semibold">{t(`desk.engines.fact.${key}`)}</strong>:{" "}
            <del className="text-ink-3">{wordOf(t, from)}</del> → <ins className="no-underline">{wordOf(t, to)}</ins>{" "}
            <span className="text-ink-3">({by ?? t("desk.engines.program")})</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function wordOf(t: Translate, value: string): string {
  if (value === "allow" || value === "deny") return t(`desk.engines.rule.${value}`);
  return value === "" ? t("desk.engines.unset") : value;
}
