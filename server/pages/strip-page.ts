import { HEAD_SCRIPT, READER_SCRIPT_PATH } from "#components/site/generated/reader-script.ts";
import { SPECULATION_RULES } from "#components/site/speculation-rules.ts";
import { STATUS_META } from "#lib/response-status.ts";

/** A reader page without what only a framework in the browser would need, and the status it asks for. */
export type StrippedPage = { html: string; status: number | null };

// React puts these where a part of the page came late, and its scripts move it into place: without them readers would
// see a gap. A boundary is written as a template and the part as a hidden block.
const NEEDS_SCRIPTS = /<template id="B:|<div hidden id="S:|<template data-dgst|<html id="__next_error__"/;

const STATUS = new RegExp(`<meta name="${STATUS_META}" content="(\\d{3})"/>`);

// What is taken off, by whom it is written: Next's bundles and React's bootstrap (their addresses tell them from our
// own scripts), the payload inlined for hydration, what preloads either, the marks of boundaries and of text beside
// text, the holder of streamed metadata, and what only the client router reads.
const FRAMEWORK = [
  /<script(?: [^>]*)? src="\/_next\/[^"]*"[^>]*><\/script>/g,
  /<script(?: id="_R_")?>(?:\(?self\.__next_[frs]|requestAnimationFrame\(|\$RT|\$RB|\(globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g,
  /<link rel="(?:preload|modulepreload)" as="script"[^>]*>/g,
  /<link rel="modulepreload"[^>]*>/g,
  /<!--(?:\$|\/\$|&|\/&|\$!|\$\?|\$~| )?(?: )?-->/g,
  /<div hidden=""><\/div>/g,
  /<meta name="next-size-adjust" content=""\/>/g,
  / data-precedence="next"/g,
  // X reads all but the kind of card from Open Graph; said twice it would be a tenth of the head.
  /<meta name="twitter:(?!card")[^>]*>/g,
];

// Our own, to the letter.
const OWN_SCRIPTS = [
  `<script>${HEAD_SCRIPT}</script>`,
  `<script type="speculationrules">${SPECULATION_RULES}</script>`,
  `<script src="${READER_SCRIPT_PATH}" defer=""></script>`,
];

// Whatever else is left must be data: a newer Next may write what is not known here.
const UNKNOWN_SCRIPT = /<script(?! type="application\/ld\+json")/;

/**
 * Takes React's and Next's scripts, payload and marks off the HTML of a reader page. Our own scripts and
 * `application/ld+json` stay. Null for a page that would not be whole without them.
 */
export function stripPage(html: string): StrippedPage | null {
  if (NEEDS_SCRIPTS.test(html)) return null;
  const status = STATUS.exec(html)?.[1];
  const stripped = FRAMEWORK.reduce((page, part) => page.replace(part, ""), html.replace(STATUS, ""));
  const others = OWN_SCRIPTS.reduce((page, script) => page.replace(script, ""), stripped);
  if (UNKNOWN_SCRIPT.test(others)) return null;
  return { html: stripped, status: status ? Number(status) : null };
}
