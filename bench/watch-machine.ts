import { readFileSync } from "node:fs";
import { formatNumber } from "#bench/numbers.ts";
import { readWholeCpu } from "#bench/process-tree.ts";

// Times in /proc are in hundredths of a second.
const TICK_MS = 10;

type Times = { all: number; busy: number; stolen: number; ours: number };

/**
 * Begins to watch who else takes the processors' time. The function it returns says in a sentence how much other
 * programs took since, and the host of a virtual machine; null where /proc does not tell.
 */
export function watchMachine(): () => string | null {
  const before = readTimes();
  return () => {
    const after = readTimes();
    if (!before || !after || after.all === before.all) return null;
    const share = (took: number) => `${formatNumber((Math.max(took, 0) / (after.all - before.all)) * 100, 1)} %`;
    const others = after.busy - before.busy - (after.ours - before.ours);
    return `Meanwhile other programs took ${share(others)} of the CPU, the machine's host ${share(after.stolen - before.stolen)}.`;
  };
}

function readTimes(): Times | null {
  const line = /^cpu +(.+)$/m.exec(readStat())?.[1];
  if (!line) return null;
  // What guests took, further on in the line, is within user already.
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, softIrq = 0, stolen = 0] = line
    .split(" ")
    .map((ticks) => Number(ticks) * TICK_MS);
  const busy = user + nice + system + irq + softIrq;
  return { all: busy + idle + wait + stolen, busy, stolen, ours: readWholeCpu(process.pid) };
}

function readStat(): string {
  try {
    return readFileSync("/proc/stat", "utf8");
  } catch {
    // Not Linux.
    return "";
  }
}
