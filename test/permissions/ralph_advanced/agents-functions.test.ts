import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const lease = "'00000000-0000-4000-8000-000000000000'";
const calls = [
  "claim_story('worker')",
  `extend_lease(${lease})`,
  `submit_story(${lease})`,
  `complete_story(${lease})`,
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

    expect(await db.sqlStateOf("select ralph_advanced.claim_story('worker')")).toBe(permissionDenied);
    expect(await truth(db, "select distinct status from ralph_advanced.stories")).toEqual(["pending"]);
  }));

test.each(["lease_interval(900)", `hold_lease(${lease})`])("%s is for functions only", (call) =>
  database.inRollback(async (db) => {
    const { robo, ada } = await workshop(db);

    for (const person of [robo, ada]) {
      await db.as(person);
      expect(await db.sqlStateOf(`select ralph_advanced.${call}`)).toBe(permissionDenied);
    }
  }),
);
