import { readFileSync } from "node:fs";

/**
 * Begins to watch how much of the processors' time the host of this virtual machine gives to others. The function it
 * returns tells the share since, 0 to 1; null where /proc does not tell.
 */
export function watchStolenTime(): () => number | null {
  const before = readTimes();
  return () => {
    const after = readTimes();
    if (!before || !after || after.all === before.all) return null;
    return (after.stolen - before.stolen) / (after.all - before.all);
  };
}

function readTimes(): { all: number; stolen: number } | null {
  try {
    // user nice system idle iowait irq softirq steal; what guests took is within user already.
    const times = /^cpu +(.+)$/m.exec(readFileSync("/proc/stat", "utf8"))?.[1]?.split(" ").map(Number).slice(0, 8);
    return times ? { all: times.reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 } : null;
  } catch {
    // Not Linux.
    return null;
  }
}
