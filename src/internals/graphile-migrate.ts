/**
 * Package: graphile-migrate 1.4.1
 * What: its settings as it reads them, its tables, its placeholders and actions, and the running of a committed migration by a client of ours.
 * Why: its commands open pools of their own, which end the process when a connection is lost, wait for locks without limit, and name
 * no place for most errors. All of it is imported late: a start with nothing to migrate would spend 40 ms on it.
 */
import type { Settings } from "graphile-migrate";
import type { ParsedSettings } from "graphile-migrate/dist/settings.js";
import type { ClientBase } from "pg";

/** A committed migration in graphile-migrate's terms. */
type Committed = {
  name: string;
  id: string;
  file: string;
  hash: string;
  previousHash: string | undefined;
  body: string;
};

/** Settings with what follows from them; actions are read, placeholders filled in from the environment. */
export type GraphileMigrate = {
  settings: ParsedSettings;
  /** Makes its tables where they are missing. */
  makeTables(client: ClientBase): Promise<void>;
  /** Puts values in the place of `:DATABASE_NAME` and of the placeholders of .gmrc. */
  fillPlaceholders(sql: string): string;
  runActions(
    when:
      | "beforeReset"
      | "afterReset"
      | "beforeAllMigrations"
      | "afterAllMigrations"
      | "beforeCurrent"
      | "afterCurrent",
  ): Promise<void>;
  /** In a transaction, unless it says otherwise: `run` of its SQL, and the row that says that the database has had it. */
  runCommitted(migration: Committed, client: ClientBase, run: (sql: string) => Promise<void>): Promise<void>;
};

/** @throws Error that lists all settings that are not right */
export async function openGraphileMigrate(settings: Settings, isShadow: boolean): Promise<GraphileMigrate> {
  const [{ parseSettings }, migrations, { executeActions }, { clearAllPools }] = await Promise.all([
    import("graphile-migrate/dist/settings.js"),
    import("graphile-migrate/dist/migration.js"),
    import("graphile-migrate/dist/actions.js"),
    import("graphile-migrate/dist/pgReal.js"),
  ]);
  const parsed = await parseSettings(settings, isShadow);
  return {
    settings: parsed,
    makeTables: (client) => migrations._migrateMigrationSchema(client as never, parsed),
    fillPlaceholders: (sql) => migrations.compilePlaceholders(parsed, sql, isShadow),
    async runActions(when) {
      try {
        await executeActions(parsed, isShadow, parsed[when]);
      } finally {
        clearAllPools(); // it would keep its connections for 200 ms
      }
    },
    async runCommitted({ name, id, file, hash, previousHash = null as never, body }, client, run) {
      const database = isShadow ? parsed.shadowDatabaseName : parsed.databaseName;
      const migration = { realFilename: name, filename: id, fullPath: file, hash, previousHash, body };
      // The hash was checked when the file was read; so the library need not know which files may have another.
      const known = { ...migration, message: undefined, messageSlug: null, previous: null, allowInvalidHash: false };
      const context = { database: database as string };
      await migrations.runStringMigration(queriesOf(client, run) as never, parsed, context, body, id, known as never);
    },
  };
}

/** The library's only query of an object without a name is the migration's text. */
function queriesOf(client: ClientBase, run: (sql: string) => Promise<void>) {
  return {
    async query(query: string | { text: string; name?: string; values?: unknown[] }, values?: unknown[]) {
      if (typeof query === "string") return await client.query(query, values);
      if (query.name) return await client.query({ text: query.text, values: query.values ?? [] });
      await run(query.text);
      return { rows: [] };
    },
  };
}
