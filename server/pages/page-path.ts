/**
 * The public path of a page from Next's key for it: `/route-cache/APP_PAGE/<hash>/$/chuyen-muc/x/[[...rest]]` is
 * `/chuyen-muc/x`. The form is Next's own and may change with it; `cache-handler.contract.test.ts` holds it.
 */
export function pagePathOfKey(key: string): string {
  const mark = key.indexOf("/$/");
  const path = (mark === -1 ? key : key.slice(mark + 2)).replace(/\/\[\[\.\.\.[^\]]+\]\]$/, "");
  return path === "/index" || path === "" ? "/" : path;
}
