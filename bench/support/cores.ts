import { spawnSync } from "node:child_process";

/** Keeps a process on some cores ("0", "1-3"), and what it starts from then on. Where there is no taskset nothing happens. */
export function keepOnCores(pid: number, cores: string): void {
  spawnSync("taskset", ["-apc", cores, String(pid)]);
}
