import type { Node } from "@tiptap/pm/model";
import { useEffect, useMemo, useRef, useState } from "react";
import type { EditorActions } from "#components/editor/editor-actions.ts";
import { altFieldId, FIELD_IDS, type Target } from "#components/editor/targets.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { createStyleChecker } from "#domain/house-style/check-style.ts";
import { type Finding, findingKey } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";
import { listHrefs, ownPath } from "#domain/house-style/own-links.ts";
import { applyFixes } from "./apply-fixes.ts";
import { findRange } from "./find-range.ts";
import { markFindings } from "./style-marks.ts";

/** The paper's style as an article is opened with it. */
export type StyleOptions = { style: HouseStyle; left: string[]; siteUrl: string };

export type Style = ReturnType<typeof useStyle>;

/** What is not the paper's style in the article on the screen, and what can be done about it. */
export function useStyle(articleId: string, options: StyleOptions, draft: ArticleDraft, actions: EditorActions) {
  const { fields, body, editor } = draft;
  const [check] = useState(() => createStyleChecker(options.style));
  const [left, setLeft] = useState(() => new Set(options.left));
  const broken = useBrokenLinks(draft, options.siteUrl, actions);
  const findings = useMemo(() => check({ ...fields, body }, left, broken), [check, fields, body, left, broken]);
  const at = useRef(-1);

  useEffect(() => {
    if (editor && !editor.isDestroyed) markFindings(editor.view, findings);
  }, [editor, findings]);

  /** Leaves the finding; it stays when the server did not take it. */
  async function leave({ rule, words }: Finding): Promise<void> {
    const key = findingKey({ rule, words });
    setLeft((former) => new Set(former).add(key));
    const answer = await actions.leaveFinding({ articleId, rule, words }).catch(() => null);
    if (!answer?.ok) setLeft((former) => new Set([...former].filter((other) => other !== key)));
  }

  /** The next finding, or the one before; from the last on to the first. Null when there is none. */
  function step(by: 1 | -1): Finding | null {
    if (findings.length === 0) return null;
    const next = at.current < 0 && by < 0 ? findings.length - 1 : at.current + by;
    at.current = (next + findings.length) % findings.length;
    return findings[at.current] ?? null;
  }

  return {
    findings,
    blocking: findings.filter(({ severity }) => severity === "block").length,
    step,
    leave,
    fix: (some: Finding[]) => applyFixes(draft, some),
  };
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
  const inPanel = ["frontHeadline", "searchHeadline", "sourceName"].includes(place.field);
  return { field: FIELD_IDS[place.field], inPanel, select: [at, end] };
}

// The links of ours that lead nowhere, each asked for once.
function useBrokenLinks({ body }: ArticleDraft, siteUrl: string, { findBrokenLinks }: EditorActions) {
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  const asked = useRef(new Set<string>());
  const hrefs = useMemo(() => listHrefs(body).join(" "), [body]);
  useEffect(() => {
    const fresh = hrefs.split(" ").filter((href) => href && !asked.current.has(href));
    const own = fresh.flatMap((href) => {
      const path = ownPath(href, siteUrl);
      return path === null ? [] : [{ href, path }];
    });
    for (const href of fresh) asked.current.add(href);
    if (own.length === 0) return;
    void findBrokenLinks({ paths: own.map(({ path }) => path) })
      .then((answer) => {
        if (!answer.ok) return;
        const lost = own.filter(({ path }) => answer.value.includes(path)).map(({ href }) => href);
        setBroken((former) => new Set([...former, ...lost]));
      })
      .catch(() => undefined);
  }, [hrefs, siteUrl, findBrokenLinks]);
  return broken;
}
