import { describe, expect, test } from "@jest/globals";
import { connect } from "../../support/connect.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";
import { connectAs, finish, mustClaim } from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();

/** Mia, with Atlas's feature, which is not started, and its two stories. */
async function beforeTheStart(db: TestSession) {
  const made = await workshop(db);
  await db.query("delete from ralph_advanced.projects where id <> $1", [made.atlas.project]);
  await db.query("set constraints all immediate; set constraints all deferred");
  await db.query("alter table ralph_advanced.features disable trigger user");
  await db.query("update ralph_advanced.features set status = 'pending', started_at = null");
  await db.query("alter table ralph_advanced.features enable trigger user");
  await db.as(made.mia);
  return made;
}

const start = "update ralph_advanced.features set status = 'in_progress'";
const numbers = async (db: TestSession) =>
  (
    await db.query(`select status, total_stories as total, completed_stories as completed, failed_stories as failed,
      started_at is not null as started, completed_at is not null as ended from ralph_advanced.features`)
  )[0];

describe("a feature", () => {
  test("is pending until its owner starts it", () =>
    database.inRollback(async (db) => {
      await beforeTheStart(db);

      const before = await numbers(db);
      await db.query(start);

      expect(before).toEqual({ status: "pending", total: 2, completed: 0, failed: 0, started: false, ended: false });
      expect(await numbers(db)).toEqual({
        status: "in_progress",
        total: 2,
        completed: 0,
        failed: 0,
        started: true,
        ended: false,
      });
    }));

  test("is completed with its last story, at that story's time, and opens again with a new one", () =>
    database.inRollback(async (db) => {
      const { mia, robo, atlas } = await beforeTheStart(db);
      await db.query(start);
      await db.as(robo);

      await finish(db, await mustClaim(db));
      const half = await numbers(db);
      await finish(db, await mustClaim(db));
      const whole = await numbers(db);
      const sameTime = await column(
        db,
        "select f.completed_at = (select max(s.completed_at) from ralph_advanced.stories s) from ralph_advanced.features f",
      );
      await db.as(mia);
      await db.query(
        "insert into ralph_advanced.stories (feature_id, story_id, repo, title) values ($1, 'US-003', 'mobile', 'More')",
        [atlas.feature],
      );

      expect(half).toEqual({ status: "in_progress", total: 2, completed: 1, failed: 0, started: true, ended: false });
      expect(whole).toEqual({ status: "completed", total: 2, completed: 2, failed: 0, started: true, ended: true });
      expect(sameTime).toEqual(["true"]);
      expect(await numbers(db)).toEqual({
        status: "in_progress",
        total: 3,
        completed: 2,
        failed: 0,
        started: true,
        ended: false,
      });
    }));

  test("is completed when the last open story is removed", () =>
    database.inRollback(async (db) => {
      const { mia, robo } = await beforeTheStart(db);
      await db.query(start);
      await db.as(robo);
      await finish(db, await mustClaim(db));

      await db.as(mia);
      await db.query("delete from ralph_advanced.stories where status <> 'done'");

      expect(await numbers(db)).toEqual({
        status: "completed",
        total: 1,
        completed: 1,
        failed: 0,
        started: true,
        ended: true,
      });
    }));

  test("has failed while a story of it has", () =>
    database.inRollback(async (db) => {
      const { mia, robo } = await beforeTheStart(db);
      await db.query(start);
      await db.as(robo);
      const { lease_id } = await mustClaim(db);
      await db.query("select ralph_advanced.fail_story($1, 'No idea')", [lease_id]);
      const failed = await numbers(db);

      await db.as(mia);
      await db.query("update ralph_advanced.stories set status = 'pending' where status = 'failed'");

      expect(failed).toEqual({ status: "failed", total: 2, completed: 0, failed: 1, started: true, ended: false });
      expect(await numbers(db)).toEqual({
        status: "in_progress",
        total: 2,
        completed: 0,
        failed: 0,
        started: true,
        ended: false,
      });
    }));

  test.each(["completed", "failed"])("is not set to %s by hand", (status) =>
    database.inRollback(async (db) => {
      await beforeTheStart(db);

      const before = await db.sqlStateOf(`update ralph_advanced.features set status = '${status}'`);
      await db.query(start);
      const after = await db.sqlStateOf(`update ralph_advanced.features set status = '${status}'`);

      expect([before, after]).toEqual(["QT302", "QT302"]);
      expect(await db.sqlStateOf("update ralph_advanced.features set status = 'pending'")).toBe("QT302");
    }),
  );

  test("knows when it, its stories and its project last changed", () =>
    database.inRollback(async (db) => {
      const { mia } = await beforeTheStart(db);
      await db.asOwner();
      for (const table of ["projects", "features", "stories"]) {
        await db.query(`alter table ralph_advanced.${table} disable trigger user`);
        await db.query(`update ralph_advanced.${table} set updated_at = now() - interval '1 day'`);
        await db.query(`alter table ralph_advanced.${table} enable trigger user`);
      }

      await db.as(mia);
      await db.query("update ralph_advanced.projects set description = 'New'");
      await db.query("update ralph_advanced.features set description = 'New'");
      await db.query("update ralph_advanced.stories set description = 'New' where story_id = 'US-001'");

      expect(await column(db, "select updated_at = now() from ralph_advanced.projects")).toEqual(["true"]);
      expect(await column(db, "select updated_at = now() from ralph_advanced.features")).toEqual(["true"]);
      expect(await column(db, "select story_id || (updated_at = now()) from ralph_advanced.stories")).toEqual([
        "US-001true",
        "US-002false",
      ]);
    }));
});

describe("a project", () => {
  test.each<[from: string, to: string, expected: string | undefined]>([
    ["idle", "running", undefined],
    ["idle", "paused", "QT302"],
    ["idle", "completed", "QT302"],
    ["idle", "error", "QT302"],
    ["running", "paused", undefined],
    ["running", "completed", undefined],
    ["running", "error", undefined],
    ["running", "idle", "QT302"],
    ["paused", "running", undefined],
    ["paused", "completed", undefined],
    ["paused", "error", undefined],
    ["paused", "idle", "QT302"],
    ["error", "running", undefined],
    ["error", "idle", undefined],
    ["error", "completed", "QT302"],
    ["error", "paused", "QT302"],
    ["completed", "running", undefined],
    ["completed", "idle", "QT302"],
    ["completed", "paused", "QT302"],
    ["completed", "error", "QT302"],
  ])("from %s to %s: %s", (from, to, expected) =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);
      await db.query("delete from ralph_advanced.projects");
      await db.query(
        "insert into ralph_advanced.projects (name, status, created_by, separation_of_duties) values ('Atlas', $1, $2, 'agent')",
        [from, mia.id],
      );

      await db.as(mia);

      expect(await db.sqlStateOf("update ralph_advanced.projects set status = $1", [to])).toBe(expected);
      expect(await column(db, "select status from ralph_advanced.projects")).toEqual([expected ? from : to]);
    }),
  );
});

test("twenty who finish twenty stories of one feature at the same time leave the right numbers", async () => {
  const count = 20;
  await using owner = await connect(database.connections.ownerUrl);
  const { rows } = await owner.query<{ id: string; feature: number }>(`
    with robo as (insert into identity.users (username, role) values ('robo.of.many', 'agent') returning id),
    project as (insert into ralph_advanced.projects (name, status, separation_of_duties) values ('Many', 'running', 'agent') returning id),
    feature as (
      insert into ralph_advanced.features (project_id, name, branch_name, prd_json, status, started_at)
      select id, 'Many', 'many', '{}', 'in_progress', now() from project returning id
    )
    select robo.id, feature.id as feature from robo, feature`);
  const robo = { id: rows[0]?.id as string, role: "agent" as const };
  await owner.query(
    `insert into ralph_advanced.stories (feature_id, story_id, repo, title) select $1, 'US-' || n, 'backend', n from generate_series(1, ${count}) n`,
    [rows[0]?.feature],
  );
  await using workers = new AsyncDisposableStack();

  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = workers.use(await connectAs(database.connections, robo));
      await worker.begin();
      const story = await mustClaim(worker);
      await worker.commit();
      await worker.begin();
      await finish(worker, story);
      await worker.commit();
    }),
  );

  const { rows: features } = await owner.query(
    `select status, total_stories, completed_stories, completed_at = (select max(completed_at) from ralph_advanced.stories) as at_the_last from ralph_advanced.features`,
  );
  expect(features).toEqual([
    { status: "completed", total_stories: count, completed_stories: count, at_the_last: true },
  ]);
});
