import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100; // USER_HZ, the same on every Linux that Node runs on

/** CPU seconds that a process and its threads have used; NaN where there is no /proc. */
export function cpuSeconds(pid: number): number {
  const { user, system } = readStat(pid) ?? { user: Number.NaN, system: Number.NaN };
  return (user + system) / ticksPerSecond;
}

/** CPU seconds of a PostgreSQL server: its postmaster, all processes that it has now, and those that have ended. */
export function clusterCpuSeconds(postmaster: number): number {
  const main = readStat(postmaster);
  if (!main) return Number.NaN;
  let ticks = main.user + main.system + main.endedChildren;
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? readStat(Number(name)) : undefined;
    if (stat?.parent === postmaster) ticks += stat.user + stat.system;
  }
  return ticks / ticksPerSecond;
}

/** Resident memory in megabytes; NaN where there is no /proc. */
export function residentMegabytes(pid: number): number {
  return readMegabytes(pid, /^VmRSS:\s+(\d+) kB/m);
}

/** Of that what is the process's own: a backend has PostgreSQL's shared buffers beside it. */
export function anonymousMegabytes(pid: number): number {
  return readMegabytes(pid, /^RssAnon:\s+(\d+) kB/m);
}

export function parentOf(pid: number): number | undefined {
  return readStat(pid)?.parent;
}

function readMegabytes(pid: number, line: RegExp): number {
  try {
    return Number(line.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  } catch {
    return Number.NaN;
  }
}

function readStat(pid: number) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" "); // a command name may hold spaces
    const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((index) =>
      Number(fields[index]),
    ) as [number, number, number, number, number];
    return { parent, user, system, endedChildren: endedUser + endedSystem };
  } catch {
    return undefined;
  }
}
