import type { Editor } from "@tiptap/core";
import { findBlock } from "#components/editor/body/places.ts";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import type { Finding } from "#domain/house-style/finding.ts";
import { findRange } from "./find-range.ts";

type Fixable = Finding & { fix: string };

/** Whether a check knows what to write instead. */
export function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== null;
}

/** Writes what the checks propose, where the words still stand: in the text as one step that can be taken back. */
export function applyFixes(draft: ArticleDraft, findings: Finding[]): void {
  // From the last to the first, so that places before keep counting as they did.
  const fixes = findings.filter(isFixable).toReversed();
  if (draft.editor) fixText(draft.editor, fixes);
  for (const { place, at, end, words, fix } of fixes) {
    const mend = (text: string) => (text.slice(at, end) === words ? text.slice(0, at) + fix + text.slice(end) : text);
    const fields = draft.currentFields();
    if ("field" in place) draft.change({ [place.field]: mend(fields[place.field] ?? "") });
    if ("lead" in place) draft.change({ lead: { ...fields.lead, [place.lead]: mend(fields.lead[place.lead]) } });
  }
}

function fixText(editor: Editor, fixes: Fixable[]): void {
  const { tr } = editor.state;
  for (const finding of fixes) {
    const { place, at, end, words, fix } = finding;
    const range = findRange(tr.doc, finding);
    if (range) tr.insertText(fix, range.from, range.to);
    else if ("line" in place) {
      const pos = findBlock(tr.doc, place.node);
      const line = pos === null ? null : tr.doc.nodeAt(pos)?.attrs[place.line];
      if (pos === null || typeof line !== "string" || line.slice(at, end) !== words) continue;
      tr.setNodeAttribute(pos, place.line, line.slice(0, at) + fix + line.slice(end));
    }
  }
  if (tr.docChanged) editor.view.dispatch(tr);
}
