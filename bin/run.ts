import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** Runs a program of `node_modules` (a path below it) with Node, its words passed through. Returns its exit code. */
export function runModule(path: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return run(process.execPath, [join(ROOT, "node_modules", path), ...args], env);
}

/** Runs any program in the project's folder, its words passed through. Returns its exit code; 127 when there is none. */
export function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", () => resolve(127));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
