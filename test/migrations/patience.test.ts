import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { lockMigrations } from "../../src/migrations/lock.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { rollback } from "../../src/migrations/rollback.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { type MigrationsFolder, makeMigrationsFolder } from "../support/migrations-folder.ts";
import { startTransactionPooler } from "../support/transaction-pooler.ts";
import { until } from "../support/until.ts";

let database: EmptyDatabase;
let folder: MigrationsFolder;
const reports: string[] = [];
const options = () => ({
  ...database,
  migrationsFolder: folder.path,
  report: (line: string) => void reports.push(line),
});
const tables = "create schema shop; create table shop.orders (id int); create table shop.other (id int);";

beforeAll(async () => {
  [database, folder] = await Promise.all([
    createEmptyDatabase(),
    makeMigrationsFolder({ slug: "shop", up: tables, down: "drop schema shop cascade;" }),
  ]);
  await migrate(options());
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** Reads a table every 20 ms, each time by itself, until told to end. @returns the longest wait in milliseconds */
function readAllTheTime(sql: string) {
  const waits: number[] = [];
  let isEnded = false;
  const reading = (async () => {
    await using client = await connect(database.ownerUrl);
    while (!isEnded) {
      const start = performance.now();
      await client.query(sql);
      waits.push(performance.now() - start);
      await sleep(20);
    }
  })();
  return async () => {
    isEnded = true;
    await reading;
    return Math.max(...waits);
  };
}

describe("a migration that meets a long read", () => {
  test("waits in short pieces, tells for whom, and nobody waits for it", async () => {
    await using reader = await connect(database.ownerUrl);
    await reader.query("set application_name = 'report'; begin; select * from shop.orders");
    const [endOrders, endOther] = [
      readAllTheTime("select * from shop.orders"),
      readAllTheTime("select * from shop.other"),
    ];
    await folder.add({
      slug: "note",
      up: "alter table shop.orders add note text;",
      down: "alter table shop.orders drop note;",
    });
    reports.length = 0;

    const migrated = migrate(options());
    await until(async () => reports.length > 0);
    await sleep(700);
    await reader.query("commit");

    expect(await migrated).toBe(1);
    expect(reports[0]).toMatch(
      /^waiting for pid \d+ \(report, as quintet_owner\), which has read shop\.orders for \d+ s$/,
    );
    // Without the short lock_timeout each read would have waited until the long one ended.
    expect(await endOrders()).toBeLessThan(600);
    expect(await endOther()).toBeLessThan(600);
  });

  test("undone it waits in the same way", async () => {
    await using reader = await connect(database.ownerUrl);
    await reader.query("begin; select * from shop.orders");
    const end = readAllTheTime("select * from shop.orders");
    reports.length = 0;

    const undone = rollback({ ...options(), to: "0" });
    await until(async () => reports.some((line) => line.includes("shop.orders")));
    await reader.query("commit");
    const longest = await end().catch(() => 0); // the table is gone

    expect((await undone).length).toBeGreaterThan(0);
    expect(longest).toBeLessThan(600);
    await migrate(options());
  });
});

describe("the lock of migrations", () => {
  test("is waited for without a snapshot, and who has it is told", async () => {
    const holder = await lockMigrations(options());
    reports.length = 0;
    const waiting = lockMigrations(options());
    await until(async () => reports.length > 0);

    const { rows } = await holder.query(
      "select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null",
    );
    expect(rows).toEqual([{ count: 0 }]);
    expect(reports[0]).toMatch(/^waiting for another migration \(pid \d+\), for \d+ s$/);
    await holder.end();
    await (await waiting).end();
  });

  test("keeps a start with nothing to migrate from nothing", async () => {
    await using _holder = await lockMigrations(options());

    expect(await migrate(options())).toBe(0);
  });

  test.each(["transaction", "statement"] as const)("is refused behind a pooler that pools by %s", async (mode) => {
    await using pooler = await startTransactionPooler(database.ownerUrl, { mode });
    await folder.add({ slug: "late", up: "select 1;", down: "select 1;" });

    const refused = await migrate({ ...options(), ownerUrl: pooler.url }).catch((error: unknown) => error);

    expect(refused).toMatchObject({
      code: "DATABASE",
      message: expect.stringMatching(/^DATABASE_URL .*pool_mode = transaction[^\n]*$/),
    });
    expect(await migrate(options())).toBeLessThanOrEqual(2);
  });
});
