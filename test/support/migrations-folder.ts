import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrationsFolder } from "./cluster.ts";

/** A migration that a test makes up. Without `down` it has no twin. */
export type Draft = { slug: string; up: string; down?: string };

export type MigrationsFolder = AsyncDisposable & {
  path: string;
  /** Commits one more. @returns its file name */
  add(draft: Draft): Promise<string>;
  committed(name: string): string;
  twin(name: string): string;
};

/** A migrations folder in a temporary directory, with our bootstrap.sql and .gmrc, and no migration but those given. */
export async function makeMigrationsFolder(...drafts: Draft[]): Promise<MigrationsFolder> {
  const root = await mkdtemp(join(tmpdir(), "quintet-migrations-"));
  const path = join(root, "migrations");
  for (const folder of ["committed", "rollback", "current"]) await mkdir(join(path, folder), { recursive: true });
  await cp(join(migrationsFolder, "bootstrap.sql"), join(path, "bootstrap.sql"));
  await cp(join(migrationsFolder, "../.gmrc"), join(root, ".gmrc"));

  let count = 0;
  let previous: string | undefined;
  const folder: MigrationsFolder = {
    path,
    committed: (name) => join(path, "committed", name),
    twin: (name) => join(path, "rollback", name),
    async add({ slug, up, down }) {
      count += 1;
      const name = `${String(count).padStart(6, "0")}-${slug}.sql`;
      const hash = hashOf(up, previous);
      await writeFile(folder.committed(name), committedText({ body: up, hash, previous }));
      if (down !== undefined) await writeFile(folder.twin(name), down);
      previous = hash;
      return name;
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
  for (const draft of drafts) await folder.add(draft);
  return folder;
}

/** graphile-migrate's way to hash a migration, written anew so that a mistake in ours shows. */
export function hashOf(body: string, previous = ""): string {
  return `sha1:${createHash("sha1")
    .update(`${`${previous}\n${body.trim()}`.trim()}\n`)
    .digest("hex")}`;
}

/** The text of a committed file. */
export function committedText({
  body,
  hash,
  previous = "-",
}: {
  body: string;
  hash: string;
  previous?: string;
}): string {
  return `--! Previous: ${previous}\n--! Hash: ${hash}\n\n${body.trim()}\n`;
}
