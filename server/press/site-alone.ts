import { readEnv } from "#lib/env.ts";
import { startSite } from "#server/site.ts";

// The site without what server/main.ts does before: as it is when only its database cannot be had at a start.
const site = await startSite(readEnv(), false);
process.on("SIGTERM", () => void site.stop().then(() => process.exit(0)));
console.log("Ready after nothing.");
