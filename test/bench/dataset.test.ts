import { beforeAll, expect, test } from "@jest/globals";
import { sendOnce } from "../../bench/support/bodies.ts";
import { findContender } from "../../bench/support/contenders.ts";
import { query } from "../../bench/support/database.ts";
import { benchAccount, generateDataset, readHoldings } from "../../bench/support/dataset.ts";
import { startSubject } from "../../bench/support/subject.ts";
import { findWorkload } from "../../bench/workloads/workloads.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
beforeAll(() => generateDataset(database.connections.ownerUrl, { stories: 4_000, report: () => {} }));

test("a dataset has ten projects an account, ten features a project and twenty stories a feature", async () => {
  const { rows } = await query(
    database.connections.ownerUrl,
    `select (select count(*)::int from ralph_advanced.projects) as projects,
       (select count(*)::int from ralph_advanced.features) as features,
       (select count(*)::int from ralph_advanced.stories) as stories`,
  );
  const holdings = await readHoldings(database.connections.ownerUrl);

  expect(rows).toEqual([{ projects: 20, features: 200, stories: 4_000 }]);
  expect([holdings.projects.length, holdings.features.length, holdings.stories.length]).toEqual([10, 100, 2_000]);
});

test("what triggers keep is true in a dataset", async () => {
  const { rows } = await query(
    database.connections.ownerUrl,
    `select f.id from ralph_advanced.features f
     where (f.total_stories, f.completed_stories, f.failed_stories) <> (
       select count(*), count(*) filter (where s.status = 'done'), count(*) filter (where s.status = 'failed')
       from ralph_advanced.stories s where s.feature_id = f.id and s.project_id = f.project_id
     )
     union all
     select s.id from ralph_advanced.stories s
     where (select count(*) from ralph_advanced.story_history h where h.story_id = s.id and h.action = 'created') <> 1`,
  );

  expect(rows).toEqual([]);
});

test("a dataset of a size that leaves parts of an account is refused", async () => {
  const generated = generateDataset(database.connections.ownerUrl, { stories: 2_500, report: () => {} });

  await expect(generated).rejects.toThrow(/2,000/);
});

test("the hand-written floor sees what the policies show, and nothing else", async () => {
  const connections = database.connections;
  const [foreign] = (
    await query(
      connections.ownerUrl,
      `select s.id from ralph_advanced.stories s join ralph_advanced.projects p on p.id = s.project_id
       where p.created_by <> $1 limit 1`,
      [benchAccount.id],
    )
  ).rows;
  const { stories } = await readHoldings(connections.ownerUrl);
  await using floor = await startSubject({ contender: findContender("floor"), connections, poolSize: 1 });

  const ask = async (id: number) => JSON.parse(await sendOnce(floor, findWorkload("by-key"), { id })).data.story?.id;
  const own = await ask(stories[0] as number);
  const others = await ask(foreign.id);

  expect(own).toBe(stories[0]);
  expect(others).toBeUndefined();
});
