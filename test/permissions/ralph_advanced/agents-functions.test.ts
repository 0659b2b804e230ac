import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";
import { finish, mustClaim } from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();
const leaseIsNotYours = "QT301";

const commitsAndLogs = `
  select commit_message from ralph_advanced.git_commits where commit_message like '%by a function'
  union all select message from ralph_advanced.progress_logs where message like '%by a function'`;

const lease = "'00000000-0000-4000-8000-000000000000'";
const calls = [
  "claim_story('worker')",
  "claim_gate('judge')",
  `extend_lease(${lease})`,
  `submit_story(${lease})`,
  `release_story(${lease})`,
  `fail_story(${lease}, 'no')`,
  `start_execution(${lease}, 'implementer')`,
  `finish_execution(${lease}, 1, 'success')`,
  `record_gate_result(${lease}, 'qa', 'pass')`,
  `record_commit(${lease}, '0123abc', 'Add it')`,
  `log_progress(${lease}, 'Learned')`,
];

test.each<[string, keyof Everyone | "anonymous"]>([
  ["a member, even the project's owner,", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an analyst", "alma"],
  ["an admin", "ada"],
  ["an anonymous visitor", "anonymous"],
])("%s takes no story and reports nothing: that is agents' work", (_, name) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(name === "anonymous" ? name : people[name]);

    for (const call of calls) {
      expect([call, await db.sqlStateOf(`select ralph_advanced.${call}`)]).toEqual([call, permissionDenied]);
    }
    expect(await truth(db, "select distinct status from ralph_advanced.stories")).toEqual(["pending"]);
  }),
);

test("an agent without a user id takes no story", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    await db.asRole("quintet_agent");

    for (const call of ["claim_story('worker')", "claim_gate('judge')"])
      expect(await db.sqlStateOf(`select ralph_advanced.${call}`)).toBe(permissionDenied);
    expect(await truth(db, "select distinct status from ralph_advanced.stories")).toEqual(["pending"]);
  }));

test.each(["lease_interval(900)", `hold_lease(${lease})`, `hold_build(${lease})`, "fail_abandoned_stories()"])(
  "%s is for functions only",
  (call) =>
    database.inRollback(async (db) => {
      const { robo, ada } = await workshop(db);

      for (const person of [robo, ada]) {
        await db.as(person);
        expect(await db.sqlStateOf(`select ralph_advanced.${call}`)).toBe(permissionDenied);
      }
    }),
);

describe("an agent does by functions what it may not do to the tables", () => {
  test("it takes a story, notes its work and brings it to its end", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await workshop(db);

      await db.as(robo);
      const story = await mustClaim(db, { projectId: atlas.project });
      const held = [story.lease_id];
      await db.query("select ralph_advanced.extend_lease($1)", held);
      const [execution] = await db.query<{ id: number }>(
        "select id from ralph_advanced.start_execution($1, 'implementer')",
        held,
      );
      await db.query("select ralph_advanced.finish_execution($1, $2, 'success')", [story.lease_id, execution?.id]);
      await db.query("select ralph_advanced.record_commit($1, 'abc0123', 'Done by a function')", held);
      await db.query("select ralph_advanced.log_progress($1, 'Learned by a function')", held);
      await finish(db, story);

      expect(await db.sqlStateOf("update ralph_advanced.stories set status = 'pending'")).toBe(permissionDenied);
      expect(await truth(db, "select status from ralph_advanced.stories where id = $1", [story.id])).toEqual(["done"]);
      expect(
        await truth(db, "select status from ralph_advanced.agent_executions where id = $1", [execution?.id]),
      ).toEqual(["success"]);
      expect(await truth(db, commitsAndLogs)).toEqual(["Done by a function", "Learned by a function"]);
    }));

  test.each([
    ["release_story", "release_story($1)", "pending"],
    ["fail_story", "fail_story($1, 'no')", "failed"],
  ])("%s ends its lease", (_, call, status) =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await workshop(db);

      await db.as(robo);
      const story = await mustClaim(db, { projectId: atlas.project });
      await db.query(`select ralph_advanced.${call}`, [story.lease_id]);

      expect(await truth(db, "select status from ralph_advanced.stories where id = $1", [story.id])).toEqual([status]);
    }),
  );

  test("another agent cannot, with a lease that is not its own", () =>
    database.inRollback(async (db) => {
      const { robo, rhea, atlas } = await workshop(db);

      await db.as(robo);
      const story = await mustClaim(db, { projectId: atlas.project });
      await db.as(rhea);

      const states = new Set<string | undefined>();
      for (const call of calls.slice(2)) {
        states.add(await db.sqlStateOf(`select ralph_advanced.${call.replace(lease, "$1")}`, [story.lease_id]));
      }
      expect([...states]).toEqual([leaseIsNotYours]);
      expect(await truth(db, "select leased_by from ralph_advanced.stories where id = $1", [story.id])).toEqual([
        robo.id,
      ]);
    }));
});

test("a member who takes a story out of an agent's hands ends what the agent is at, which is nobody's to write", () =>
  database.inRollback(async (db) => {
    const { mia, robo, atlas } = await workshop(db);
    await db.as(robo);
    const story = await mustClaim(db, { projectId: atlas.project });
    const [execution] = await db.query<{ id: number }>(
      "select id from ralph_advanced.start_execution($1, 'implementer')",
      [story.lease_id],
    );

    await db.as(mia);
    await db.query("update ralph_advanced.stories set status = 'failed' where id = $1", [story.id]);

    expect(await db.sqlStateOf("update ralph_advanced.agent_executions set status = 'success'")).toBe(permissionDenied);
    expect(
      await truth(db, "select status from ralph_advanced.agent_executions where id = $1", [execution?.id]),
    ).toEqual(["failed"]);
  }));
