import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import * as stock from "postgraphile/@dataplan/pg/adaptors/pg";
import { startEmbeddedPostgres } from "../src/database/embedded-postgres.ts";
import { makePgAdaptor } from "../src/database/pg-adaptor/adaptor.ts";
import { median } from "./support/statistics.ts";

/**
 * A read under claims, as PgExecutor runs it, through the stock adaptor, through pg's pipeline mode and through ours, in
 * turn: requests a second and CPU of this process a request. Bounded: about half a minute.
 */
const rounds = 7;
const secondsEach = 0.8;
const atOnce = 16;
const connections = 10;
const text = "select id::text, title, owner from items where id = $1";
const name = "by_key";

const directory = await mkdtemp(join(tmpdir(), "quintet-bench-adaptor-"));
const embedded = await startEmbeddedPostgres({ directory });
try {
  await prepare();
  const pools = [openPool(), openPool({ pipeline: true }), openPool()] as const;
  const ways: Record<string, Read> = {
    stock: viaAdaptor(stock.createWithPgClient({ pool: pools[0] })),
    pipeline: viaPipeline(pools[1]),
    "one flush": viaAdaptor(makePgAdaptor({ preparedStatements: 100 }).createWithPgClient({ pool: pools[2] })),
  };
  try {
    await measure(ways);
  } finally {
    for (const pool of pools) await pool.end();
  }
} finally {
  await embedded.stop();
  await rm(directory, { recursive: true, force: true });
}

type Read = (id: number) => Promise<unknown[]>;

function openPool(options: { pipeline?: boolean } = {}): pg.Pool {
  return new pg.Pool({
    connectionString: embedded.url({ database: "postgres" }),
    max: connections,
    ...options,
  } as never);
}

async function prepare(): Promise<void> {
  await using pool = Object.assign(openPool(), { [Symbol.asyncDispose]: () => pool.end() });
  await pool.query(`
    create role reader;
    create table items (id integer primary key, owner text not null, title text not null);
    insert into items select i, 'user-' || i % 250, 'item ' || i from generate_series(1, 10000) i;
    alter table items enable row level security;
    create policy reader_selects_own on items for select to reader
      using (owner = (select current_setting('jwt.claims.user_id', true)));
    grant select on items to reader;
    analyze items`);
}

function settingsFor(id: number): Record<string, string> {
  return { role: "reader", "jwt.claims.user_id": `user-${id % 250}`, "jwt.claims.session_id": `session-${id}` };
}

function viaAdaptor(withPgClient: ReturnType<typeof stock.createWithPgClient>): Read {
  return async (id) => {
    const { rows } = await withPgClient(settingsFor(id), (client) =>
      client.query<unknown[]>({ text, name, values: [id], arrayMode: true }),
    );
    return rows as unknown[];
  };
}

/** Four statements, each with a Sync of its own, sent without waiting. Were begin to fail, the others would run as the login role. */
function viaPipeline(pool: pg.Pool): Read {
  const claims = "select set_config($1, $2, true), set_config($3, $4, true), set_config($5, $6, true)";
  return async (id) => {
    const client = await pool.connect();
    try {
      const [, , { rows }] = await Promise.all([
        client.query("begin"),
        client.query({ name: "claims", text: claims, values: Object.entries(settingsFor(id)).flat() }),
        client.query({ name, text, values: [id], rowMode: "array" }),
        client.query("commit"),
      ]);
      return rows;
    } finally {
      client.release();
    }
  };
}

async function measure(ways: Record<string, Read>): Promise<void> {
  const samples = new Map(Object.keys(ways).map((way) => [way, [] as { perSecond: number; cpu: number }[]]));
  const [expected] = [JSON.stringify([["7", "item 7", "user-7"]])];
  for (const [way, read] of Object.entries(ways)) {
    const answer = JSON.stringify(await read(7));
    if (answer !== expected) throw new Error(`${way} answers ${answer}`);
    await load(read, 0.3);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [way, read] of Object.entries(ways)) samples.get(way)?.push(await load(read, secondsEach));
  }
  const first = [...samples.values()][0] ?? [];
  for (const [way, taken] of samples) {
    const perSecond = spread(taken.map((sample) => sample.perSecond));
    const ratio = spread(taken.map((sample, round) => sample.perSecond / (first[round]?.perSecond ?? Number.NaN)));
    const cpu = spread(taken.map((sample) => sample.cpu));
    process.stdout.write(
      `${way.padEnd(10)} ${perSecond(0)} requests/s, ${ratio(2)} times stock's in the same round, ${cpu(0)} µs of this process a request\n`,
    );
  }
}

/** Prints the median, and the least and the most. */
function spread(samples: number[]): (digits: number) => string {
  const sorted = samples.toSorted((a, b) => a - b);
  return (digits) => {
    const [least, middle, most] = [sorted[0], median(sorted), sorted.at(-1)].map((value) => value?.toFixed(digits));
    return `${middle} (${least} – ${most})`;
  };
}

async function load(read: Read, seconds: number): Promise<{ perSecond: number; cpu: number }> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let done = 0;
  const worker = async () => {
    for (let id = 1; performance.now() - start < seconds * 1_000; id = (id % 10_000) + 1) {
      const rows = await read(id);
      if (rows.length !== 1) throw new Error(`row ${id} is missing`);
      done++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (done * 1_000) / (performance.now() - start), cpu: (user + system) / done };
}
