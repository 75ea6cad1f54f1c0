import { readdirSync, readFileSync } from "node:fs";

/** A process as /proc tells of it. `wholeCpuMs` is with what its children took that have ended. */
export type ProcessRow = { pid: number; parent: number; name: string; cpuMs: number; wholeCpuMs: number };

/** What a process and all below it took: CPU since they began, and memory that is theirs or shared, in MiB. */
export type Usage = { cpuMs: number; residentMb: number };

// Times in /proc are in hundredths of a second on every architecture that Linux still has.
const TICK_MS = 10;

/** The processes below `root` and itself, the root first. Empty where there is no /proc. */
export function listTree(root: number): ProcessRow[] {
  const rows = listProcesses();
  const tree = rows.filter((row) => row.pid === root);
  // The list grows while it is walked: children of children are found in their turn.
  for (const { pid } of tree) {
    tree.push(...rows.filter((row) => row.parent === pid));
  }
  return tree;
}

/** CPU and memory of a process and all below it, PostgreSQL left out; null where there is no /proc. */
export function readUsage(root: number): Usage | null {
  const tree = listTree(root).filter(({ name }) => name !== "postgres");
  if (tree.length === 0) return null;
  return {
    cpuMs: tree.reduce((sum, row) => sum + row.cpuMs, 0),
    residentMb: tree.reduce((sum, row) => sum + residentKb(row.pid), 0) / 1024,
  };
}

/** CPU in ms that a process took with all it ever started, ended or not, PostgreSQL included. */
export function readWholeCpu(root: number): number {
  return listTree(root).reduce((sum, row) => sum + row.wholeCpuMs, 0);
}

/** Reads a line of /proc/<pid>/stat. The name stands in brackets and may hold spaces and brackets itself. */
export function parseStat(line: string): ProcessRow {
  const end = line.lastIndexOf(")");
  const fields = line.slice(end + 2).split(" ");
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
  return {
    pid: Number.parseInt(line, 10),
    name: line.slice(line.indexOf("(") + 1, end),
    parent: Number(fields[1]),
    cpuMs: (user + system) * TICK_MS,
    wholeCpuMs: (user + system + endedUser + endedSystem) * TICK_MS,
  };
}

function listProcesses(): ProcessRow[] {
  return listFolder("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readProc(`/proc/${pid}/stat`))
    .filter((line) => line !== "")
    .map(parseStat);
}

function residentKb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0);
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    // Not Linux: there is nothing to tell.
    return [];
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It ended between the listing and the reading.
    return "";
  }
}
