import type pg from "pg";
import type { Model, Modelled } from "./model.ts";
import { hitsOf, searches } from "./rules/functions.ts";
import { type AllRows, type Row, rulesOf, type Viewer } from "./rules/table.ts";
import { type Kind, readValue } from "./values.ts";

/** All rows, whoever may see them. */
export type World = ReadonlyMap<string, readonly Row[]>;

/** What one viewer may see, as the rules say. */
export type View = {
  viewer: Viewer;
  /** Whether the viewer may not even ask. */
  isRefused(table: Modelled): boolean;
  visible(table: Modelled): readonly Row[];
  /** The visible rows whose columns have these values; no null equals another. */
  find(table: Modelled, values: Readonly<Record<string, unknown>>): readonly Row[];
  /** The same rows by the database's name of the table, for rules. */
  rows: AllRows;
};

/** @param owner a connection that sees every row */
export async function loadWorld(owner: pg.ClientBase, model: Model): Promise<World> {
  const world = new Map<string, readonly Row[]>();
  for (const table of model.tables) if (!table.rows) world.set(table.table, await loadTable(owner, table));
  for (const { table, rows } of model.tables)
    if (rows)
      world.set(
        table,
        rows((name) => world.get(name) ?? []),
      );
  for (const search of searches) world.set(hitsOf(search), await loadHits(owner, search));
  return world;
}

/** Enum as GraphQL calls it → its labels, in the database's order. */
export async function loadLabels(owner: pg.ClientBase): Promise<Map<string, string[]>> {
  const { rows } = await owner.query<{ schema: string; name: string; labels: string[] }>(
    `select n.nspname as schema, t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as labels
     from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace group by 1, 2`,
  );
  const pascal = (name: string) => name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new Map(
    rows.map(({ schema, name, labels }) => [pascal(schema === "identity" ? name : `${schema}_${name}`), labels]),
  );
}

export function createView(world: World, model: Model, viewer: Viewer): View {
  const seen = new Map<string, readonly Row[]>();
  const indexes = new Map<string, Map<string, Row[]>>();
  const byName = new Map(model.tables.map((table) => [table.table, table]));
  const all: AllRows = (name) => world.get(name) ?? [];
  const rows: AllRows = (name) => {
    const table = byName.get(name);
    return table ? visible(table) : all(name);
  };

  function visible(table: Modelled): readonly Row[] {
    const known = seen.get(table.table);
    if (known) return known;
    const rules = rulesOf(table, viewer);
    const candidates = rules.length === 0 ? [] : (table.rows?.(rows) ?? all(table.table));
    const found = candidates.filter((row) => rules.some((rule) => rule(row, viewer, all)));
    seen.set(table.table, found);
    return found;
  }

  function find(table: Modelled, values: Readonly<Record<string, unknown>>): readonly Row[] {
    const columns = Object.keys(values);
    if (Object.values(values).some((value) => value === null)) return [];
    const name = `${table.table} ${columns}`;
    const index =
      indexes.get(name) ?? Map.groupBy(visible(table), (row) => keyOf(columns.map((column) => row[column])));
    indexes.set(name, index);
    return index.get(keyOf(Object.values(values))) ?? [];
  }

  return { viewer, visible, find, rows, isRefused: (table) => rulesOf(table, viewer).length === 0 };
}

const keyOf = (values: unknown[]) => JSON.stringify(values.map(String));

/** What full-text search finds, whoever may see it: a title counts double. */
async function loadHits(owner: pg.ClientBase, search: string): Promise<Row[]> {
  const { rows } = await owner.query<Row>(
    `select 'learning.documents' as table_name, id, id as document_id, 2 * ts_rank(search, q) as rank
     from websearch_to_tsquery('english', $1) q join learning.documents on search @@ q
     union all
     select 'learning.vector_metadata', id, document_id, ts_rank(search, q)
     from websearch_to_tsquery('english', $1) q join learning.vector_metadata on search @@ q`,
    [search],
  );
  return rows;
}

async function loadTable(owner: pg.ClientBase, { table, fields }: Modelled): Promise<Row[]> {
  const { rows: columns } = await owner.query<{ name: string; type: string }>(
    `select attname as name, atttypid::regtype::text as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and atttypid <> 'tsvector'::regtype`,
    [table],
  );
  for (const [field, { column }] of fields) {
    if (!columns.some(({ name }) => name === column)) throw new Error(`${table} has no column for ${field}`);
  }
  const asText = ({ name, type }: { name: string; type: string }) =>
    type === "timestamp with time zone"
      ? `(extract(epoch from ${name}) * 1000000)::bigint::text as ${name}`
      : `${name}::text`;
  const { rows } = await owner.query<Record<string, string | null>>(`select ${columns.map(asText)} from ${table}`);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name, type }) => [name, readValue(kindOf(type), row[name] ?? null)])),
  );
}

const kinds: Readonly<Record<string, Exclude<Kind["name"], "enum">>> = {
  integer: "int",
  bigint: "bigint",
  numeric: "numeric",
  "timestamp with time zone": "time",
  jsonb: "json",
  boolean: "boolean",
};

/** Of a type of the database; what is read as it looks is all called text. */
function kindOf(type: string): Kind {
  return { name: kinds[type] ?? "text" };
}
