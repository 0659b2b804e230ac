import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { chown, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Binaries } from "./binaries.ts";
import { EmbeddedPostgresError, findComplaint } from "./embedded-postgres-error.ts";

/** Who runs PostgreSQL and owns its files: ourselves, or as root (whom PostgreSQL refuses) somebody without rights. */
export type ServiceUser = { uid: number; gid: number };

/** Starts a program as the service user. */
export type Launch = (
  program: string,
  args: string[],
  options?: { stdio?: StdioOptions; detached?: boolean; env?: Record<string, string> },
) => ChildProcess;

/** Root gives a directory of its own to `nobody`, and otherwise acts as the directory's owner. */
export async function chooseServiceUser(directory: string): Promise<ServiceUser> {
  const owner = await stat(directory);
  if (process.getuid?.() === 0) {
    if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
    const nobody = await findNobody();
    await chown(directory, nobody.uid, nobody.gid);
    return nobody;
  }
  if (owner.uid !== process.getuid?.()) {
    throw new EmbeddedPostgresError(
      `${directory} belongs to another user (uid ${owner.uid}): run as that user, move it away, or set DATABASE_URL.`,
    );
  }
  return { uid: owner.uid, gid: process.getgid?.() ?? owner.gid };
}

async function findNobody(): Promise<ServiceUser> {
  const users = await readFile("/etc/passwd", "utf8").catch(() => "");
  const [, uid = "65534", gid = "65534"] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Finds a way of starting programs under which the service user reaches both binaries and directory, by trying. Below
 * a closed directory (a checkout in /root) root lends it the one capability to pass through: cap_dac_read_search.
 */
export async function findLaunch(user: ServiceUser, binaries: Binaries, directory: string): Promise<Launch> {
  const asRoot = process.getuid?.() === 0;
  const ways = asRoot ? [launchAs(user), launchWithCapability(user)] : [launchAs()];
  for (const launch of ways) {
    if (await reaches(launch, binaries, directory)) return launch;
  }

  const alone = await run(launchAs(), binaries.postgres, ["-V"]);
  if (alone.code !== 0) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL does not run on this machine (${alone.said || "no glibc?"}): ` +
        "set DATABASE_URL to a PostgreSQL 17 server.",
    );
  }
  if (asRoot && (await openBinaries(binaries))) return findLaunch(user, binaries, directory);
  throw await explainUnreachable(user, [binaries.postgres, directory]);
}

/** Runs a program to its end: exit code, null when it could not start, and what it said last on stderr. */
export async function run(
  launch: Launch,
  program: string,
  args: string[],
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ code: null, said: error.code ?? error.message });
    try {
      const child = launch(program, args, { stdio: ["ignore", "ignore", "pipe"] });
      let stderr = "";
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
      });
      child.once("error", fail);
      child.once("close", (code) => resolve({ code, said: findComplaint(stderr) }));
    } catch (error) {
      fail(error as NodeJS.ErrnoException); // a refused setuid is thrown, a missing program is emitted
    }
  });
}

/** Whether a process of that number exists, even as somebody else's or as a zombie. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Our environment is not passed on: it may hold secrets, and PGPORT, PGDATA or LC_ALL would change the server. */
const environment = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C", TZ: "UTC" };

function launchAs(user?: ServiceUser): Launch {
  return (program, args, options) =>
    spawn(program, args, { cwd: "/", ...user, ...options, env: { ...environment, ...options?.env } });
}

/** PostgreSQL finds its programs by access(2), which ignores the capabilities of ordinary users but for the securebit. */
function launchWithCapability({ uid, gid }: ServiceUser): Launch {
  const capability = [
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
    "--securebits=+no_setuid_fixup",
  ];
  const setpriv = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...capability, "--"];
  return (program, args, options) => launchAs()("setpriv", [...setpriv, program, ...args], options);
}

async function reaches(launch: Launch, { postgres }: Binaries, directory: string): Promise<boolean> {
  const script = '"$1" -V >&2 && cd "$2" && test -w .';
  return (await run(launch, "/bin/sh", ["-c", script, "sh", postgres, directory])).code === 0;
}

/** Installed under umask 077 the programs lack the x bit for others, which no capability to read replaces. */
async function openBinaries({ root, postgres }: Binaries): Promise<boolean> {
  if ((await stat(postgres)).mode & 0o001) return false;
  return (await run(launchAs(), "chmod", ["-R", "go+rX", root])).code === 0;
}

async function explainUnreachable(user: ServiceUser, paths: string[]): Promise<EmbeddedPostgresError> {
  const closed = new Set((await Promise.all(paths.map((path) => listClosed(user, path)))).flat());
  const remedy = closed.size > 0 ? `run chmod o+x ${[...closed].join(" ")}, or ` : "";
  return new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and uid ${user.uid} cannot be used or cannot reach ${paths.join(" or ")}: ` +
      `${remedy}start as an ordinary user, or set DATABASE_URL.`,
  );
}

async function listClosed(user: ServiceUser, path: string): Promise<string[]> {
  const parent = dirname(path);
  if (parent === path) return [];
  const { mode, uid } = await stat(parent);
  const above = await listClosed(user, parent);
  return mode & 0o001 || uid === user.uid ? above : [...above, parent];
}
