import { execFile } from "node:child_process";
import { constants, type FileHandle, open, readFile, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { EmbeddedPostgresError, explainServerError, findComplaint } from "./embedded-postgres-error.ts";
import { isAlive, type Launch } from "./service-user.ts";

/** A running server, as its postmaster.pid describes it. */
export type Postmaster = { pid: number; socketDirectory: string; status: string };

/** The server running on a data directory. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = await readPostmasterFile(data);
  return file && (await isPostmaster(file.pid, data)) ? file : undefined;
}

/**
 * Whether the server of a data directory ended without having been asked to. Its postmaster.pid does not tell: it stays
 * after kill -9, but not when recovery meets a full disk. pg_control does: bytes 16 to 19 are the state of the cluster.
 */
export async function hasCrashed(data: string): Promise<boolean> {
  const control = await readFile(join(data, "global", "pg_control")).catch(() => undefined);
  return control !== undefined && control.readInt32LE(16) !== shutDown && !(await findPostmaster(data));
}

const shutDown = 1;

/**
 * Starts `postgres` and waits until it accepts connections; false when another server, or what is left of a killed
 * one, holds the data directory. It gets a session and files of its own: neither Ctrl-C nor our end reaches it.
 * Not through `pg_ctl start`, which passes paths through a shell and looks only every 100 ms.
 */
export async function launchPostmaster(
  cluster: Cluster,
  options: {
    binaries: Binaries;
    launch: Launch;
    socketDirectory: string;
    settings: Record<string, string>;
    deadline: number;
  },
): Promise<boolean> {
  await removeEmptyFile(cluster.data);
  const log = await openLog(cluster);
  const { size: start } = await log.stat();
  const stranger = await findStranger(cluster.data);
  const child = options.launch(options.binaries.postgres, serverArguments(cluster, options), {
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    // postgres takes the process named here for no server, and still checks that none uses the old shared memory.
    env: stranger ? { PG_GRANDPARENT_PID: String(stranger) } : {},
  });
  let ended = "";
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (code, signal) => {
    ended = `exit ${code ?? signal}`;
  });
  child.unref();
  await log.close();

  while (!ended) {
    const file = await readPostmasterFile(cluster.data);
    if (file?.pid === child.pid && file?.status === "ready") return true;
    if (Date.now() > options.deadline) throw notReady(cluster);
    await sleep(5);
  }
  const said = await readComplaint(cluster.log, start, child.pid);
  if (saysHeld(said)) return false;
  throw explainServerError(said || ended, {
    directory: cluster.directory,
    advice: `read ${cluster.log}, repair or restore ${cluster.data}, or move it away to begin with an empty database`,
  });
}

const shutdownPatienceInMilliseconds = 60_000;

/** Fast shutdown as by `pg_ctl stop`, but of this very server: never of its successor, nor of a stranger. */
export async function stopPostmaster({ pid }: Postmaster, data: string): Promise<void> {
  if (await isPostmaster(pid, data)) process.kill(pid, "SIGINT");
  const deadline = Date.now() + shutdownPatienceInMilliseconds;
  while (await isPostmaster(pid, data)) {
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL (process ${pid}) is still writing its data out: wait and stop it again.`,
      );
    }
    await sleep(5);
  }
}

/**
 * An empty postmaster.pid, which a power cut leaves, or a disk that was full: postgres takes it for another one's that is
 * starting. That writes into it at once; this file has been empty for longer.
 */
async function removeEmptyFile(data: string): Promise<void> {
  const path = join(data, "postmaster.pid");
  const file = await stat(path).catch(() => undefined);
  if (file?.size === 0 && Date.now() - file.mtimeMs > emptyAtMostMilliseconds) await rm(path, { force: true });
}

const emptyAtMostMilliseconds = 2_000;

/** A lock of another start, of a dying server, or one whose directory such a server has just removed. */
function saysHeld(said: string): boolean {
  return /lock file .*(already exists|is empty|No such file)|pre-existing shared memory/.test(said);
}

export function notReady(cluster: Cluster): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL is not ready yet, it may be recovering: read ${cluster.log} and start again.`,
  );
}

/** Also what a dead server left. Lines: process, data directory, start, port, socket directory, address, memory, status. */
async function readPostmasterFile(data: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
  return pid ? { pid, socketDirectory: lines[4] ?? "", status: (lines[7] ?? "").trim() } : undefined;
}

/**
 * The live process that is no server but has the number in a stale postmaster.pid, as often happens in a container.
 * A server that is starting at this moment is never one: postgres enters its data directory before it writes the file.
 */
async function findStranger(data: string): Promise<number | undefined> {
  const file = await readPostmasterFile(data);
  return file && isAlive(file.pid) && !(await isPostmaster(file.pid, data)) ? file.pid : undefined;
}

/** A process of that number is not enough: numbers are reused, and a dead child of a careless init stays a zombie. */
async function isPostmaster(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return isNamedPostmaster(pid, data);
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EACCES" && isNamedPostmaster(pid, data);
  }
}

/**
 * Where we may not look at its directory, as root may not in a container without CAP_SYS_PTRACE: a process of the
 * cluster's owner that was told this very data directory. Whatever else has the number is a stranger's and never signalled.
 */
async function isNamedPostmaster(pid: number, data: string): Promise<boolean> {
  const [owner, found] = await Promise.all([stat(data), describeProcess(pid)]).catch(() => []);
  return owner !== undefined && found?.uid === owner.uid && found.command.includes(` -D ${data} `);
}

async function describeProcess(pid: number): Promise<{ uid: number; command: string }> {
  if (process.platform !== "linux") {
    const { stdout } = await promisify(execFile)("ps", ["-ww", "-o", "uid=", "-o", "args=", "-p", String(pid)]);
    return { uid: Number.parseInt(stdout, 10), command: stdout.trim() };
  }
  const { uid } = await stat(`/proc/${pid}`);
  return { uid, command: (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ") };
}

/** Settings on the command line win over postgresql.conf and hold no path that a moved checkout would make wrong. */
function serverArguments(
  cluster: Cluster,
  options: { socketDirectory: string; settings: Record<string, string> },
): string[] {
  const settings = {
    shared_buffers: "128MB",
    max_connections: "100",
    log_line_prefix: "%m [%p] %q%u@%d ",
    ...options.settings,
    port: "5432",
    listen_addresses: "",
    unix_socket_directories: options.socketDirectory,
    unix_socket_permissions: "0700",
    logging_collector: "off",
    log_destination: "stderr",
  };
  return ["-D", cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

const largestLogInBytes = 10_000_000;

async function openLog({ log, user }: Cluster): Promise<FileHandle> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  if (size > largestLogInBytes) await rename(log, `${log}.1`);
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const file = await open(log, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600);
  await file.chown(user.uid, user.gid);
  return file;
}

/** Why a server ended: in its own words if it had any, as another start may be writing too. */
async function readComplaint(path: string, start: number, pid: number | undefined): Promise<string> {
  const output = (await readFile(path).catch(() => Buffer.of())).subarray(start).toString("utf8");
  const own = output.split("\n").filter((line) => line.includes(`[${pid}]`) && /\b(FATAL|PANIC):/.test(line));
  return findComplaint(own.join("\n") || output);
}
