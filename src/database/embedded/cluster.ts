import { randomBytes } from "node:crypto";
import { lchown, link, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ignoreMissing } from "../../shared/ignore-missing.ts";
import { type Binaries, withInitdb } from "./binaries.ts";
import { EmbeddedPostgresError, explainServerError } from "./embedded-postgres-error.ts";
import { chooseServiceUser, isAlive, type Launch, run, type ServiceUser } from "./service-user.ts";

/** A PostgreSQL cluster on disk, not necessarily initialised or running. */
export type Cluster = {
  directory: string;
  /** PGDATA. */
  data: string;
  log: string;
  user: ServiceUser;
  /** The superuser's: 64 hexadecimal digits, never to be printed. */
  password: string;
};

/** Opens, and makes where missing, everything but PGDATA itself. */
export async function openCluster(path: string): Promise<Cluster> {
  await mkdir(dirname(path), { recursive: true });
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const directory = await realpath(path);
  const user = await chooseServiceUser(directory);
  const password = await readPassword(directory, user);
  return { directory, user, password, data: join(directory, "data"), log: join(directory, "postgres.log") };
}

/** Whether PGDATA is there; throws when it is not one that these binaries can run. */
export async function isInitialised({ data }: Cluster, binaries: Binaries): Promise<boolean> {
  const version = (await readFile(join(data, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (version === binaries.major) return true;
  if (version) {
    throw new EmbeddedPostgresError(
      `${data} was written by PostgreSQL ${version} and the embedded one is ${binaries.major}: ` +
        "dump it with its own version, then move the directory away and start again.",
    );
  }
  if ((await listFiles(data)).length === 0) return false;
  throw new EmbeddedPostgresError(
    `${data} is not a PostgreSQL data directory: repair it, or move it away to begin with an empty one.`,
  );
}

/**
 * initdb into a sibling, then one rename: a kill leaves nothing half made, and of two starts at once the second to
 * rename drops its own. No lock, so none to go stale. initdb flushes to disk (0.1 s): the first acknowledged write
 * must survive a power cut too.
 */
export async function initialise(
  cluster: Cluster,
  programs: { binaries: Binaries; launch: Launch; scratch: string },
): Promise<void> {
  const { directory, data } = cluster;
  await removeLeftovers(directory);
  const unfinished = join(directory, `data.new-${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    await withInitdb(programs.binaries, programs.scratch, async (initdb) => {
      // Text search folds case by LC_CTYPE even with the builtin provider; a system may lack C.UTF-8, none lacks C.
      let result = await run(programs.launch, initdb, initdbArguments(cluster, unfinished, "C.UTF-8"));
      if (/invalid locale/.test(result.said)) {
        result = await run(programs.launch, initdb, initdbArguments(cluster, unfinished, "C"));
      }
      if (result.code === 0) return;
      const nameless = /could not look up effective user/.test(result.said);
      const advice = nameless ? "give this user a line in /etc/passwd" : "mend the cause and start again";
      throw explainServerError(result.said, { directory, advice: `${advice}, or set DATABASE_URL` });
    });
    await rename(unfinished, data).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function initdbArguments({ directory }: Cluster, target: string, characterTypes: string): string[] {
  return [
    `--pgdata=${target}`,
    "--username=postgres",
    `--pwfile=${passwordFile(directory)}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    `--lc-ctype=${characterTypes}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
  ];
}

/** What a killed start left; its name carries the process that made it. */
async function removeLeftovers(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const [, pid] = /^data\.new-(\d+)-/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) await rm(join(directory, name), { recursive: true, force: true });
  }
}

const passwordFile = (directory: string) => join(directory, "superuser-password");

/** Reads the superuser's password, or makes one. `link` lets one of several starts win, and never shows half a file. */
async function readPassword(directory: string, user: ServiceUser): Promise<string> {
  const path = passwordFile(directory);
  const password = (await readFile(path, "utf8").catch(ignoreMissing))?.trim();
  if (password) return password;
  if ((await listFiles(join(directory, "data"))).length > 0) {
    throw new EmbeddedPostgresError(
      `${path} is missing: restore it, or move ${directory} away to begin with an empty database.`,
    );
  }

  const own = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(own, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    await lchown(own, user.uid, user.gid);
    await link(own, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(own, { force: true });
  }
  return (await readFile(path, "utf8")).trim();
}

async function listFiles(directory: string): Promise<string[]> {
  return (await readdir(directory).catch(ignoreMissing)) ?? [];
}
