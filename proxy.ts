import { type NextRequest, NextResponse } from "next/server";

export const config = { matcher: "/admin/:path*" };

const OPEN = /^\/admin\/(dang-nhap|loi-moi)(\/|$)/;

/**
 * Sends whoever has no session cookie to the sign-in page and remembers where they wanted to go. A courtesy, not a
 * lock: who may do what is decided in the domain, where the session is looked up. Forms pass, since their actions
 * answer for themselves and must not lose what was typed.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isSignedIn = request.cookies.getAll().some(({ name }) => name.endsWith("toasoan.session_token"));
  if (isSignedIn || request.method !== "GET" || OPEN.test(pathname)) return NextResponse.next();
  const door = new URL("/admin/dang-nhap", request.url);
  if (pathname !== "/admin" || search) door.searchParams.set("tiep", pathname + search);
  return NextResponse.redirect(door);
}
