import { createHash } from "node:crypto";
import { HEAD_SCRIPT } from "#components/site/generated/reader-script.ts";
import { SPECULATION_RULES } from "#components/site/speculation-rules.ts";
import { PLAYER_HOSTS } from "#domain/articles/body/embed-players.ts";

/** Headers in the form `writeHead` takes as it is: name, value, name, value. */
export type FlatHeaders = string[];

const REFERRER = "strict-origin-when-cross-origin";

// Every answer, whoever asks and whatever comes of it. Browsers mind HSTS only where https brought it, which a proxy in
// front of us speaks (RFC 6797, 8.1).
const ALWAYS: FlatHeaders = [
  ...["Strict-Transport-Security", "max-age=31536000; includeSubDomains"],
  ...["X-Content-Type-Options", "nosniff"],
  ...["Referrer-Policy", REFERRER],
];

// A document, beside that.
const DOCUMENT: FlatHeaders = [
  ...ALWAYS,
  ...["Cross-Origin-Opener-Policy", "same-origin"],
  ...["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
];

const NOTHING = ["default-src 'none'", "base-uri 'none'", "object-src 'none'"];
const CLOSED = [...NOTHING, "frame-ancestors 'none'"];

function sourceOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

// No nonce, which a held page would give to everybody, and none is needed: what stands inline is the same on all pages.
const READER_SCRIPTS = ["'self'", sourceOf(HEAD_SCRIPT), sourceOf(SPECULATION_RULES)].join(" ");

const READER_SOURCES = [
  ...[`script-src ${READER_SCRIPTS}`, "style-src 'self'", "style-src-attr 'unsafe-inline'", "img-src 'self' data:"],
  ...["font-src 'self'", "media-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'"],
  // Players that a reader asked for. Until then no page has a frame.
  `frame-src ${PLAYER_HOSTS.map((host) => `https://${host}`).join(" ")}`,
];
const READER_CSP = [...CLOSED, ...READER_SOURCES].join("; ");

/** For the pages of readers. */
export const READER_SECURITY: FlatHeaders = [...DOCUMENT, "Content-Security-Policy", READER_CSP];

// What is not published is kept by nobody, named to nobody and found by no engine.
const UNPUBLISHED: FlatHeaders = [
  ...DOCUMENT.map((value) => (value === REFERRER ? "no-referrer" : value)),
  ...["Cache-Control", "no-store", "X-Robots-Tag", "noindex, nofollow, noarchive"],
];

/** For a page of a private preview: the readers' policy. */
export const SHARED_PREVIEW_SECURITY: FlatHeaders = [...UNPUBLISHED, "Content-Security-Policy", READER_CSP];

/** For the newsroom's preview: the same, but a page of ours, which is the edit screen, may show it in a frame. */
export const DESK_PREVIEW_SECURITY: FlatHeaders = [
  ...UNPUBLISHED,
  ...["Content-Security-Policy", [...NOTHING, "frame-ancestors 'self'", ...READER_SOURCES].join("; ")],
];

/** For words of our own without a page: a refusal, an outage. Their one style stands in the document. */
export const PLAIN_SECURITY: FlatHeaders = [
  ...DOCUMENT,
  ...["Content-Security-Policy", [...CLOSED, "style-src 'unsafe-inline'", "form-action 'none'"].join("; ")],
];

/** For files: opened by itself each is an inert document, without script, plug-in, frame or origin. */
export const FILE_SECURITY: FlatHeaders = [
  ...ALWAYS,
  ...["Content-Security-Policy", "default-src 'none'; sandbox"],
  ...["Cross-Origin-Resource-Policy", "cross-origin"],
];

/** For scripts and styles, which belong to our pages and to nobody else's. */
export const ASSET_SECURITY: FlatHeaders = [...ALWAYS, "Cross-Origin-Resource-Policy", "same-origin"];

/** The policy of a newsroom page: its scripts are let in by a nonce that is used once. */
export function deskCsp(nonce: string): string {
  return [
    ...CLOSED,
    ...[`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`, "style-src 'self' 'unsafe-inline'"],
    ...["img-src 'self' data: blob:", "font-src 'self'", "media-src 'self' blob:", "connect-src 'self'"],
    ...["worker-src 'self'", "manifest-src 'self'", "form-action 'self'"],
    // The preview beside the text.
    "frame-src 'self'",
  ].join("; ");
}

/** For the pages of the newsroom. */
export function deskSecurity(csp: string): FlatHeaders {
  return [...DOCUMENT, "Content-Security-Policy", csp, "Cache-Control", "no-store"];
}
