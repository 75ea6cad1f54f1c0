import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** Who PostgreSQL runs as: it refuses root. `null` means: as ourselves. */
export type RunAs = { uid: number; gid: number } | null;

/** Finds a user to run PostgreSQL as when we are root, making the system user `postgres` where there is none. */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp("postgres");
  if (known) return known;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
  return lookUp("postgres") ?? lookUp("nobody");
}

function lookUp(name: string): RunAs {
  try {
    const uid = Number(execFileSync("id", ["-u", name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    const gid = Number(execFileSync("id", ["-g", name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid, gid };
  } catch {
    return null;
  }
}

/** Whether that user can enter the folder and run the program there: a clone under a closed home is out of reach. */
export function canReach(program: string, folder: string, runAs: RunAs): boolean {
  if (runAs === null) return true;
  mkdirSync(folder, { recursive: true });
  // A child's working directory is entered before its user changes, so that user must go there by itself.
  const script = 'cd -- "$1" && "$2" --version';
  return (
    spawnSync("/bin/sh", ["-c", script, "sh", folder, program], { ...runAs, cwd: "/", stdio: "ignore" }).status === 0
  );
}
