import type { ClientBase } from "pg";
import { apiRoles } from "../../src/shared/roles.ts";
import type { Material, Table } from "./random-cases.ts";

/** The tables of the five products with their demo rows: keys that are there and one that is not, values that other rows have. */
export async function readProductMaterial(owner: ClientBase): Promise<Material> {
  const { rows: tables } = await owner.query<{ name: string; columns: string[]; key: string[] }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       (select array_agg(a.attname::text) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey) where i.indrelid = c.oid and i.indisprimary) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_|_private$' and n.nspname not in ('information_schema', 'graphile_migrate', 'public')
     order by 1`,
  );
  const found: Table[] = [];
  for (const { name, columns, key } of tables) {
    const texts = columns.map((column) => `${column}::text`).join(", ");
    const { rows } = await owner.query<Record<string, string | null>>(
      `select ${texts} from ${name} order by 1 limit 6`,
    );
    if (rows.length === 0 || !key) continue;
    const keyOf = (row: Record<string, string | null>) => Object.fromEntries(key.map((it) => [it, row[it] as string]));
    const values = Object.fromEntries(
      columns.map((column) => [column, [...new Set(rows.map((row) => row[column] ?? null))]]),
    );
    found.push({ name, keys: rows.map(keyOf), columns, values });
  }
  const { rows: people } = await owner.query<{ id: string; role: string }>("select id, role::text from identity.users");
  const claims = [
    ...people.map(({ id }) => ({ "jwt.claims.user_id": id, "jwt.claims.session_id": "" })),
    { "jwt.claims.user_id": "", "jwt.claims.session_id": "" },
  ];
  return { roles: apiRoles, claims, tables: found };
}
