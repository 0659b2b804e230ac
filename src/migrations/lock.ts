import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { cancelTargetOf } from "../internals/pg-cancel.ts";

const pollMilliseconds = 50;
const longestPollMilliseconds = 1_000;
const tellAfterMilliseconds = 1_000;
const tellEveryMilliseconds = 10_000;

type Options = { ownerUrl: string; report?: ((progress: string) => void) | undefined };

/**
 * A connection that has the lock under which migrations are run or undone and reference data is loaded, until it is disposed. Whoever
 * waits asks again and again and holds nothing in between: a statement that waited would hold a snapshot, for which the
 * holder's `create index concurrently` would wait in turn.
 * @throws QuintetError DATABASE when a transaction pooler stands between
 */
export async function lockMigrations({ ownerUrl, report = () => {} }: Options): Promise<Client & AsyncDisposable> {
  const client = await connect(ownerUrl);
  try {
    await refuseTransactionPooler(client, ownerUrl);
    const since = Date.now();
    let toldAt = since + tellAfterMilliseconds - tellEveryMilliseconds;
    for (
      let pause = pollMilliseconds;
      !(await tryLock(client));
      pause = Math.min(1.2 * pause, longestPollMilliseconds)
    ) {
      if (Date.now() - toldAt >= tellEveryMilliseconds) {
        toldAt = Date.now();
        report(`waiting for ${await describeHolder(client)}, for ${Math.round((toldAt - since) / 1000)} s`);
      }
      await sleep(pause);
    }
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

const key = "hashtextextended('quintet migrations', 0)";

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`select pg_try_advisory_lock(${key}) as locked`);
  return rows[0]?.locked === true;
}

async function describeHolder(client: Client): Promise<string> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and granted and objsubid = 1
       and (classid::bigint << 32) + objid::bigint = ${key}`,
  );
  return rows[0] ? `another migration (pid ${rows[0].pid})` : "another migration";
}

/**
 * PostgreSQL tells each connection the process that serves it; a pooler tells a number of its own. In front of one that pools by
 * session the process stays the same; one that pools by transaction gives it away to the next who asks, and with it the lock.
 */
async function refuseTransactionPooler(client: Client, url: string): Promise<void> {
  const told = cancelTargetOf(client)?.processID;
  const served = await pidOf(client);
  if (told === served) return;
  for (let turn = 0; turn < 5; turn += 1) {
    const other = await connect(url).catch(() => undefined); // a session pool with no free place
    if (!other) return;
    try {
      await other.query("begin").catch((error: { code?: string }) => {
        throw error.code === protocolViolation ? pooled() : error; // one that pools by statement knows no transaction
      });
      if ((await pidOf(other)) === served || (await pidOf(client)) !== served) throw pooled();
    } finally {
      await other.end();
    }
  }
}

async function pidOf(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return rows[0]?.pid;
}

const protocolViolation = "08P01";

function pooled(): QuintetError {
  return new QuintetError(
    "DATABASE",
    "DATABASE_URL leads to a pooler that gives its connections away after each transaction (PgBouncer's pool_mode = transaction, or statement), which cannot hold the lock under which migrations run: give PostgreSQL's own address there. AUTH_DATABASE_URL may stay.",
  );
}
