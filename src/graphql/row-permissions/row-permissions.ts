import { escapeIdentifier } from "pg";
import type { WithPgClient } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import {
  type RowPermissionFacts,
  type RowVerb,
  rowCondition,
  rowPermissionsQuery,
} from "../../access/row-permissions.ts";
import { sqlOfCatalog } from "../../internals/pg-sql2.ts";
import { BoundedCache } from "../../shared/bounded-cache.ts";
import { hasPlaceholders, replacePlaceholders, type TableName, tablesIn } from "./placeholders.ts";

/** What a request is, as far as its SQL is concerned. */
export type Asking = { withPgClient: WithPgClient; pgSettings: Readonly<Record<string, string | undefined>> };

/** Grants and policies of a database that is migrated while we run are noticed after this. */
const secondsKept = 30;

type Known = { facts: RowPermissionFacts | undefined; until: number };

/**
 * Knows what decides whether a role may change a row, table by table, once somebody has asked. What is told depends on the
 * role, which a plan or a statement that is kept does not: the SQL is put in when it is sent.
 */
export class RowPermissions {
  readonly #known = new BoundedCache<string, Known>({ entries: 5_000 });

  /** Another database, or the same with other policies. */
  forget(): void {
    this.#known.clear();
  }

  /** The condition for rows of an alias, in Grafast's queries. */
  async conditionFor(asking: Asking, { table, verb, isHidden, alias }: Told & { alias: SQL }): Promise<SQL> {
    const { condition, columns } = rowCondition(await this.#factsOf(asking, table), {
      table: table.name,
      verb,
      isHidden,
    });
    const row = columns.map((name) => sql`${alias}.${sql.identifier(name)}`);
    return sql`(select ${sqlOfCatalog(condition)} from (select ${row.length > 0 ? sql.join(row, ", ") : sql`1`}) as ${sql.identifier(table.name)})`;
  }

  /** A statement of ours with the conditions for this role in it. */
  async expand(asking: Asking, text: string): Promise<string> {
    if (!hasPlaceholders(text)) return text;
    const facts = new Map<string, RowPermissionFacts | undefined>();
    for (const table of tablesIn(text)) facts.set(keyOf(table), await this.#factsOf(asking, table));
    return replacePlaceholders(text, ({ table, verb, isHidden, alias }) => {
      const { condition, columns } = rowCondition(facts.get(keyOf(table)), { table: table.name, verb, isHidden });
      const row = columns.map((name) => `${alias}.${escapeIdentifier(name)}`);
      return `(select ${condition} from (select ${row.length > 0 ? row.join(", ") : "1"}) as ${escapeIdentifier(table.name)})`;
    });
  }

  async #factsOf({ withPgClient, pgSettings }: Asking, table: TableName): Promise<RowPermissionFacts | undefined> {
    const key = `${pgSettings.role} ${keyOf(table)}`;
    const known = this.#known.get(key);
    if (known && known.until > performance.now()) return known.facts;
    const settings = { ...pgSettings, search_path: "" }; // expressions come with their schemas
    const { rows } = await withPgClient(settings as never, (client) =>
      client.query<RowPermissionFacts>({ text: rowPermissionsQuery, values: [table.schema, table.name] as never }),
    );
    this.#known.set(key, { facts: rows[0], until: performance.now() + 1000 * secondsKept });
    return rows[0];
  }
}

/** What is told of rows. */
export type Told = { table: TableName; verb: RowVerb; isHidden: boolean };

function keyOf({ schema, name }: TableName): string {
  return JSON.stringify([schema, name]);
}
