import { expect, test } from "@jest/globals";
import { coachees } from "../../../products/coaching/demo-material.ts";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { seedDemoData } from "../../support/demo-data.ts";

const database = useDatabase();

test("the demo has users with tasks of every status, goals, and questions of which some wait for an answer", async () => {
  const created = await seedDemoData(database.connections.ownerUrl);

  const statuses = await prepare(
    database,
    "select status, count(*) > 0 as some from coaching.tasks group by status order by status",
  );
  const [questions] = await prepare(
    database,
    `select count(*) filter (where response is null)::integer as waiting, count(*) filter (where task_id is null)::integer as loose,
       count(*) > 10 as many from coaching.interactions`,
  );
  const lists = await prepare(
    database,
    `select u.username from identity.users u
     where exists (select from coaching.tasks where user_id = u.id) and exists (select from coaching.goals where user_id = u.id)
       and exists (select from coaching.profiles where user_id = u.id) and exists (select from coaching.interactions where user_id = u.id)
     order by 1`,
  );

  expect(created["coaching.profiles"]).toBe(coachees.length);
  expect(statuses.map(({ status }) => status)).toEqual(["pending", "in_progress", "completed", "cancelled"]);
  expect(questions).toEqual({ waiting: 3, loose: 3, many: true });
  expect(lists.map(({ username }) => username)).toEqual(["anna.berg", "benjamin.osei", "clara.weiss", "marco.reyes"]);
});
