import { isAppError } from "#lib/errors.ts";
import { buildSite, generateSources } from "#server/build.ts";

// What a first start does before it opens its doors, by itself and without a database: for an image, and for whoever
// wants the minute it takes to pass before the site is stopped and not after. A start then finds it done.
try {
  await generateSources(console.log);
  await buildSite(console.log);
} catch (error) {
  console.error(isAppError(error) ? error.detail : error);
  process.exitCode = 1;
}
