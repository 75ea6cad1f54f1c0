import { clipAddress, libraryAddress } from "#components/media/library/library-address.ts";
import { authorPath } from "#domain/addresses/address.ts";
import type { SeenFinding } from "#domain/notices/finding.ts";

export const NOTICES = "/admin/thong-bao";

/** Where a finding is looked at: an article and notes about it on the edit screen, a named version in the history. */
export function findingAddress({ matter, itemId, articleId, version, name, slug }: SeenFinding): string {
  if (matter === "PICTURE") return libraryAddress({ open: itemId });
  if (matter === "CLIP") return clipAddress(name);
  if (matter === "AUTHOR") return authorPath(slug ?? "");
  const article = `/admin/bai-viet/${articleId}`;
  return version === null ? article : `${article}/lich-su?ban=${version}`;
}
