import type {} from "vitest";

// What test-cluster.ts hands to each test file.
declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test cluster's first database. */
    clusterUrl: string;
    /** A migrated database that each test file gets a copy of. */
    templateName: string;
  }
}
