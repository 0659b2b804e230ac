import { type FSWatcher, watch } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { QuintetError } from "../errors/errors.ts";
import { applyDraft } from "./apply-draft.ts";
import { type Draft, readDraft } from "./draft.ts";
import type { MigrationOptions } from "./settings.ts";

type Options = MigrationOptions & {
  onApplied: (milliseconds: number) => void;
  /** A fault in the SQL, with its place. The database keeps what it had. */
  onFailed: (error: QuintetError) => void;
  /** Statements that the database has had and that the draft has no more, one line each. */
  onForgotten: (statements: readonly string[]) => void;
};

/** Editors write a file in several steps; this long after the last one it is taken as saved. */
const settleMilliseconds = 40;

/**
 * Runs the draft now and whenever a file of it is saved, those that it includes and those that links lead to among them.
 * graphile-migrate's own watch polls and waits 300 ms before it begins; a second from save to API leaves no room for that.
 */
export async function watchCurrentMigration({
  onApplied,
  onFailed,
  onForgotten,
  ...options
}: Options): Promise<AsyncDisposable> {
  const { migrationsFolder } = options;
  await makeFolder(migrationsFolder);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const folders = watchFolders(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(apply);
    }, settleMilliseconds);
  });

  async function apply(): Promise<void> {
    const start = performance.now();
    try {
      const draft = await readDraft(migrationsFolder);
      follow(draft);
      const { forgotten } = await applyDraft(draft, options);
      if (forgotten.length > 0) onForgotten(forgotten);
      onApplied(performance.now() - start);
    } catch (error) {
      onFailed(asFailure(error));
    }
  }

  /** Directories, not files: editors put a new file in the place of the old one. */
  function follow({ files }: Pick<Draft, "files">): void {
    const own = [migrationsFolder, join(migrationsFolder, "current"), join(migrationsFolder, "fixtures")];
    folders.follow([...own, ...files.map((file) => dirname(file))].map((folder) => resolve(folder)));
  }

  follow({ files: [] });
  running = apply();
  await running;

  return {
    async [Symbol.asyncDispose]() {
      folders.close();
      clearTimeout(timer);
      await running;
    },
  };
}

/** A draft in a folder needs one; git keeps no empty folder. One in `current.sql` needs none. */
async function makeFolder(migrationsFolder: string): Promise<void> {
  const file = await stat(join(migrationsFolder, "current.sql")).catch(() => undefined);
  if (!file?.isFile()) await mkdir(join(migrationsFolder, "current"), { recursive: true });
}

function watchFolders(onChange: () => void) {
  const watchers = new Map<string, FSWatcher>();
  return {
    follow(wanted: readonly string[]): void {
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, (_event, name) => {
            if (!name || name.endsWith(".sql")) onChange();
          });
          watcher.on("error", () => watchers.delete(folder)); // the folder went; it is followed again when it is back
          watchers.set(folder, watcher);
        } catch {
          // it is not there yet
        }
      }
    },
    close(): void {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Whatever fails while a developer is writing is told, and the next save is awaited. */
function asFailure(error: unknown): QuintetError {
  if (error instanceof QuintetError) return error;
  return new QuintetError("MIGRATION", (error as Error).message, { cause: error });
}
