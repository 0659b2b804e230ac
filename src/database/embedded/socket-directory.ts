import { createHash } from "node:crypto";
import { chmod, lchown, lstat, mkdir, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { ServiceUser } from "./service-user.ts";

/** Longest socket path: 107 bytes on Linux, 103 on macOS. The server also refuses a longer one. */
const longestSocketPath = 103;

/**
 * A short, private directory for the socket. Its name hangs on the place of the cluster, its user and its password:
 * checkouts do not meet, and a new cluster in an old place does not meet the old one's last minute.
 */
export async function createSocketDirectory(cluster: {
  directory: string;
  password: string;
  user: ServiceUser;
}): Promise<string> {
  const { directory, password, user } = cluster;
  const identity = JSON.stringify([directory, user.uid, password]);
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 8);
  const path = join(chooseParent(), `quintet-${hash}`);

  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const { uid, mode } = await verifySocketDirectory(path, user);
  if (mode & 0o077) await chmod(path, 0o700);
  if (uid !== user.uid) await lchown(path, user.uid, user.gid);
  return path;
}

/** Refuses a directory that somebody else put at our place, to listen in our stead. */
export async function verifySocketDirectory(path: string, user: ServiceUser): Promise<{ uid: number; mode: number }> {
  const found = await lstat(path);
  const ours = found.uid === user.uid || found.uid === process.getuid?.();
  if (!found.isDirectory() || !ours) {
    throw new EmbeddedPostgresError(
      `${path} belongs to another user (uid ${found.uid}): remove it, or set TMPDIR or DATABASE_URL.`,
    );
  }
  return found;
}

/** Removes the directory unless a server listens in it. */
export async function removeSocketDirectory(path: string): Promise<void> {
  if (basename(path).startsWith("quintet-")) await rmdir(path).catch(() => {});
}

/** Root takes /tmp, as its TMPDIR may be closed to the service user. Commas and quotes mean something in the setting. */
function chooseParent(): string {
  const own = process.getuid?.() === 0 ? "/tmp" : tmpdir();
  const longest = join(own, "quintet-12345678", ".s.PGSQL.5432");
  return longest.length <= longestSocketPath && /^[\w/.+-]+$/.test(own) ? own : "/tmp";
}
