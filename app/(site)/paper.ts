import { cache } from "react";
import { listSections } from "#domain/sections/published.ts";
import { getSettings } from "#domain/settings/published.ts";

/** What every page says of the paper: its settings and sections. Asked once a request. */
export const getPaper = cache(async () => {
  const [settings, sections] = await Promise.all([getSettings(), listSections()]);
  return { settings, sections };
});
