import { describe, expect, test } from "@jest/globals";
import { openDesk } from "../support/desk.ts";
import { startMigrationCommand } from "../support/migration-command.ts";
import { until } from "../support/until.ts";

const table =
  "-- A goal.\ndrop table if exists identity.goals;  -- undo\ncreate table identity.goals (id integer primary key);\n";
const goals = `${table}alter table identity.goals enable row level security;\nalter table identity.goals force row level security;\n`;
const goalsTwin = "drop table identity.goals;\n";

describe("a migration", () => {
  test("goes from current to committed, to the database, back out of it, and back to current", async () => {
    await using desk = await openDesk();
    expect(await desk.npmRun("status")).toMatchObject({ code: 1 });
    expect(await desk.npmRun("migrate")).toMatchObject({ code: 0 });
    await desk.write("current/1-goals.sql", goals);
    await desk.write("rollback/current.sql", goalsTwin);
    expect(await desk.npmRun("status")).toMatchObject({ code: 2 });

    const committed = await desk.npmRun("commit", "--message", "identity goals");
    expect(committed).toMatchObject({ code: 0, output: expect.stringContaining("000002-identity-goals.sql") });
    expect(await desk.files("committed")).toEqual(["000001-users.sql", "000002-identity-goals.sql"]);
    expect(await desk.files("current")).toEqual([]);
    expect(await desk.files("rollback")).toEqual(["000001-users.sql", "000002-identity-goals.sql"]);
    expect(await desk.npmRun("status")).toMatchObject({
      code: 0,
      output: expect.stringContaining("000002-identity-goals.sql"),
    });

    await desk.query("insert into identity.goals values (1)");
    const refused = await desk.npmRun("rollback");
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("identity.goals: 1 row") });
    expect(await desk.npmRun("rollback", "--allow-data-loss")).toMatchObject({ code: 0 });
    expect(await desk.npmRun("status")).toMatchObject({ code: 1 });
    expect(await desk.npmRun("migrate")).toMatchObject({ code: 0 });

    await desk.query("insert into identity.goals values (1)");
    await desk.remove("current"); // as in a fresh checkout: git keeps no empty folder
    expect(await desk.npmRun("uncommit")).toMatchObject({
      code: 1,
      output: expect.stringContaining("identity.goals: 1 row"),
    });
    expect(await desk.files("committed")).toHaveLength(2);
    expect(await desk.npmRun("uncommit", "--allow-data-loss")).toMatchObject({ code: 0 });
    expect(await desk.files("committed")).toEqual(["000001-users.sql"]);
    expect(await desk.read("rollback/current.sql")).toBe(goalsTwin);
    expect(await desk.read("current/1-goals.sql")).toContain("create table identity.goals");
    expect(await desk.query("select 1 from pg_class where relname = 'goals'")).toEqual([]);
    expect(await desk.npmRun("status")).toMatchObject({ code: 2 });

    expect(await desk.npmRun("watch", "--once")).toMatchObject({ code: 0 });
    expect(await desk.query("select 1 from pg_class where relname = 'goals'")).toHaveLength(1);
  });

  test("is watched until a signal; what the API cannot show as it is is told with each save, once", async () => {
    await using desk = await openDesk();
    await desk.write("current/1-goals.sql", goals);
    const watching = startMigrationCommand(desk, ["watch"]);
    const closed = new Promise((resolve) => watching.once("close", (code, signal) => resolve(code ?? signal)));
    let told = "";
    watching.stdout?.on("data", (text) => {
      told += text;
    });
    const applied = () => told.match(/is in the database/g)?.length ?? 0;
    const warned = () => told.match(/warning: column identity\.goals\.node_id: /g)?.length ?? 0;

    await until(async () => applied() >= 1);
    await desk.write("current/1-goals.sql", goals.replace("primary key", "primary key, node_id integer"));
    await until(async () => warned() === 1);
    const before = applied(); // a save may be told of twice
    await desk.write(
      "current/1-goals.sql",
      goals.replace("primary key", "primary key, node_id integer, other_id integer"),
    );
    await until(async () => applied() > before);
    watching.kill("SIGTERM");

    expect(await closed).toBe(0);
    expect(warned()).toBe(1);
    expect(await desk.query("select 1 from pg_class where relname = 'goals'")).toHaveLength(1);
  });
});
