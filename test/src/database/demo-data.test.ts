import { expect, test } from "@jest/globals";
import { isEmpty, seedDemoData } from "../../../src/database/demo/demo-data.ts";
import { connect } from "../../../src/database/server-check.ts";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();

/** A fingerprint of every row of every table. */
async function fingerprint(): Promise<string> {
  await using client = await connect(database.connections.ownerUrl);
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
  const { ownerUrl } = database.connections;
  const wasEmpty = await isEmpty(ownerUrl);

  await seedDemoData(ownerUrl);
  const once = await fingerprint();
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
  expect(await fingerprint()).toBe(once);
});
