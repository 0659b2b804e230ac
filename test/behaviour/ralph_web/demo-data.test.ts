import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { seedDemoData } from "../../support/demo-data.ts";
import { commitAsOwner } from "./place.ts";

const database = useDatabase();

test("the demo shows every state, within everybody's limits, and adding it again adds nothing", async () => {
  const { ownerUrl } = database.connections;

  const added = await seedDemoData(ownerUrl);
  const addedAgain = await seedDemoData(ownerUrl);
  const states = await commitAsOwner(
    database,
    "select status::text, count(*)::int as count from ralph_web.workstreams group by status order by status::text",
  );
  const overLimit = await commitAsOwner(
    database,
    `select p.user_id from ralph_web.profiles p join ralph_web.role_limits l on l.role = p.role
     where ralph_web.profiles_active_workstreams(p) > l.max_concurrent_workstreams
       or exists (select from ralph_web.workstreams w where w.user_id = p.user_id and w.max_iterations > l.max_iterations_per_workstream)`,
  );

  expect(added).toMatchObject({
    "ralph_web.profiles": 3,
    "ralph_web.projects": 5,
    "ralph_web.project_repos": 8,
    "ralph_web.workstreams": 17,
  });
  expect(Object.values(addedAgain).every((count) => count === 0)).toBe(true);
  expect(states).toEqual([
    { status: "cancelled", count: 2 },
    { status: "completed", count: 7 },
    { status: "failed", count: 2 },
    { status: "pending", count: 1 },
    { status: "running", count: 4 },
    { status: "waiting", count: 1 },
  ]);
  expect(overLimit).toEqual([]);
});
