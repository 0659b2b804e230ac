import { describe, expect, test } from "@jest/globals";
import { connect } from "../../support/connect.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column, everyone, truth } from "../../support/permissions.ts";
import { connectAs } from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();

const add =
  "insert into ralph_advanced.stories (feature_id, story_id, repo, title, dependencies) values ($1, $2, 'backend', $2, $3)";
const change = "update ralph_advanced.stories set dependencies = $3 where feature_id = $1 and story_id = $2";

/** Mia, with an empty feature. */
async function planning(db: TestSession) {
  const { mia } = await everyone(db);
  await db.as(mia);
  await db.query("insert into ralph_advanced.projects (name) values ('Atlas')");
  await db.query(
    "insert into ralph_advanced.features (project_id, name, branch_name, prd_json) select id, 'Plan', 'plan', '{}' from ralph_advanced.projects",
  );
  const [feature] = await db.query<{ id: number }>("select id from ralph_advanced.features");
  const plan = async (stories: Record<string, string[]>, sql = add) => {
    for (const [code, needs] of Object.entries(stories))
      await db.query(sql, [feature?.id, code, JSON.stringify(needs)]);
  };
  /** What the end of the transaction would say. */
  const atTheEnd = async () => {
    const state = await db.sqlStateOf("set constraints all immediate");
    await db.query("set constraints all deferred");
    return state;
  };
  return { mia, feature: feature?.id as number, plan, atTheEnd };
}

describe("a plan, at the end of the transaction", () => {
  test("may come in any order", () =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);

      await plan({ "US-003": ["US-001", "US-002"], "US-002": ["US-001"], "US-001": [] });

      expect(await atTheEnd()).toBeUndefined();
    }));

  test.each<[string, Record<string, string[]>]>([
    ["a story that waits for itself", { "US-001": ["US-001"] }],
    ["two that wait for each other", { "US-001": ["US-002"], "US-002": ["US-001"] }],
    [
      "a long circle behind stories that are in order",
      {
        "US-001": [],
        "US-002": ["US-001", "US-005"],
        "US-003": ["US-002"],
        "US-004": ["US-003"],
        "US-005": ["US-004"],
        "US-006": ["US-005"],
      },
    ],
  ])("%s is refused", (_, stories) =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);

      await plan(stories);

      expect(await atTheEnd()).toBe("QT304");
    }),
  );

  test("many ways to the same story are no circle", () =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);

      await plan({
        "US-001": [],
        "US-002": ["US-001"],
        "US-003": ["US-001", "US-001"],
        "US-004": ["US-002", "US-003", "US-001"],
      });

      expect(await atTheEnd()).toBeUndefined();
    }));

  test("a story that waits for one that is not there is refused", () =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);

      await plan({ "US-001": ["US-007"] });

      expect(await atTheEnd()).toBe("QT303");
    }));

  test("a story of another feature is not there", () =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);
      await plan({ "US-007": [] });
      await db.query(
        "insert into ralph_advanced.features (project_id, name, branch_name, prd_json) select id, 'Other', 'other', '{}' from ralph_advanced.projects",
      );
      const [other] = await column(db, "select id from ralph_advanced.features where name = 'Other'");

      await db.query(add, [other, "US-001", '["US-007"]']);

      expect(await atTheEnd()).toBe("QT303");
    }));

  test.each([
    ["removed", "delete from ralph_advanced.stories where story_id = 'US-001'"],
    ["renamed", "update ralph_advanced.stories set story_id = 'US-009' where story_id = 'US-001'"],
  ])("a story that another waits for cannot be %s alone", (_, sql) =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);
      await plan({ "US-001": [], "US-002": ["US-001"] });
      await db.query("set constraints all immediate; set constraints all deferred");

      await db.query(sql);
      const alone = await atTheEnd();
      await plan({ "US-002": [] }, change);
      const withTheOther = await atTheEnd();

      expect([alone, withTheOther]).toEqual(["QT303", undefined]);
    }),
  );

  test("a circle that a later change closes is refused, and one that is opened again is not", () =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd } = await planning(db);
      await plan({ "US-001": [], "US-002": ["US-001"] });
      await db.query("set constraints all immediate; set constraints all deferred");

      await plan({ "US-001": ["US-002"] }, change);
      const closed = await atTheEnd();
      await plan({ "US-002": [] }, change);
      const opened = await atTheEnd();

      expect([closed, opened]).toEqual(["QT304", undefined]);
    }));

  test("a feature goes with all its stories, whatever they wait for", () =>
    database.inRollback(async (db) => {
      const { plan, atTheEnd, feature } = await planning(db);
      await plan({ "US-001": [], "US-002": ["US-001"] });

      await db.query("delete from ralph_advanced.features where id = $1", [feature]);

      expect(await atTheEnd()).toBeUndefined();
      expect(await truth(db, "select story_id from ralph_advanced.stories where feature_id = $1", [feature])).toEqual(
        [],
      );
    }));

  test("500 stories in a row, each waiting for the one before, are looked at in one go", () =>
    database.inRollback(async (db) => {
      const { atTheEnd, feature } = await planning(db);

      await db.query(
        `select count(*) from ralph_advanced.add_stories($1, array(
           select ('US-' || n, 'backend', 'Step ' || n, null, null, 1, case when n > 1 then array['US-' || n - 1] end)::ralph_advanced.new_story
           from generate_series(500, 1, -1) n))`,
        [feature],
      );

      expect(await column(db, "select total_stories || ' ' || plan_version from ralph_advanced.features")).toEqual([
        "500 1",
      ]);
      expect(await atTheEnd()).toBeUndefined();
    }));

  test.each([
    ["a text", '"US-001"'],
    ["an object", '{"US-001": true}'],
    ["numbers", "[1]"],
    ["other words", '["first story"]'],
    ["nulls", "[null]"],
    ["lists in lists", '[["US-001"]]'],
  ])("dependencies that are %s are refused", (_, dependencies) =>
    database.inRollback(async (db) => {
      const { feature } = await planning(db);

      expect(await db.sqlStateOf(add, [feature, "US-001", dependencies])).toBe("23514");
    }),
  );
});

test("two who close a circle together, each with one half, do not both succeed", async () => {
  await using owner = await connect(database.connections.ownerUrl);
  const { rows } = await owner.query<{ id: string; feature: number }>(`
    with mia as (insert into identity.users (username) values ('mia.in.circles') returning id),
    project as (insert into ralph_advanced.projects (name, created_by) select 'Atlas', id from mia returning id),
    feature as (insert into ralph_advanced.features (project_id, name, branch_name, prd_json) select id, 'Plan', 'plan', '{}' from project returning id)
    select mia.id, feature.id as feature from mia, feature`);
  const mia = { id: rows[0]?.id as string, role: "member" as const };
  const feature = rows[0]?.feature;
  await owner.query(add, [feature, "US-001", "[]"]);
  await owner.query(add, [feature, "US-002", "[]"]);
  await using one = await connectAs(database.connections, mia);
  await using other = await connectAs(database.connections, mia);

  await one.begin();
  await other.begin();
  await one.query(change, [feature, "US-001", '["US-002"]']);
  const second = other.query(change, [feature, "US-002", '["US-001"]']).then(() => other.commit());
  await one.commit();

  await expect(second).rejects.toMatchObject({ code: "QT304" });
  const { rows: left } = await owner.query(
    "select story_id, dependencies from ralph_advanced.stories order by story_id",
  );
  expect(left).toEqual([
    { story_id: "US-001", dependencies: ["US-002"] },
    { story_id: "US-002", dependencies: [] },
  ]);
});
