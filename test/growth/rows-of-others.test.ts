import { beforeAll, describe, expect, test } from "@jest/globals";
import { benchAccount, generateDataset } from "../../bench/support/dataset.ts";
import { type TestDatabase, type TestSession, useDatabase } from "../support/database.ts";
import { countRowsRead } from "./read-rows.ts";

// In both one's own are 2,000 stories of ten projects; others have as many, or twenty times as many.
const few = useDatabase();
const many = useDatabase();
beforeAll(async () => {
  await generateDataset(few.connections.ownerUrl, { stories: 4_000, report: () => {} });
  await generateDataset(many.connections.ownerUrl, { stories: 42_000, report: () => {} });
});

type Row = { created_at: Date; id: number; project_id: number };
type Read = { what: string; sql: string; values: (row: Row) => unknown[]; searched: string };

const stories = "select s.id, s.title from ralph_advanced.stories s";
const ofProject = "s.project_id = $1::int4";
const withStatus = `${ofProject} and s.status = $2::ralph_advanced.story_status`;

const listByStatus: Read = {
  what: "a list of a project by status",
  sql: `${stories} where ${withStatus} order by s.priority, s.id limit 20`,
  values: ({ project_id }) => [project_id, "done"],
  searched: "project_id",
};

/** As the server sends them, with fewer columns; and the column that an index finds their rows by. */
const reads: Read[] = [
  listByStatus,
  {
    what: "the number of a project's stories by status",
    sql: `select count(*) from ralph_advanced.stories s where ${withStatus}`,
    values: ({ project_id }) => [project_id, "done"],
    searched: "project_id",
  },
  {
    what: "a page of a project",
    sql: `${stories} where ${ofProject} and (s.created_at, s.id) < ($2::timestamptz, $3::int4)
      order by s.created_at desc, s.id desc limit 21`,
    values: ({ project_id, created_at, id }) => [project_id, created_at, id],
    searched: "project_id",
  },
  {
    what: "a page of all that one sees",
    sql: `${stories} where (s.created_at, s.id) < ($1::timestamptz, $2::int4)
      order by s.created_at desc, s.id desc limit 21`,
    values: ({ created_at, id }) => [created_at, id],
    searched: "owner_id",
  },
  {
    what: "a page of all that one sees, by key",
    sql: `${stories} order by s.id limit 21`,
    values: () => [],
    searched: "owner_id",
  },
];

describe.each(reads)("$what", (read) => {
  test("reads no more rows when others have twenty times as many", async () => {
    const before = await readAsAccount(few, read);
    const after = await readAsAccount(many, read);

    expect(before).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(before * 1.5);
  });

  test(`reads more without the indexes on ${read.searched}, which is noticed`, async () => {
    const before = await readAsAccount(few, read);
    const after = await readAsAccount(many, read, read.searched);

    expect(after).toBeGreaterThan(before * 1.5);
  });
});

test("a list by an enum's value reads the rows that it shows, although a policy comes first", async () => {
  const shown = 10 * 20; // of each project a page
  expect(await readAsAccount(few, listByStatus)).toBe(shown);
});

/** Rows read by the account of the dataset, from the middle of each of its projects in turn. */
function readAsAccount(database: TestDatabase, { sql, values }: Read, unindexed?: string): Promise<number> {
  return database.inRollback(async (db) => {
    const rows = await middleRows(db);
    if (unindexed) await dropIndexes(db, unindexed);

    await db.asRole("quintet_member", benchAccount.id);
    let read = 0;
    for (const row of rows) read += await countRowsRead(db, sql, values(row));
    return read;
  });
}

function middleRows(db: TestSession): Promise<Row[]> {
  return db.query<Row>(
    `select s.created_at, s.id, s.project_id
     from ralph_advanced.projects p
     cross join lateral (
       select s.* from ralph_advanced.stories s
       where s.project_id = p.id order by s.created_at desc, s.id desc limit 1 offset 100
     ) s
     where p.created_by = $1`,
    [benchAccount.id],
  );
}

/** All indexes of stories that hold the column, at whatever place. */
async function dropIndexes(db: TestSession, column: string): Promise<void> {
  const drops = await db.query<{ sql: string }>(
    `select case
       when k.oid is null then format('drop index %s', i.indexrelid::regclass)
       else format('alter table ralph_advanced.stories drop constraint %I cascade', k.conname)
     end as sql
     from pg_index i
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = $1
     left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u')
     where i.indrelid = 'ralph_advanced.stories'::regclass`,
    [column],
  );
  for (const { sql } of drops) await db.query(sql);
}
