import type { NodePostgresPgClient } from "postgraphile/adaptors/pg";
import { RequestClient } from "../../database/request-client.ts";
import type { Meter } from "../../rate-limiting/meter.ts";
import type { ExportStatement } from "../compiler/export-statement.ts";

export type Reading = Pick<ExportStatement, "text" | "values" | "mostBytesOfRow"> & {
  mostRows: number;
  /** That one part may take: sorting all rows comes before the first. */
  milliseconds: number;
  meter: Meter | undefined;
};

type Options = Reading & {
  begin(estimatedRows: number): void;
  write(rows: readonly string[]): Promise<void> | undefined;
  tooMany(): Error;
};

/** What Node and PostgreSQL may hold of rows at once, and what comes before an export is given up as one that is not cut into rows. */
const bytesOfPart = 8_000_000;
const mostBytesOfPart = 64_000_000;
const mostRowsOfPart = 500;

/** How long a client may take nothing: a little longer than its connection is kept. */
const idleMilliseconds = 70_000;

/**
 * Reads a statement's rows by a cursor, whose snapshot is that of its beginning, however long reading takes. A part is
 * asked for when the one before it has been taken, so that a slow client is waited for in PostgreSQL.
 * @throws what `tooMany` makes, before `begin` where PostgreSQL expects so many rows that it is worth counting them first
 */
export async function readRows(client: NodePostgresPgClient, options: Options): Promise<void> {
  const connection = client.rawClient instanceof RequestClient ? client.rawClient : undefined;
  connection?.waitFor(options.milliseconds);
  try {
    await readAll(client, options);
  } finally {
    connection?.waitFor();
  }
}

async function readAll(client: NodePostgresPgClient, options: Options): Promise<void> {
  const { text, values, meter, mostRows } = options;
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    const { rows } = await client.query<string[]>({ text: sql, values: parameters as never, arrayMode: true });
    return rows;
  };
  await client.query({ text: relaxTimeouts });
  const estimated = readEstimate((await query(`explain (format json) ${text}`, values))[0]?.[0]);
  if (estimated * 2 > mostRows) {
    const [[count] = []] = await query(`select count(*)::int8::text from (${text}) counted`, values);
    if (Number(count) > mostRows) throw options.tooMany();
  }
  await query(`declare quintet_export no scroll cursor for ${text}`, values);
  const size = partSize(options.mostBytesOfRow);
  const fetch = `fetch forward ${size} from quintet_export`;
  let count = 0;
  let paidUntil = performance.now();
  for (let isFirst = true; ; isFirst = false) {
    meter?.beginPart(mostBytesOfPart);
    const now = performance.now();
    meter?.payAhead((now - paidUntil) / 1_000);
    paidUntil = now;
    const rows = (await query(fetch)).map(([row]) => row as string);
    count += rows.length;
    if (isFirst && count <= mostRows) options.begin(estimated);
    if (count > mostRows) throw options.tooMany();
    await meter?.nextTurn();
    await options.write(rows);
    if (rows.length < size) return;
  }
}

/** So many rows of a part that it stays small were each of them as long as it may be. */
function partSize(mostBytesOfRow: number): number {
  return Math.max(1, Math.min(mostRowsOfPart, Math.floor(bytesOfPart / Math.max(1, mostBytesOfRow))));
}

/**
 * The role's timeouts are for transactions that wait for nobody. `transaction_timeout`, which PostgreSQL 17 has, cannot be
 * put off once it runs, but switched off: the export's own deadline ends it. A cursor's plan is made for all of its rows.
 */
const relaxTimeouts = `
  select pg_catalog.set_config(name, value, true)
  from (values ('transaction_timeout', '0'), ('idle_in_transaction_session_timeout', '${idleMilliseconds}'), ('cursor_tuple_fraction', '1')) as settings (name, value)
  where name in (select pg_settings.name from pg_catalog.pg_settings)`;

function readEstimate(explained: unknown): number {
  const [plan] = (typeof explained === "string" ? JSON.parse(explained) : explained) as [
    { Plan: { "Plan Rows": number } },
  ];
  return plan.Plan["Plan Rows"];
}
