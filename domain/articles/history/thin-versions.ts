import type { Version } from "#domain/articles/desk-history.ts";

/** A version worth a line of its own, with how many autosaves before it are folded into it. */
export type ThinnedVersion = Version & { folded: number };

// A pause that somebody makes between two sittings; shorter ones are thinking.
const SITTING_MS = 15 * 60_000;

/**
 * The versions a person would call versions: of the autosaves of one sitting the last stands for all. What somebody
 * saved, named, merged, restored or published, what readers see, and the newest stand for themselves. Nothing is
 * deleted: history is only added to. `versions` come newest first.
 */
export function thinVersions(versions: Version[], live: number | null): ThinnedVersion[] {
  const kept: ThinnedVersion[] = [];
  let after: Version | undefined;
  for (const version of versions) {
    const last = kept.at(-1);
    if (last && after && isOnTheWay(version, after, live)) last.folded += 1;
    else kept.push({ ...version, folded: 0 });
    after = version;
  }
  return kept;
}

type Kept = Pick<Version, "version" | "kind" | "at"> & { by: { id: string } };

/** Whether a version is an autosave on the way to the one after it, and nothing that a person would call a version. */
export function isOnTheWay(version: Kept, after: Omit<Kept, "version">, live: number | null): boolean {
  if (version.kind !== "AUTOSAVE" || version.version === live) return false;
  if (after.kind !== "AUTOSAVE" && after.kind !== "SAVED") return false;
  return version.by.id === after.by.id && after.at.getTime() - version.at.getTime() < SITTING_MS;
}

/**
 * The version that one is compared with when nobody says which: what it was written on. A text set aside grew from its
 * own base, and what followed it did not grow from it alone.
 */
export function formerOf(version: Version, versions: Version[]): number {
  const [base] = version.parents;
  if (version.kind === "ASIDE" && base !== undefined) return base;
  const before = versions.find((other) => other.version < version.version && other.kind !== "ASIDE");
  return before?.version ?? version.version;
}
