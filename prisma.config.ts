import { defineConfig } from "prisma/config";

// The database's address is not needed here: our own start applies migrations (docs/decisions/0003-migrations.md).
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
