import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";

export type Machine = {
  cpu: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  postgres: string;
  commit: string;
  /** Processes that wanted to run in the last minute, before the run. */
  loadBefore: number;
};

/** Whether others were at work when the run began. */
export function isNoisy({ loadBefore }: Machine): boolean {
  return loadBefore > 0.5;
}

export function describeMachine(postgres: string): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${distribution()}${type()} ${release()}`,
    node: process.version,
    postgres,
    commit: commit(),
    loadBefore: Math.round((loadavg()[0] as number) * 100) / 100,
  };
}

function distribution(): string {
  try {
    return `${/^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1]}, `;
  } catch {
    return "";
  }
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8", cwd: import.meta.dirname }).trim();
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "--", "../../src", "../../migrations") ? " with changes" : ""}`;
  } catch {
    return "unknown";
  }
}
