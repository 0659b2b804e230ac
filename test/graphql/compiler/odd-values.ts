import type pg from "pg";
import { connect } from "../../support/connect.ts";
import type { Random } from "../../support/random.ts";

type Column = { table: string; name: string; type: string; nullable: boolean; labels: string[] | null };

/**
 * Changes single values of rows to what is hard to write as JSON: each column, as far as its constraints let it, has
 * each of them in some row. Accounts stay as they are, so that those who are signed in remain it.
 * @returns how many values of each type were taken
 */
export async function addOddValues(ownerUrl: string, random: Random): Promise<Record<string, number>> {
  await using owner = await connect(ownerUrl);
  const { rows: columns } = await owner.query<Column>(columnsOfProducts);
  const taken: Record<string, number> = {};
  await owner.query("begin");
  for (const table of new Set(columns.map((column) => column.table)))
    await owner.query(`alter table ${table} disable trigger user`);
  for (const column of columns) {
    for (const value of oddValuesOf(column)) {
      if (await put(owner, column, { value, skip: random.below(12) }))
        taken[column.type] = (taken[column.type] ?? 0) + 1;
    }
  }
  for (const table of new Set(columns.map((column) => column.table)))
    await owner.query(`alter table ${table} enable trigger user`);
  await owner.query("commit");
  return taken;
}

/** Neither keys nor what refers to them: those are the same everywhere. */
const columnsOfProducts = `
  select c.oid::regclass::text as table, a.attname as name, a.atttypid::regtype::text as type,
         not a.attnotnull as nullable,
         (select array_agg(enumlabel::text order by enumsortorder) from pg_enum where enumtypid = a.atttypid) as labels
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and n.nspname in ('ralph_web', 'coaching', 'ralph_advanced', 'marketing', 'learning')
    and not exists (
      select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'f') and a.attnum = any (k.conkey)
    )
  order by 1, a.attnum`;

/** @returns whether the constraints let it be so */
async function put(owner: pg.ClientBase, column: Column, { value, skip }: { value: unknown; skip: number }) {
  const { table, name, type } = column;
  await owner.query("savepoint attempt");
  try {
    const { rowCount } = await owner.query(
      `update ${table} set ${name} = $1::${type}
       where ctid = (select ctid from ${table} order by ctid offset $2 % (select greatest(count(*), 1) from ${table}) limit 1)`,
      [value, skip],
    );
    return rowCount === 1;
  } catch {
    await owner.query("rollback to savepoint attempt");
    return false;
  } finally {
    await owner.query("release savepoint attempt");
  }
}

/** The API has no words for infinity: a time that is never null would be an error, which only some lists shall have. */
function oddValuesOf({ table, type, nullable, labels }: Column): unknown[] {
  const values = (labels ?? oddValues[type] ?? []).filter(
    (value) => nullable || !value.endsWith("infinity") || table.startsWith("coaching."),
  );
  return [...values, ...(nullable ? [null] : [])];
}

const oddValues: Readonly<Record<string, readonly string[]>> = {
  text: [
    "",
    "tab\tcarriage\rbell\u0007 escape\u001b unit\u001f delete\u007f next\u0085 separators\u2028\u2029",
    'all that JSON escapes: "\\/\b\f\n\r\t',
    "👩‍👩‍👧‍👦 \u202Eright to left \uFEFF\u{1F9EA}",
    '{"looks": ["like", null, "JSON"]}',
    "long ".repeat(400),
  ],
  "timestamp with time zone": [
    "infinity",
    "-infinity",
    "0044-03-15 12:00:00 BC",
    "12026-11-21 00:00:00.000001+00",
    "2026-07-01 12:34:56.789012+05:45",
  ],
  integer: ["-2147483648", "2147483647", "0", "-1"],
  bigint: ["-9223372036854775808", "9223372036854775807", "9007199254740993", "0"],
  numeric: ["NaN", "0.000000000000000000000001", "123456789012345678901234567890.12345678901234567890", "1.500", "-0"],
  jsonb: [
    "null",
    '"text"',
    "3",
    "false",
    "[]",
    "{}",
    '{"big": 9007199254740993, "long": 1.00000000000000000000001, "exponent": 1e400, "zeros": 1.50, "minus": -0.0}',
    '{"10": 1, "9": 2, "b": "\\u2028\\u0001\\"\\\\", "a": [null, true, {"": {}}], "__proto__": {"x": 1}}',
    '"\\ud83e\\udd86"',
    '[[[[[[1]]]]], "1", null]',
  ],
  boolean: ["true", "false"],
};
