import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

/** What becomes of the values of a type in another one, tried out by PostgreSQL. */
export type Conversion = {
  /** A value that the other type refuses. */
  refused: string | undefined;
  /** A value that comes back as another one. */
  lost: { value: string; becomes: string } | undefined;
};

/** Values of many kinds, as text. Those that a type does not take are left out. */
const samples: readonly string[] = [
  ..."0 1 -1 7 007 127 200 32767 40000 2147483647 3000000000 9223372036854775807 1e18 99999999999999999999".split(" "),
  ..."0.5 1.5 0.1 12.34 -99999999.99 123456789.123456789 0.00001 1e300 NaN t f".split(" "),
  ...["", " ", "a", "A", " a ", "ü", "日本", "abc", "x".repeat(40), "x".repeat(300), "x".repeat(5_000)],
  ...[
    "2024-02-29",
    "1999-12-31 23:59:59.123456+00",
    "2024-02-29 12:34:56.789",
    "0044-03-15 BC",
    "12:34:56.5",
    "infinity",
  ],
  ...[
    "1 day",
    "1 mon -2 days 03:00:00.25",
    '{"b": 1, "a": [1, 2]}',
    '{"a":1,"a":2}',
    "[1, 2]",
    "null",
    '"a"',
    "{}",
    "{1,2}",
    "{a,b}",
  ],
  ...[
    "00000000-0000-4000-8000-00000000000a",
    "192.168.0.1/24",
    "10.0.0.0/8",
    "08:00:2b:01:02:03",
    "\\xdeadbeef",
    "(1,2)",
    "[1,3)",
  ],
];

const tryOut = readFileSync(join(import.meta.dirname, "catalog/try-out.sql"), "utf8");

/** @param source, target types as format_type writes them, both of which must exist */
export async function probeConversion(client: ClientBase, source: string, target: string): Promise<Conversion> {
  const limit = /\((\d+)/.exec(source)?.[1];
  const values = [...samples, ...(limit ? ["x".repeat(Number(limit)), "9".repeat(Number(limit))] : [])];
  await client.query("begin");
  try {
    await client.query(`create temporary table quintet_probe (v ${source}, v2 ${target}) on commit drop`);
    const labels = await client.query<{ label: string }>(
      "select enumlabel as label from pg_enum where enumtypid = $1::regtype",
      [source],
    );
    await client.query(tryOut);
    const { rows } = await client.query<{ value: string; refused: boolean; becomes: string | null }>(
      "select * from pg_temp.quintet_try_out($1, $2, $3)",
      [[...values, ...labels.rows.map(({ label }) => label)], source, target],
    );
    const changed = rows.find(({ value, refused, becomes }) => !refused && becomes !== null && becomes !== value);
    return {
      refused: rows.find(({ refused }) => refused)?.value,
      lost: changed && { value: changed.value, becomes: changed.becomes ?? "" },
    };
  } finally {
    await client.query("rollback");
  }
}
