import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as Engine from "@prisma/schema-engine-wasm";

/**
 * The SQL that makes an empty database what `prisma/schema` says, by Prisma's own schema engine. `url` is any database
 * of ours: the engine asks it for its version. New migrations are drafted from it; see docs/decisions/0003-migrations.md.
 */
export async function schemaSql(url: string, folder = resolve("prisma/schema")): Promise<string> {
  const files = readdirSync(folder)
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path), "utf8") }));
  const engine = await startEngine(url, files);
  try {
    const { stdout } = await engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  } finally {
    engine.free();
  }
}

// The package is built for bundlers; outside of one its WebAssembly is put together by hand.
async function startEngine(url: string, files: { path: string; content: string }[]): Promise<Engine.SchemaEngine> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  // Fills the table in which values of JavaScript are passed; without it every one arrives as undefined.
  if (typeof instance.exports.__wbindgen_start === "function") instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const datamodels = files.map(({ path, content }) => [path, content]);
  return glue.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}
