import pg, { type ClientBase } from "pg";

type Table = { name: string; columns: string[]; needs: string[] };

/** The rows of a database and where its sequences stand, by table: equal when nothing could tell the databases apart by them. */
export async function readRows(client: ClientBase): Promise<Map<string, string[]>> {
  const rows = new Map<string, string[]>();
  for (const table of await readTables(client)) {
    const values = await readValues(client, table);
    if (values.length > 0) rows.set(table.name, values);
  }
  for (const { name, value } of await readSequences(client)) rows.set(`sequence ${name}`, [value]);
  return rows;
}

/** SQL that stores them in a database that has the same tables and no rows: tables that others refer to first, and no trigger runs. */
export async function writeRows(client: ClientBase): Promise<string> {
  const statements: string[] = [];
  for (const table of inOrder(await readTables(client))) {
    const values = await readValues(client, table);
    if (values.length === 0) continue;
    const columns = table.columns.map(pg.escapeIdentifier).join(", ");
    statements.push(
      `alter table ${table.name} disable trigger user;`,
      `insert into ${table.name} (${columns}) overriding system value values\n  ${values.join(",\n  ")};`,
      `alter table ${table.name} enable trigger user;`,
    );
  }
  const sequences = (await readSequences(client)).map(
    ({ name, value }) => `select setval(${pg.escapeLiteral(name)}, ${value}, true);`,
  );
  return [...statements, ...sequences].join("\n");
}

async function readTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct format('%I.%I', fn.nspname, f.relname) from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by n.nspname collate "C", c.relname collate "C"`);
  return rows;
}

/** Rows as they stand behind `values`, sorted. */
async function readValues(client: ClientBase, { name, columns }: Table): Promise<string[]> {
  if (columns.length === 0) return [];
  const values = columns.map((column) => `quote_nullable(${pg.escapeIdentifier(column)}::text)`).join(" || ', ' || ");
  const { rows } = await client.query<{ row: string }>(
    `select '(' || ${values} || ')' as row from only ${name} order by 1`,
  );
  return rows.map(({ row }) => row);
}

async function readSequences(client: ClientBase): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
    where last_value is not null and schemaname !~ '^pg_' order by 1`);
  return rows;
}

/** Tables after those that they refer to; where they refer to each other in a circle, by name. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered = new Set<Table>();
  const entered = new Set<Table>();
  const enter = (table: Table) => {
    if (entered.has(table)) return;
    entered.add(table);
    for (const needed of tables.filter(({ name }) => table.needs.includes(name))) enter(needed);
    ordered.add(table);
  };
  tables.forEach(enter);
  return [...ordered];
}
