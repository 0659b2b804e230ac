import { type FSWatcher, watch } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { watch as runCurrentMigration } from "graphile-migrate";
import type { Connections } from "../database/connections.ts";
import type { QuintetError } from "../errors/errors.ts";
import { explainMigrationFailure, migrationSettings } from "./migrate.ts";

type Options = Connections & {
  migrationsFolder: string;
  onApplied: (milliseconds: number) => void;
  /** A fault in the SQL, with its place. The database keeps what it had. */
  onFailed: (error: QuintetError) => void;
};

/** Editors write a file in several steps; this long after the last one it is taken as saved. */
const settleMilliseconds = 40;

/**
 * Runs migrations/current/ now and whenever a file in it is saved, through graphile-migrate. Its own watch polls and
 * waits 300 ms before it begins; a second from save to API leaves no room for that.
 */
export async function watchCurrentMigration({
  migrationsFolder,
  onApplied,
  onFailed,
  ...connections
}: Options): Promise<AsyncDisposable> {
  const folder = join(migrationsFolder, "current");
  await mkdir(folder, { recursive: true });
  const settings = await migrationSettings({ ...connections, migrationsFolder });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  async function apply(): Promise<void> {
    const start = performance.now();
    try {
      await runCurrentMigration(settings, true);
      onApplied(performance.now() - start);
    } catch (error) {
      onFailed(await locateInFiles(explainMigrationFailure(error), folder));
    }
  }

  const watcher: FSWatcher = watch(folder, (_event, name) => {
    if (name && !name.endsWith(".sql")) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(apply);
    }, settleMilliseconds);
  });
  running = apply();
  await running;

  return {
    async [Symbol.asyncDispose]() {
      watcher.close();
      clearTimeout(timer);
      await running;
    },
  };
}

/**
 * graphile-migrate names lines of the files joined together, each trimmed, below a "--! split" line, with a blank line
 * between two; a developer looks for the line in the file.
 */
export async function locateInFiles(error: QuintetError, folder: string): Promise<QuintetError> {
  const place = /line (\d+), column (\d+) of "current\.sql"/.exec(error.message);
  if (!place) return error;
  let line = Number(place[1]);
  const names = (await readdir(folder))
    .filter((name) => /^\d+.*\.sql$/.test(name))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const removed = /^(?:--! [A-Z].*\n)*\s*/.exec(text)?.[0] ?? "";
    const lines = text.slice(removed.length).trim().split("\n").length;
    if (line <= 1 + lines) {
      const lineInFile = line - 1 + removed.split("\n").length - 1;
      error.message = error.message.replace(place[0], `line ${lineInFile}, column ${place[2]} of "current/${name}"`);
      return error;
    }
    line -= 1 + lines + 1;
  }
  return error;
}
