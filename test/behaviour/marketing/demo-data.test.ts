import { expect, test } from "@jest/globals";
import { connect } from "../../support/connect.ts";
import { useDatabase } from "../../support/database.ts";
import { seedDemoData } from "../../support/demo-data.ts";

const database = useDatabase();

test("the demo has two marketers with four clients, runs in every resting state, outputs and feedback", async () => {
  const created = await seedDemoData(database.connections.ownerUrl);

  await using client = await connect(database.connections.ownerUrl);
  const { rows } = await client.query(`select
    array(select distinct u.username::text from marketing.clients c join identity.users u on u.id = c.user_id order by 1) as marketers,
    array(select distinct status::text from marketing.runs order by 1) as states,
    (select count(distinct client_id)::int from marketing.runs) as clients_served,
    (select count(distinct skill_id)::int from marketing.runs) as skills_used,
    (select count(*)::int from marketing.runs r where r.worker_id is null) as unclaimed,
    exists (select from marketing.outputs group by run_id having count(*) > 1) as variants,
    exists (select from marketing.feedback where jsonb_array_length(suggested_rule_changes) > 0) as rule_changes`);
  expect(created).toMatchObject({ "marketing.clients": 4, "marketing.runs": 60 });
  expect(created["marketing.outputs"]).toBeGreaterThan(40);
  expect(created["marketing.feedback"]).toBeGreaterThan(30);
  expect(rows[0]).toEqual({
    marketers: ["lena.hoffmann", "marco.reyes"],
    states: ["cancelled", "completed", "failed", "queued"],
    clients_served: 4,
    skills_used: 10,
    unclaimed: 4,
    variants: true,
    rule_changes: true,
  });
});
