import { useTranslations } from "use-intl";
import { formerOf, type ThinnedVersion } from "#domain/articles/history/thin-versions.ts";
import { formatDate, formatTime } from "#lib/date.ts";
import { versionHref } from "./version-href.ts";

type VersionListProps = {
  versions: ThinnedVersion[];
  former: number;
  later: number;
  live: number | null;
  isWhole: boolean;
};

/** The versions by day, newest first; a press compares one with the version before it. */
export function VersionList({ versions, former, later, live, isWhole }: VersionListProps) {
  const t = useTranslations("editor.history");
  const days = Map.groupBy(versions, ({ at }) => formatDate(at));
  return (
    <nav aria-label={t("versions")} className="border-line bg-bg px-3 py-3 max-md:order-last md:border-r">
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="mb-3">
          <h2 className="px-2 pb-1 text-sm font-[650] text-ink-2">{day}</h2>
          <ul className="grid gap-1">
            {ofDay.map((version) => (
              <li key={version.version}>
                <VersionLine
                  version={version}
                  before={formerOf(version, versions)}
                  isLater={version.version === later}
                  isFormer={version.version === former && former !== later}
                  isLive={version.version === live}
                  later={later}
                  isWhole={isWhole}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <a href={versionHref({ former, later, isWhole: !isWhole })} className="px-2 text-sm text-accent underline">
        {isWhole ? t("thin") : t("whole")}
      </a>
    </nav>
  );
}

type VersionLineProps = {
  version: ThinnedVersion;
  before: number;
  later: number;
  isLater: boolean;
  isFormer: boolean;
  isLive: boolean;
  isWhole: boolean;
};

function VersionLine({ version, before, later, isLater, isFormer, isLive, isWhole }: VersionLineProps) {
  const t = useTranslations("editor.history");
  const what = useVersionWords();
  const edge = isLater ? "border-accent bg-surface" : isFormer ? "border-line-strong bg-surface" : "border-transparent";
  return (
    <div className={`rounded-lg border px-2 py-1.5 ${edge}`}>
      <a
        href={versionHref({ former: before, later: version.version, isWhole })}
        aria-current={isLater ? "true" : undefined}
        data-version={version.version}
        className="block text-sm text-ink no-underline hover:underline"
      >
        <b className="font-[650] tabular-nums">{formatTime(version.at)}</b> {version.by.name}
        <span className="block break-words text-ink-2">{what(version)}</span>
      </a>
      <span className="flex flex-wrap items-center gap-x-3 text-xs">
        {isLive ? <b className="font-[650] text-ok">{t("live")}</b> : null}
        {version.folded > 0 ? <span className="text-ink-3">{t("folded", { count: version.folded })}</span> : null}
        {isLater || isFormer ? (
          <span className="text-ink-2">{isLater ? t("isLater") : t("isFormer")}</span>
        ) : (
          <a href={versionHref({ former: version.version, later, isWhole })} className="text-accent underline">
            {t("compareFrom")}
          </a>
        )}
      </span>
    </div>
  );
}

/** What a version is, in words: its name, or why it was made. */
function useVersionWords(): (version: ThinnedVersion) => string {
  const t = useTranslations("editor.history");
  return ({ kind, name, reason, parents }) => {
    if (name) return t("named", { name });
    if (reason === "publish") return t("published");
    if (reason === "rename") return t("renamed");
    if (kind === "RESTORED") return t("restored", { version: parents[1] ?? parents[0] ?? 0 });
    return t(`kind.${kind}`);
  };
}
