/**
 * Where to go after signing in: the newsroom path that was asked for (`/admin/bai-viet/1?x=2`), or the desk. Whatever
 * leads out of the newsroom, back to the sign-in page or to another server counts as not asked for.
 */
export function nextPath(wanted: unknown): string {
  const home = "/admin";
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return home;
  const base = "https://own.invalid";
  if (!URL.canParse(wanted, base)) return home;
  const { origin, pathname, search } = new URL(wanted, base);
  const isOwn = origin === base && (pathname === home || pathname.startsWith(`${home}/`));
  return isOwn && pathname !== "/admin/dang-nhap" ? pathname + search : home;
}
