/** A type that columns may be given, with two values of it: as SQL literals, and as variables of an operation. */
export type ColumnType = { sql: string; values: [string, string]; variables: [unknown, unknown] };

/** The kinds of text and JSON with their lengths are those of decision 42. */
export const columnTypes: Readonly<Record<string, ColumnType>> = {
  text: { sql: "text", values: ["'One'", "'Another'"], variables: ["One", "Another"] },
  integer: { sql: "integer", values: ["1", "2"], variables: [1, 2] },
  bigint: { sql: "bigint", values: ["1", "2"], variables: ["1", "2"] },
  numeric: { sql: "numeric", values: ["1.5", "2.5"], variables: ["1.5", "2.5"] },
  boolean: { sql: "boolean", values: ["false", "true"], variables: [false, true] },
  date: { sql: "date", values: ["'2026-03-02'", "'2026-03-09'"], variables: ["2026-03-02", "2026-03-09"] },
  time: { sql: "time", values: ["'09:00'", "'10:30'"], variables: ["09:00:00", "10:30:00"] },
  timestamptz: {
    sql: "timestamptz",
    values: ["'2026-03-02T09:00:00Z'", "'2026-03-09T09:00:00Z'"],
    variables: ["2026-03-02T09:00:00Z", "2026-03-09T09:00:00Z"],
  },
  interval: { sql: "interval", values: ["'1 day'", "'2 days'"], variables: [{ days: 1 }, { days: 2 }] },
  uuid: {
    sql: "uuid",
    values: ["'5b1f0c1e-6f0e-4f0f-a3a1-c6d2ad3f7c19'", "'0e6f0f1c-1e5b-4f0f-a3a1-c6d2ad3f7c19'"],
    variables: ["5b1f0c1e-6f0e-4f0f-a3a1-c6d2ad3f7c19", "0e6f0f1c-1e5b-4f0f-a3a1-c6d2ad3f7c19"],
  },
  jsonb: { sql: "jsonb", values: ["'{\"a\": 1}'", "'{\"a\": 2}'"], variables: [{ a: 1 }, { a: 2 }] },
};

/** What people write for a type, and what it is called here. */
export const otherNames: Readonly<Record<string, string>> = {
  string: "text",
  varchar: "text",
  int: "integer",
  number: "numeric",
  decimal: "numeric",
  bool: "boolean",
  timestamp: "timestamptz",
  datetime: "timestamptz",
  json: "jsonb",
};

/** The longest a text may be, by what its column is called or by what was asked. */
export const textLengths = [200, 500, 2_000, 10_000, 100_000] as const;

export function lengthOf(name: string): (typeof textLengths)[number] {
  if (/(^|_)name$/.test(name)) return 200;
  if (/(^|_)(title|key|label)$/.test(name)) return 500;
  if (/(^|_)(url|address|path)$/.test(name)) return 2_000;
  return 10_000;
}

/** Of a JSON column, as its text. */
export const jsonBytes = 50_000;
