import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import type { Database } from "../database/connections.ts";
import type { Migration } from "../migrations/chain.ts";
import { migrateScratchDatabase, type ScratchDatabase } from "../migrations/scratch-database.ts";
import { type Change, readChange } from "./change.ts";

/** What every part of a verdict looks at. */
export type Review = AsyncDisposable & {
  config: DatabaseConfig;
  /** The database one works on; what is read of it is read in transactions that change nothing. */
  database: Database;
  change: Change;
  /**
   * A scratch database as the migrations before the change make it, made when it is first asked for.
   * @throws QuintetError CONFIGURATION on a server where we may not make databases; MIGRATION when something does not run
   */
  before(): Promise<ScratchDatabase>;
  /** The same with the change in it. */
  after(): Promise<ScratchDatabase>;
};

type Options = { config: DatabaseConfig; database: Database; since?: string | undefined };

/** @throws QuintetError MIGRATION when the chain is broken */
export async function openReview({ config, database, since }: Options): Promise<Review> {
  const { migrationsFolder } = config.database;
  const change = await readChange(migrationsFolder, since);
  const resources = new AsyncDisposableStack();
  let before: Promise<ScratchDatabase> | undefined;
  let after: Promise<ScratchDatabase> | undefined;

  async function makeBefore(): Promise<ScratchDatabase> {
    await using folder = await copyMigrationsFolder(migrationsFolder, change.base);
    return resources.use(await migrateScratchDatabase(config, { migrationsFolder: folder.path }));
  }

  async function makeAfter(): Promise<ScratchDatabase> {
    if (change.files.length === 0) return await review.before();
    return resources.use(await migrateScratchDatabase(config));
  }

  const review: Review = {
    config,
    database,
    change,
    before() {
      before ??= makeBefore();
      return before;
    },
    after() {
      after ??= makeAfter();
      return after;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([before, after]);
      await resources.disposeAsync();
    },
  };
  return review;
}

/** A migrations folder with some of the committed migrations and no draft. */
async function copyMigrationsFolder(
  migrationsFolder: string,
  chain: readonly Migration[],
): Promise<AsyncDisposable & { path: string }> {
  const root = await mkdtemp(join(tmpdir(), "quintet-review-"));
  const path = join(root, "migrations");
  const leftOut = ["committed", "current", "current.sql"].map((name) => join(migrationsFolder, name));
  await cp(migrationsFolder, path, { recursive: true, filter: (source) => !leftOut.includes(source) });
  for (const folder of ["committed", "current"]) await mkdir(join(path, folder), { recursive: true });
  for (const { file, name } of chain) await cp(file, join(path, "committed", name));
  await cp(join(projectOf(migrationsFolder).directory, ".gmrc"), join(root, ".gmrc")).catch(() => {});
  return { path, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}
