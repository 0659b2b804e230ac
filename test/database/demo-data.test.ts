import { expect, test } from "@jest/globals";
import { isEmpty } from "../../src/database/demo/demo-data.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { seedDemoData } from "../support/demo-data.ts";

const empty = useDatabase();
const seeded = useDatabase();

/** A fingerprint of every row of every table. */
async function fingerprint(ownerUrl: string): Promise<string> {
  await using client = await connect(ownerUrl);
  const { rows: tables } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where tableowner = 'quintet_owner' order by 1",
  );
  const prints: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ print: string }>(
      `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as print from ${name} t`,
    );
    prints.push(`${name} ${rows[0]?.print}`);
  }
  return prints.join("\n");
}

test("demo data are what ticket DB-04 asks, and adding them again changes nothing", async () => {
  const { ownerUrl } = empty.connections;
  const wasEmpty = await isEmpty(ownerUrl);

  await seedDemoData(ownerUrl);
  const once = await fingerprint(ownerUrl);
  const addedAgain = await seedDemoData(ownerUrl);

  await using client = await connect(ownerUrl);
  const { rows } = await client.query(`select
    (select count(*)::int from identity.users where role = 'student') as students,
    (select count(*)::int from identity.users where role = 'educator') as educators,
    (select count(*)::int from learning.courses) as courses,
    (select count(*)::int from learning.documents) as documents,
    (select count(*)::int from learning.interactions) as interactions`);
  expect(rows[0]).toEqual({ students: 8, educators: 2, courses: 2, documents: 50, interactions: 100 });
  expect(wasEmpty).toBe(true);
  expect(await isEmpty(ownerUrl)).toBe(false);
  expect(Object.values(addedAgain).every((count) => count === 0)).toBe(true);
  expect(await fingerprint(ownerUrl)).toBe(once);
});

test("each product but learning, whose term is over, has rows of the last weeks and none of the future", async () => {
  const { ownerUrl } = seeded.connections;
  await seedDemoData(ownerUrl);
  await using client = await connect(ownerUrl);

  const { rows } = await client.query(`select
    (select now() - max(updated_at) between '0' and '10 days' from coaching.tasks) as coaching,
    (select now() - max(started_at) between '0' and '10 days' from ralph_web.workstreams) as ralph_web,
    (select now() - max(started_at) between '0' and '10 days' from ralph_advanced.stories) as ralph_advanced,
    (select now() - max(queued_at) between '0' and '14 days' from marketing.runs) as marketing,
    (select count(distinct s.id) > 5 from marketing.skills s, marketing.skills_feedback(s)) as scored_in_30_days,
    (select bool_and(o.s3_key like '%' || to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD') || '%')
      from marketing.outputs o) as files_of_their_day`);

  expect(rows).toEqual([
    {
      coaching: true,
      ralph_web: true,
      ralph_advanced: true,
      marketing: true,
      scored_in_30_days: true,
      files_of_their_day: true,
    },
  ]);
});
