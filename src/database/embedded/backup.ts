import { chmod, cp, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type pg from "pg";
import { ignoreMissing } from "../../shared/ignore-missing.ts";
import { connect } from "../server-check.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { findPostmaster } from "./postmaster.ts";
import { chooseServiceUser, type ServiceUser } from "./service-user.ts";

/**
 * A backup is a directory: `data` (the cluster), the superuser's password, and the keys that stand beside the cluster,
 * without which tokens and encrypted columns would be lost. It holds secrets.
 */
type Place = {
  /** Where the embedded server keeps everything: `postgres/` and key files. */
  stateDirectory: string;
  backup: string;
};
type Restore = Place & {
  /** Whether a database that is there may be moved aside. */
  mayReplace?: boolean | undefined;
};

/**
 * Copies a running cluster, as pg_basebackup would, which the npm package lacks: between pg_backup_start and
 * pg_backup_stop files are copied as they are, and the write-ahead log of that time, which a slot keeps from being
 * recycled, makes them whole at the first start. Nobody waits meanwhile.
 * @throws EmbeddedPostgresError when there is something at `backup`
 */
export async function backUp({ stateDirectory, backup }: Place, superuserUrl: string): Promise<void> {
  const unfinished = `${backup}.unfinished`;
  await refuseExisting(backup);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const source = join(stateDirectory, "postgres/data");
  const target = join(unfinished, "data");

  await using client = await connect(superuserUrl);
  await client.query("select pg_create_physical_replication_slot('quintet_backup', true, true)");
  await client.query("select pg_backup_start('quintet', true)");
  await copyCluster(source, target);
  const { label, first, last } = await stopBackup(client);
  await writeFile(join(target, "backup_label"), label, { mode: 0o600 });
  for (const segment of await readdir(join(source, "pg_wal"))) {
    if (/^[0-9A-F]{24}$/.test(segment) && segment >= first && segment <= last) {
      await cp(join(source, "pg_wal", segment), join(target, "pg_wal", segment));
    }
  }
  await cp(join(stateDirectory, "postgres/superuser-password"), join(unfinished, "superuser-password"));
  await copyKeys(stateDirectory, unfinished);
  await rename(unfinished, backup);
}

/**
 * Puts a backup in the place of the cluster, which is moved aside, never deleted.
 * @returns where the cluster that was there is now
 * @throws EmbeddedPostgresError while a server runs, or when `backup` is none
 */
export async function restore({ stateDirectory, backup, mayReplace }: Restore): Promise<string | undefined> {
  const cluster = join(stateDirectory, "postgres");
  await refuseOther(backup);
  const running = await findPostmaster(join(cluster, "data"));
  if (running) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL is running (process ${running.pid}): stop Quintet, run npm run db:stop, and restore again.`,
    );
  }

  const inUse = await stat(join(cluster, "data")).catch(() => undefined);
  if (inUse && !mayReplace) {
    throw new EmbeddedPostgresError(
      `There is a database in ${cluster}, last changed ${inUse.mtime.toISOString()}. It would be moved aside, and ${backup} take its place: npm run restore -- ${backup} --yes`,
    );
  }

  await mkdir(stateDirectory, { recursive: true });
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const user = await chooseServiceUser(unfinished);
  await cp(join(backup, "data"), join(unfinished, "data"), { recursive: true });
  await cp(join(backup, "superuser-password"), join(unfinished, "superuser-password"));
  await chmod(join(unfinished, "superuser-password"), 0o600);
  await giveTo(user, unfinished);

  const aside = await moveAside(cluster);
  await rename(unfinished, cluster);
  await copyKeys(backup, stateDirectory);
  return aside;
}

async function moveAside(cluster: string): Promise<string | undefined> {
  const aside = `${cluster}.before-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  try {
    await rename(cluster, aside);
    return aside;
  } catch (error) {
    return ignoreMissing(error as NodeJS.ErrnoException);
  }
}

/** What a copy must not have: it belongs to the running server, or is made anew. */
const emptied = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/./;
const left = /^postmaster\.(pid|opts)$|(^|\/)pgsql_tmp|(^|\/)pg_internal\.init/;

/** Files come and go while we copy: one that is gone was not needed, or is in the log. */
async function copyCluster(source: string, target: string): Promise<void> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  await mkdir(target, { mode: 0o700 });
  for (const entry of entries) {
    const path = relative(source, join(entry.parentPath, entry.name));
    if (emptied.test(path) || left.test(path)) continue;
    if (entry.isDirectory()) await mkdir(join(target, path), { recursive: true, mode: 0o700 });
    else if (entry.isFile()) await cp(join(source, path), join(target, path)).catch(ignoreMissing);
  }
}

async function stopBackup(client: pg.Client): Promise<{ label: string; first: string; last: string }> {
  const { rows } = await client.query<{ label: string; last: string }>(
    "select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)",
  );
  const { label, last } = rows[0] as { label: string; last: string };
  const [, first = ""] = /\(file ([0-9A-F]{24})\)/.exec(label) ?? [];
  return { label, first, last };
}

/** Key files stand beside the cluster's directory. */
async function copyKeys(from: string, to: string): Promise<void> {
  for (const name of (await readdir(from)).filter((name) => name.endsWith("-keys.json"))) {
    await cp(join(from, name), join(to, name));
    await chmod(join(to, name), 0o600);
  }
}

async function giveTo({ uid, gid }: ServiceUser, directory: string): Promise<void> {
  await lchown(directory, uid, gid);
  for (const entry of await readdir(directory, { recursive: true })) await lchown(join(directory, entry), uid, gid);
}

async function refuseExisting(backup: string): Promise<void> {
  if (await stat(backup).catch(ignoreMissing)) {
    throw new EmbeddedPostgresError(`There is something at ${backup} already: name a directory that is not there yet.`);
  }
}

async function refuseOther(backup: string): Promise<void> {
  const label = await readFile(join(backup, "data/backup_label"), "utf8").catch(() => "");
  if (!label.includes("START WAL LOCATION")) {
    throw new EmbeddedPostgresError(`${backup} is no backup: name a directory that npm run backup has made.`);
  }
}
