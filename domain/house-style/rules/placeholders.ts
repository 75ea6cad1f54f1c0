import { isPlaceholder } from "#domain/articles/readiness.ts";
import type { Spot } from "#domain/house-style/finding.ts";

// What people type to come back to. In the middle of a text too, where "đang cập nhật" alone can be news.
const MARKS =
  /(?<![\p{L}\p{N}])lorem(?: ipsum)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])|\?{3,}|\((?:đang )?cập nhật(?: sau)?\)|\[(?:…|\.{3}|bổ sung|điền|tên|ảnh|số liệu)[^\]\n]{0,80}\]|(?<![\p{L}\p{N}])(?:TODO|TBD)(?![\p{L}\p{N}])/giu;

/** Text that only stands in for what nobody has written yet. */
export function findPlaceholders(text: string): Spot[] {
  const trimmed = text.trim();
  if (isPlaceholder(trimmed.replace(/^(?:tác giả|nguồn|ảnh|author|source|photo)\s*:\s*/iu, ""))) {
    const at = text.indexOf(trimmed);
    return [{ rule: "placeholder", at, end: at + trimmed.length, fix: null, detail: "" }];
  }
  return [...text.matchAll(MARKS)].map(({ 0: found, index }) => ({
    ...{ rule: "placeholder" as const, at: index, end: index + found.length },
    fix: null,
    detail: "",
  }));
}
