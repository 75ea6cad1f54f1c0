import type { ArticleContent } from "#domain/articles/article.ts";
import { countWords, listFigures } from "#domain/articles/body/plain-text.ts";
import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";

/** What keeps an article from readers. Worded in `messages/*.json` under `readiness`. */
export type Missing = "agency" | "author" | "body" | "headline" | "leadAlt" | "section";

// What other systems print when nobody filled the field in. A name is a record or a stated "no byline", never this.
const PLACEHOLDERS = ["dang cap nhat", "cap nhat sau", "ten tac gia", "updating", "unknown", "n/a"];

/** Whether a text only stands in for a name that nobody has entered yet. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.includes(
    fold(text)
      .replace(/[[\]().…]/g, "")
      .trim(),
  );
}

/** Lists what an article still needs before it may be published; empty when it is ready. */
export function listMissing(content: ArticleContent): Missing[] {
  const named = content.bylineState === "NAMED" || content.bylineState === "PEN_NAME";
  const agency = content.bylineState === "AGENCY" && (!content.agencyName || isPlaceholder(content.agencyName));
  const hasPicture = listFigures(content.body).length > 0;
  return [
    ...(content.headline ? [] : ["headline" as const]),
    ...(content.sectionId ? [] : ["section" as const]),
    ...(countWords(content.body) > 0 || hasPicture ? [] : ["body" as const]),
    ...(named && content.credits.length === 0 ? ["author" as const] : []),
    ...(agency ? ["agency" as const] : []),
    ...(content.lead.mediaId && !content.lead.alt ? ["leadAlt" as const] : []),
  ];
}

/** @throws AppError NOT_READY naming all that is missing, separated by commas. */
export function assertReady(content: ArticleContent): void {
  const missing = listMissing(content);
  if (missing.length > 0)
    throw new AppError("NOT_READY", `missing: ${missing.join(", ")}`, { missing: missing.join(",") });
}
