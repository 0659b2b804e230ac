import { afterEach, beforeAll, beforeEach } from "@jest/globals";
import pg from "pg";
import { parse } from "pg-connection-string";
import * as stock from "postgraphile/@dataplan/pg/adaptors/pg";
import { makePgAdaptor } from "../../../../src/database/pg-adaptor/adaptor.ts";
import { connect } from "../../../support/connect.ts";
import { type CountingProxy, startCountingProxy } from "../../../support/counting-proxy.ts";
import { type TestDatabase, useDatabase } from "../../../support/database.ts";

export type WithPgClient = ReturnType<typeof stock.createWithPgClient>;
export type Client = Parameters<Parameters<WithPgClient>[1]>[0];

/** One adaptor with a pool of its own, behind a proxy of its own. */
export type Side = { withPgClient: WithPgClient; pool: pg.Pool; proxy: CountingProxy };

export type Lab = {
  database: TestDatabase;
  stock: Side;
  ours: Side & { adaptor: ReturnType<typeof makePgAdaptor> };
  /** Backends in which `lab.nap` sleeps. */
  naps(): Promise<{ pid: number }[]>;
  untilNapping(): Promise<void>;
  /** Runs SQL as superuser, in the same database. */
  asRoot<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
};

export const member = (userId = "anna") => ({ role: "quintet_member", "jwt.claims.user_id": userId });

type Options = { connections?: number; preparedStatements?: number };

/** A database with a schema for adaptors to be tried on, and for each test both adaptors. */
export function useLab({ connections = 1, preparedStatements = 100 }: Options = {}): Lab {
  const database = useDatabase();
  let sides: Pick<Lab, "stock" | "ours">;

  beforeAll(async () => {
    await asRoot(schema);
  });
  // New connections for each test: the stock adaptor leaves some in a state that fails the next one.
  beforeEach(async () => {
    const adaptor = makePgAdaptor({ preparedStatements });
    sides = {
      stock: await openSide((pool) => stock.createWithPgClient({ pool })),
      ours: { ...(await openSide((pool) => adaptor.createWithPgClient({ pool }))), adaptor },
    };
  });
  afterEach(async () => {
    for (const { pool, proxy } of Object.values(sides)) {
      await pool.end();
      await proxy[Symbol.asyncDispose]();
    }
  });

  async function openSide(create: (pool: pg.Pool) => WithPgClient): Promise<Side> {
    const proxy = await startCountingProxy(database.connections.authenticatorUrl);
    const pool = openPool(database.connections.authenticatorUrl, { port: proxy.port, max: connections });
    return { withPgClient: create(pool), pool, proxy };
  }

  async function asRoot<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]> {
    const name = parse(database.connections.authenticatorUrl).database;
    await using root = await connect(database.connections.rootUrl.replace(/(\/\/[^/]*)\/[^?]*/, `$1/${name}`));
    return (await root.query<Row>(sql, values)).rows;
  }

  const naps = () => asRoot<{ pid: number }>("table lab.naps");

  async function untilNapping(): Promise<void> {
    for (const deadline = Date.now() + 60_000; (await naps()).length === 0; ) {
      if (Date.now() > deadline) throw new Error("nothing naps");
    }
  }

  return {
    database,
    get stock() {
      return sides.stock;
    },
    get ours() {
      return sides.ours;
    },
    asRoot,
    naps,
    untilNapping,
  };
}

function openPool(url: string, { port, max }: { port: number; max: number }): pg.Pool {
  const { user, password, database } = parse(url);
  // A nap ends when its test ends it, not by the role's time limit: a busy machine may take longer than that.
  const options = "-c statement_timeout=0";
  const pool = new pg.Pool({ host: "127.0.0.1", port, user, password, database: database as string, max, options });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

const schema = `
  create schema lab;
  grant usage on schema lab to quintet_member, quintet_analyst;
  create table lab.parents (id integer primary key);
  create table lab.rows (
    id        integer primary key,
    title     text not null constraint rows_title_not_blank check (title <> ''),
    parent_id integer constraint rows_parent_fkey references lab.parents deferrable initially deferred
  );
  grant select, insert, update, delete on lab.rows, lab.parents to quintet_member;
  create table lab.secrets (id integer primary key);
  insert into lab.secrets values (1);
  grant select on lab.secrets to quintet_analyst;
  create function lab.warn(text) returns text language plpgsql volatile as $$
    begin
      raise notice 'noted %', $1 using hint = 'a hint', detail = 'a detail', errcode = 'QT999';
      raise warning 'warned %', $1;
      return $1;
    end $$;
  create function lab.whoami() returns text language sql stable
    as $$ select concat_ws('/', current_user, current_setting('jwt.claims.user_id', true)) $$;
  create table lab.noisy (id integer);
  grant insert on lab.noisy to quintet_member;
  create function lab.tg_noisy__note() returns trigger language plpgsql as $$
    begin
      raise notice 'at the end';
      return null;
    end $$;
  create constraint trigger _100_note after insert on lab.noisy deferrable initially deferred
    for each row execute function lab.tg_noisy__note();
  create procedure lab.commits() language plpgsql as $$ begin commit; end $$;
  create function lab.nap(seconds double precision) returns text language sql volatile
    as $$ select pg_sleep(seconds)::text $$;
  -- of this database alone: other tests' naps run in the same cluster
  create view lab.naps as
    select pid from pg_stat_activity
    where datname = current_database() and query like 'select lab.nap(%' and state = 'active' and wait_event = 'PgSleep';
`;
