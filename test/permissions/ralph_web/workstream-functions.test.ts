import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { permissionDenied, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const selectStatus = "select status from ralph_web.workstreams where slug = $1";
const setStatus = "update ralph_web.workstreams set status = 'running'";

// A step of the status is nobody's to write: these functions run as their owner, and say themselves whose it is.
test("a member and an agent take a workstream from start to end by functions alone", () =>
  database.inRollback(async (db) => {
    const { mia, robo, bakery } = await workshop(db);
    const status = () => truth(db, selectStatus, ["bread"]);

    await db.as(mia);
    expect(await db.sqlStateOf(setStatus)).toBe(permissionDenied);
    const [made] = await db.query<{ id: string }>("select id from ralph_web.start_workstream($1, 'Bread', 'bread')", [
      bakery,
    ]);
    const ofBread = [made?.id];
    expect(await status()).toEqual(["pending"]);

    await db.as(robo);
    expect(await db.sqlStateOf(setStatus)).toBe(permissionDenied);
    await db.query("select ralph_web.claim_workstream($1)", ofBread);
    await db.query("select ralph_web.report_iteration($1, 1, 1, 10, 20, 0.5)", ofBread);
    await db.query("select ralph_web.ask_question($1, 1, 'Rye?')", ofBread);
    expect(await status()).toEqual(["waiting"]);

    await db.as(mia);
    await db.query("select ralph_web.answer_question($1, 'Rye.')", ofBread);
    expect(await status()).toEqual(["running"]);

    await db.as(robo);
    await db.query("select ralph_web.finish_workstream($1, 1, 'completed')", ofBread);
    expect(await status()).toEqual(["completed"]);
    expect(await truth(db, "select tokens_in from ralph_web.workstreams where slug = 'bread'")).toEqual(["10"]);
  }));

test.each<[string, "mia" | "ada"]>([
  ["a member cancels their own by a function", "mia"],
  ["an admin cancels anybody's by a function", "ada"],
])("%s", (_, name) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);
    await db.query("select ralph_web.cancel_workstream($1)", [people.oven]);

    expect(await truth(db, selectStatus, ["oven"])).toEqual(["cancelled"]);
  }),
);

test("nobody answers, cancels or works on another's workstream: it is as absent as one that never was", () =>
  database.inRollback(async (db) => {
    const { milo, robo, rhea, oven } = await workshop(db);
    await db.as(robo);
    await db.query("select ralph_web.claim_workstream($1)", [oven]);
    const attempt = (call: string) => db.query(`select id from ralph_web.${call}`, [oven]);

    await db.as(milo);
    const milos = [await attempt("answer_question($1, 'No.')"), await attempt("cancel_workstream($1)")];
    await db.as(rhea);
    const calls = [
      "report_iteration($1, 1, 1, 1, 1, 1)",
      "ask_question($1, 1, 'Why?')",
      "finish_workstream($1, 1, 'failed')",
      "release_workstream($1, 1)",
    ];
    const rheas = [];
    for (const call of calls) {
      for (const id of [oven, randomUUID()]) rheas.push(await db.sqlStateOf(`select ralph_web.${call}`, [id]));
    }

    expect(milos).toEqual(Array(2).fill([{ id: null }]));
    expect(rheas).toEqual(Array(8).fill("QT107"));
    expect(await truth(db, selectStatus, ["oven"])).toEqual(["running"]);
  }));
