import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { type Agency, agency } from "../../support/permissions-agency.ts";

const database = useDatabase();
const notInYourHands = "QT403";

/** Milo's running run is Rhea's, in her first attempt. */
const calls: [name: string, call: string][] = [
  ["require_lease", "require_lease($1, 1)"],
  ["extend_run_lease", "extend_run_lease($1, 1)"],
  ["add_output", "add_output($1, 1, 'outputs/new.md')"],
  ["complete_run", "complete_run($1, 1)"],
  ["fail_run", "fail_run($1, 1, 'no')"],
  ["claim_run", "claim_run('event ' || $1::uuid)"],
  ["release_run", "release_run($1, 1)"],
  ["report_run_tokens", "report_run_tokens($1, 1, 10, 1)"],
];
const ofRun = calls.filter(([name]) => name !== "claim_run");
/** They run as their owner: what they write is no agent's to write. They ask themselves whose the run is. */
const ofTheirOwner = ["release_run", "report_run_tokens"];

const states = `
  select user_message || ' ' || status || ' ' || attempts || ' ' || lease_expires_at from marketing.runs
  union all select title from marketing.outputs`;

describe.each(calls)("%s", (_, call) => {
  test.each<[string, keyof Everyone | "anonymous"]>([
    ["a member, even the run's user", "milo"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
    ["an anonymous visitor", "anonymous"],
  ])("%s may not call it: that is agents' work", (_, name) =>
    database.inRollback(async (db) => {
      const people = await agency(db);
      const before = await truth(db, states);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(`select marketing.${call}`, [people.milosRunning])).toBe(permissionDenied);
      expect(await truth(db, states)).toEqual(before);
    }),
  );

  if (ofTheirOwner.includes(_)) return;
  test("runs as its caller: the right to call it would not let an analyst work", () =>
    database.inRollback(async (db) => {
      const { alma, milosRunning } = await agency(db);
      await db.query("grant execute on all functions in schema marketing to quintet_analyst");

      await db.as(alma);

      expect(await db.sqlStateOf(`select marketing.${call}`, [milosRunning])).toBe(permissionDenied);
    }));
});

test.each(ofRun)("%s is refused to an agent whose run it is not, and not to the one whose it is", (_, call) =>
  database.inRollback(async (db) => {
    const { robo, rhea, milosRunning }: Agency = await agency(db);

    await db.as(robo);
    expect(await db.sqlStateOf(`select marketing.${call}`, [milosRunning])).toBe(notInYourHands);
    await db.as(rhea);

    expect(await db.sqlStateOf(`select marketing.${call}`, [milosRunning])).toBeUndefined();
  }),
);
