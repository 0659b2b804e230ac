import type { DatabaseConfig } from "../config/config.ts";
import type { Database } from "../database/connections.ts";
import type { Migration } from "../migrations/chain.ts";
import { migrateScratchDatabase, type ScratchDatabase } from "../migrations/scratch-database.ts";
import { stage } from "../migrations/staging.ts";
import { type Change, readChange } from "./change.ts";

/** What a database is to be: the first of the committed migrations, and the draft on top of all of them. */
export type State = { committed: readonly Migration[]; hasDraft: boolean };

/** What every part of a verdict looks at. */
export type Review = AsyncDisposable & {
  config: DatabaseConfig;
  /** The database one works on; what is read of it is read in transactions that change nothing. */
  database: Database;
  change: Change;
  /** Files of documents that deployed clients send, each an object from id to text. */
  manifests?: readonly string[];
  /**
   * A scratch database as the migrations before the change make it, made when it is first asked for.
   * @throws QuintetError CONFIGURATION on a server where we may not make databases; MIGRATION when something does not run
   */
  before(): Promise<ScratchDatabase>;
  /** The same with the change in it. */
  after(): Promise<ScratchDatabase>;
  /** The same of any other state. */
  scratch(state: State): Promise<ScratchDatabase>;
};

/** What a verdict needs to know of a project: its database, and where it is told what documents clients send. */
export type ReviewConfig = DatabaseConfig & { trustedDocuments?: { manifestFiles?: readonly string[] } };

type Options = {
  config: ReviewConfig;
  database: Database;
  since?: string | undefined;
  manifests?: readonly string[];
};

/** @throws QuintetError MIGRATION when the chain is broken */
export async function openReview({
  config,
  database,
  since,
  manifests = config.trustedDocuments?.manifestFiles ?? [],
}: Options): Promise<Review> {
  const { migrationsFolder } = config.database;
  const change = await readChange(migrationsFolder, since);
  const resources = new AsyncDisposableStack();
  const made = new Map<string, Promise<ScratchDatabase>>();

  async function make({ committed, hasDraft }: State): Promise<ScratchDatabase> {
    if (hasDraft) return resources.use(await migrateScratchDatabase(config));
    const isWhole = committed.length === change.base.length + change.committed.length;
    await using staging = await stage(migrationsFolder, { chain: committed, hasSeeds: isWhole });
    return resources.use(await migrateScratchDatabase(config, { migrationsFolder: staging.path }));
  }

  const review: Review = {
    config,
    database,
    change,
    manifests,
    before: () => review.scratch(stateBefore(change)),
    after: () => review.scratch(stateAfter(change)),
    scratch(state) {
      const key = `${state.committed.length} ${state.hasDraft}`;
      const scratch = made.get(key) ?? make(state);
      made.set(key, scratch);
      return scratch;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(made.values());
      await resources.disposeAsync();
    },
  };
  return review;
}

export function stateBefore({ base }: Change): State {
  return { committed: base, hasDraft: false };
}

export function stateAfter({ base, committed, draft }: Change): State {
  return { committed: [...base, ...committed], hasDraft: draft.length > 0 };
}
