import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import {
  column,
  type Everyone,
  everyone,
  grantedColumns,
  grantedVerbs,
  permissionDenied,
  truth,
} from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const selectSlugs = "select slug from ralph_web.workstreams";

describe("reading workstreams", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees only their own", "mia", ["oven"]],
    ["another member sees only theirs", "milo", ["barrel"]],
    ["a student who has none sees none", "anna", []],
    ["an agent sees all, to find work", "robo", ["barrel", "oven"]],
    ["an analyst sees all", "alma", ["barrel", "oven"]],
    ["an admin sees all", "ada", ["barrel", "oven"]],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectSlugs)).toEqual(expected);
      expect(await truth(db, selectSlugs)).toEqual(["barrel", "oven"]);
    }),
  );

  test("a member without a user id sees none", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectSlugs)).toEqual([]);
    }));
});

describe("writing workstreams", () => {
  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["a member reads, renames and deletes", "mia", ["select", "update", "delete"]],
    ["a student reads, renames and deletes", "anna", ["select", "update", "delete"]],
    ["an educator reads, renames and deletes", "edith", ["select", "update", "delete"]],
    ["an admin reads, renames and deletes", "ada", ["select", "update", "delete"]],
    ["an agent may only read: it writes through functions", "robo", ["select"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an anonymous visitor may do nothing", "anonymous", []],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_web.workstreams")).toEqual(verbs);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an admin", "ada"],
  ])("%s writes the name, and neither state nor counts", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "ralph_web.workstreams")).toEqual(["name"]);
      expect(await grantedColumns(db, "insert", "ralph_web.workstreams")).toEqual([]);
    }),
  );

  test("a member renames their own, and no other", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);

      await db.as(mia);
      await db.query("update ralph_web.workstreams set name = 'Renamed'");

      expect(await truth(db, `${selectSlugs} where name = 'Renamed'`)).toEqual(["oven"]);
    }));

  test("a workstream cannot be given away even if its user and project could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo, brewery } = await workshop(db);
      await db.query("grant update (user_id, project_id) on ralph_web.workstreams to quintet_member");

      await db.as(mia);

      expect(
        await db.sqlStateOf("update ralph_web.workstreams set user_id = $1, project_id = $2", [milo.id, brewery]),
      ).toBe(permissionDenied);
      expect(await db.sqlStateOf("update ralph_web.workstreams set user_id = user_id")).toBeUndefined();
    }));

  test("a member deletes their own once it has ended, and no other", () =>
    database.inRollback(async (db) => {
      const { mia, barrel } = await workshop(db);
      await db.query("update ralph_web.workstreams set status = 'cancelled' where id = $1", [barrel]);

      await db.as(mia);
      await db.query("delete from ralph_web.workstreams");
      expect(await truth(db, selectSlugs)).toEqual(["barrel", "oven"]);
      await db.query("update ralph_web.workstreams set status = 'cancelled' where slug = 'oven'");
      await db.as(mia);
      await db.query("delete from ralph_web.workstreams");

      expect(await truth(db, selectSlugs)).toEqual(["barrel"]);
    }));

  test("an admin renames all and deletes any", () =>
    database.inRollback(async (db) => {
      const { ada, barrel } = await workshop(db);

      await db.as(ada);
      await db.query("update ralph_web.workstreams set name = 'Renamed'");
      await db.query("delete from ralph_web.workstreams where id = $1", [barrel]);

      expect(await truth(db, `${selectSlugs} where name = 'Renamed'`)).toEqual(["oven"]);
    }));
});

describe("the functions of workstreams", () => {
  const absent = "00000000-0000-0000-0000-000000000000";
  const calls = {
    start_workstream: `select ralph_web.start_workstream('${absent}', 'x', 'x')`,
    answer_question: `select ralph_web.answer_question('${absent}', 'x')`,
    cancel_workstream: `select ralph_web.cancel_workstream('${absent}')`,
    claim_workstream: "select ralph_web.claim_workstream()",
    extend_workstream_lease: `select ralph_web.extend_workstream_lease('${absent}', 1)`,
    report_iteration: `select ralph_web.report_iteration('${absent}', 1, 1, 1, 1, 1)`,
    ask_question: `select ralph_web.ask_question('${absent}', 1, 'x')`,
    finish_workstream: `select ralph_web.finish_workstream('${absent}', 1, 'failed')`,
  };
  const ofUsers = ["start_workstream", "answer_question", "cancel_workstream"];
  const ofWorkers = [
    "claim_workstream",
    "extend_workstream_lease",
    "report_iteration",
    "ask_question",
    "finish_workstream",
  ];

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["a member calls those of users", "mia", ofUsers],
    ["a student calls those of users", "anna", ofUsers],
    ["an educator calls those of users", "edith", ofUsers],
    ["an agent calls those of workers", "robo", ofWorkers],
    ["an admin may cancel", "ada", ["cancel_workstream"]],
    ["an analyst calls none", "alma", []],
    ["an anonymous visitor calls none", "anonymous", []],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);
      const allowed: string[] = [];
      for (const [call, sql] of Object.entries(calls)) {
        if ((await db.sqlStateOf(sql)) !== permissionDenied) allowed.push(call);
      }

      expect(allowed).toEqual(expected);
    }),
  );
});
