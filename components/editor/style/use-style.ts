import type { Node } from "@tiptap/pm/model";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import { altFieldId, FIELD_IDS, type Target } from "#components/editor/targets.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { createStyleChecker } from "#domain/house-style/check-style.ts";
import { type Finding, findingKey, type LeftEntry } from "#domain/house-style/finding.ts";
import type { HouseStyle, StyleRule } from "#domain/house-style/house-style.ts";
import { type OwnerNames, ownerOfFinding } from "#domain/house-style/owners.ts";
import { applyFixes } from "./apply-fixes.ts";
import { findRange } from "./find-range.ts";
import { markedFinding, markFindings } from "./style-marks.ts";
import { useBrokenLinks } from "./use-broken-links.ts";

/** The paper's style as an article is opened with it, and the pictures that are known. */
export type StyleOptions = {
  style: HouseStyle;
  /** Who stands for what in it. */
  owners: OwnerNames;
  left: LeftEntry[];
  siteUrl: string;
  /** Whether this person may leave what keeps the article from readers. */
  canOverride: boolean;
  pictures: Record<string, { credit: string }>;
};

export type Style = ReturnType<typeof useStyle>;

/** What is not the paper's style in the article on the screen, and what can be done about it. */
export function useStyle(articleId: string, options: StyleOptions, draft: ArticleDraft, actions: EditorActions) {
  const { fields, body, editor } = draft;
  const { pictures, canOverride } = options;
  const [check] = useState(() => createStyleChecker(options.style));
  const [left, setLeft] = useState(options.left);
  const broken = useBrokenLinks(body, options.siteUrl, actions);
  const credited = useMemo(() => new Set(Object.keys(pictures).filter((id) => pictures[id]?.credit)), [pictures]);
  const content = useMemo(() => ({ ...fields, body }), [fields, body]);
  // A long text takes longer to check than a screen may stand still: first it can be written in, and shows what was typed.
  const shown = useDeferredValue<typeof content | null>(content, null);
  const findings = useMemo(
    () => (shown ? check(shown, { left, broken, credited }) : []),
    [check, shown, left, broken, credited],
  );
  const { here, setHere, step } = useHere(findings);

  useEffect(() => {
    if (editor && !editor.isDestroyed) markFindings(editor.view, findings);
  }, [editor, findings]);

  useEffect(() => {
    const dom = editor?.view.dom;
    const look = ({ target }: MouseEvent) => setHere(markedFinding(target, findings));
    dom?.addEventListener("click", look);
    return () => dom?.removeEventListener("click", look);
  }, [editor, findings, setHere]);

  /** Leaves what was found; it comes back when the server did not take it. */
  async function leave({ rule, subject }: { rule: StyleRule; subject: string }, reason = ""): Promise<void> {
    const key = findingKey({ rule, subject });
    const former = left.find((entry) => entry.key === key);
    if (!former) setLeft([...left, { key, reason, overrides: canOverride, at: new Date(), by: null }]);
    const answer = await actions.leaveFinding({ articleId, rule, subject, reason }).catch(() => null);
    if (answer?.ok) setLeft(answer.value);
    else if (!former) setLeft((entries) => entries.filter((entry) => entry.key !== key));
  }

  /** Looks again for what was left. */
  async function takeUp(key: string): Promise<void> {
    const answer = await actions.takeUpFinding({ articleId, key }).catch(() => null);
    if (answer?.ok) setLeft(answer.value);
  }

  return {
    findings,
    left,
    blocking: findings.filter(({ severity }) => severity === "block").length,
    /** The finding somebody stands at, while it is there. */
    here,
    /** Its place among all, from 1. */
    place: here ? findings.indexOf(here) + 1 : 0,
    step,
    closeHere: () => setHere(null),
    leave,
    takeUp,
    /** Who stands for what it says; null for the program's own. */
    ownerOf: (finding: Finding) => ownerOfFinding(options.owners, finding),
    /** Whether this finding can be left by this person without a word of why. */
    isLeftFreely: ({ severity }: Finding) => severity !== "block",
    canLeave: ({ severity }: Finding) => severity !== "block" || canOverride,
    fix: (some: Finding[]) => applyFixes(draft, some),
  };
}

// Which finding one stands at. It is known again by rule, words and place: the text around it may have moved.
function useHere(findings: Finding[]) {
  const [wanted, setHere] = useState<Finding | null>(null);
  const lastIndex = useRef(0);
  const index = wanted ? indexOf(findings, wanted) : -1;

  /** The next finding, or the one before; from the last on to the first. Null when there is none. */
  function step(by: 1 | -1): Finding | null {
    // What stood here was mended: what follows it has moved up into its place.
    const gone = wanted ? lastIndex.current - (by < 0 ? 1 : 0) : by < 0 ? -1 : 0;
    const next = index < 0 ? gone : index + by;
    lastIndex.current = findings.length > 0 ? (next + findings.length) % findings.length : 0;
    const finding = findings[lastIndex.current] ?? null;
    setHere(finding);
    return finding;
  }

  return { here: findings[index] ?? null, setHere, step };
}

function indexOf(findings: Finding[], { rule, subject, place, at }: Finding): number {
  const where = JSON.stringify(place);
  const isSame = (other: Finding) =>
    other.rule === rule && other.subject === subject && JSON.stringify(other.place) === where;
  const exact = findings.findIndex((other) => other.at === at && isSame(other));
  return exact >= 0 ? exact : findings.findIndex(isSame);
}

/** Where a finding leads: its very words where an editor can select them, else the block or field they belong to. */
export function targetOfFinding(finding: Finding): Target {
  const { place, at, end } = finding;
  if ("run" in place) {
    const { block } = place;
    // In a block that is not written in there is no place for a cursor.
    const isWritten = (doc: Node, at: number) => !doc.resolve(at).node(1).isAtom;
    return {
      block,
      range: (doc) => {
        const range = findRange(doc, finding);
        return range && isWritten(doc, range.from) ? range : null;
      },
    };
  }
  if ("line" in place) return { block: place.node };
  if ("lead" in place) return { field: altFieldId("lead"), inPanel: false };
  const inPanel = ["frontHeadline", "searchHeadline", "shareText", "sourceName"].includes(place.field);
  return { field: FIELD_IDS[place.field], inPanel, select: [at, end] };
}
