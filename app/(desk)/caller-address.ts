/** The network address a request came from, as the front door passes it on, or "unknown". */
export function callerAddress(request: Headers): string {
  return request.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
}
