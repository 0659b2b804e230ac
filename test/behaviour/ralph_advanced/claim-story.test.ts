import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";
import { claim, finish, mustClaim } from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();

/** Robo in the workshop, where only Atlas is running. */
async function inAtlas(db: TestSession) {
  const made = await workshop(db);
  await db.query("update ralph_advanced.projects set status = 'paused' where name <> 'Atlas'");
  await db.as(made.robo);
  return made;
}

async function asOwner(db: TestSession, sql: string, values?: unknown[]): Promise<void> {
  await db.asOwner();
  await db.query(sql, values);
}

const expireAll =
  "update ralph_advanced.stories set lease_expires_at = now() - interval '1 second' where lease_id is not null";
const add = `insert into ralph_advanced.stories (feature_id, story_id, repo, title, priority) values ($1, $2, $3, $2, $4)`;

describe("what is taken", () => {
  test("the story is in progress, the agent's, under a lease, in its first attempt", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await inAtlas(db);

      const story = await mustClaim(db, { agent: "backend-1", seconds: 60 });

      expect(story).toMatchObject({
        id: atlas.story,
        status: "in_progress",
        assigned_agent: "backend-1",
        attempt_count: 1,
        leased_by: robo.id,
      });
      expect(
        await column(
          db,
          `select lease_expires_at between clock_timestamp() + interval '50 seconds' and clock_timestamp() + interval '60 seconds'
             and started_at <= clock_timestamp() from ralph_advanced.stories where id = $1`,
          [story.id],
        ),
      ).toEqual(["true"]);
    }));

  test("priority 1 comes before 2, and of the same priority the oldest", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await inAtlas(db);
      await asOwner(db, "delete from ralph_advanced.stories");
      await asOwner(db, add, [atlas.feature, "US-010", "backend", 2]);
      await asOwner(db, add, [atlas.feature, "US-011", "backend", 1]);
      await asOwner(db, add, [atlas.feature, "US-012", "backend", 2]);
      await asOwner(db, add, [atlas.feature, "US-013", "backend", 1]);
      await db.as(robo);

      const taken = [await claim(db), await claim(db), await claim(db), await claim(db), await claim(db)];

      expect(taken.map((story) => story?.story_id)).toEqual(["US-011", "US-013", "US-010", "US-012", undefined]);
    }));

  test("a story waits until all its dependencies are done", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await inAtlas(db);
      await asOwner(db, add, [atlas.feature, "US-003", "mobile", 5]);
      await asOwner(
        db,
        `update ralph_advanced.stories set dependencies = '["US-001", "US-003"]', priority = 0 where feature_id = $1 and story_id = 'US-002'`,
        [atlas.feature],
      );
      await db.as(robo);

      const first = await mustClaim(db);
      const second = await mustClaim(db);
      const none = await claim(db);
      await finish(db, first);
      const stillNone = await claim(db);
      await finish(db, second);
      const last = await claim(db);

      expect([first.story_id, second.story_id, none, stillNone, last?.story_id]).toEqual([
        "US-001",
        "US-003",
        undefined,
        undefined,
        "US-002",
      ]);
    }));

  test("only of running projects", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await inAtlas(db);
      await asOwner(db, "update ralph_advanced.projects set status = 'paused' where status = 'running'");
      await db.as(robo);

      const none = await claim(db);
      await db.query("update ralph_advanced.projects set status = 'running' where id = $1", [atlas.project]);
      const some = await claim(db);

      expect([none, some?.title]).toEqual([undefined, "Atlas"]);
    }));

  test("only of features in progress: not before somebody starts it, nor while a story of it has failed", () =>
    database.inRollback(async (db) => {
      const { mia, robo, atlas } = await inAtlas(db);
      await asOwner(
        db,
        `insert into ralph_advanced.features (project_id, name, branch_name, prd_json) values ($1, 'Later', 'later', '{}')`,
        [atlas.project],
      );
      await asOwner(db, "delete from ralph_advanced.stories");
      await asOwner(
        db,
        `insert into ralph_advanced.stories (feature_id, story_id, repo, title)
         select id, code, 'backend', code from ralph_advanced.features, unnest(array['US-001', 'US-002']) as code where name = 'Later'`,
      );

      await db.as(robo);
      const beforeStart = await claim(db);
      await db.as(mia);
      await db.query("update ralph_advanced.features set status = 'in_progress' where name = 'Later'");
      await db.as(robo);
      const afterStart = await mustClaim(db);
      await db.query("select ralph_advanced.fail_story($1, 'No idea')", [afterStart.lease_id]);
      const afterFailure = await claim(db);
      await db.as(mia);
      await db.query("update ralph_advanced.stories set status = 'pending' where status = 'failed'");
      await db.as(robo);
      const afterRetry = await claim(db);

      expect([beforeStart, afterStart.story_id, afterFailure, afterRetry?.story_id]).toEqual([
        undefined,
        "US-001",
        undefined,
        "US-001",
      ]);
    }));

  test("of one project or repository only, if told", () =>
    database.inRollback(async (db) => {
      const { robo, beacon, compass } = await workshop(db);
      await asOwner(db, add, [compass.feature, "US-003", "mobile", 9]);
      await db.as(robo);

      const ofBeacon = await claim(db, { projectId: beacon.project });
      const noMoreOfBeacon = await claim(db, { projectId: beacon.project });
      const mobile = await claim(db, { repo: "mobile" });
      const noMoreMobile = await claim(db, { repo: "mobile" });

      expect([ofBeacon?.title, noMoreOfBeacon, mobile?.title, noMoreMobile]).toEqual([
        "Beacon",
        undefined,
        "US-003",
        undefined,
      ]);
    }));
});

describe("leases", () => {
  test("a taken story is nobody else's while its lease lasts", () =>
    database.inRollback(async (db) => {
      const { rhea } = await inAtlas(db);
      await mustClaim(db);

      await db.as(rhea);

      expect(await claim(db)).toBeUndefined();
    }));

  test("an agent that dies gives its story back when its lease ends", () =>
    database.inRollback(async (db) => {
      const { rhea } = await inAtlas(db);
      const dead = await mustClaim(db, { agent: "dead" });
      await asOwner(db, expireAll);

      await db.as(rhea);
      const taken = await mustClaim(db, { agent: "alive" });

      expect(taken).toMatchObject({ id: dead.id, assigned_agent: "alive", attempt_count: 2, leased_by: rhea.id });
      expect(taken.lease_id).not.toBe(dead.lease_id);
    }));

  test("that has ended shows as such at once, until somebody takes over", () =>
    database.inRollback(async (db) => {
      const { mia, rhea } = await inAtlas(db);
      const { id } = await mustClaim(db);
      const shown = async () =>
        (
          await column(
            db,
            "select ralph_advanced.stories_lease_expired(s) from ralph_advanced.stories s where id = $1",
            [id],
          )
        )[0];

      const states = [await shown()];
      await asOwner(db, expireAll);
      for (const person of [mia, rhea]) {
        await db.as(person);
        states.push(await shown());
      }
      await mustClaim(db);
      states.push(await shown());

      expect(states).toEqual(["false", "true", "true", "false"]);
    }));

  test("are of the story that is asked for, if it can be had", () =>
    database.inRollback(async (db) => {
      const { robo, atlas, beacon } = await workshop(db);
      await db.as(robo);
      const claimById = async (id: number) =>
        (await db.query<{ id: number }>("select id from ralph_advanced.claim_story('worker', id => $1)", [id]))[0]?.id;

      expect([await claimById(beacon.story), await claimById(beacon.story), await claimById(atlas.story + 1)]).toEqual([
        beacon.story,
        null,
        null, // it waits for another
      ]);
    }));

  test("a heartbeat keeps the story", () =>
    database.inRollback(async (db) => {
      const { rhea } = await inAtlas(db);
      const story = await mustClaim(db, { seconds: 1 });

      await db.query("select ralph_advanced.extend_lease($1, 3600)", [story.lease_id]);

      expect(
        await column(
          db,
          "select lease_expires_at > clock_timestamp() + interval '59 minutes' from ralph_advanced.stories where id = $1",
          [story.id],
        ),
      ).toEqual(["true"]);
      await db.as(rhea);
      expect(await claim(db)).toBeUndefined();
    }));

  test("an agent that was thought dead can do nothing to the story any more", () =>
    database.inRollback(async (db) => {
      const { robo, rhea } = await inAtlas(db);
      const dead = await mustClaim(db);
      await asOwner(db, expireAll);

      await db.as(robo);
      const expired = await db.sqlStateOf("select ralph_advanced.extend_lease($1)", [dead.lease_id]);
      await db.as(rhea);
      await mustClaim(db);
      await db.as(robo);
      const takenOver = await db.sqlStateOf("select ralph_advanced.submit_story($1)", [dead.lease_id]);

      expect([expired, takenOver]).toEqual(["QT301", "QT301"]);
    }));

  test("each account reports with its own leases only", () =>
    database.inRollback(async (db) => {
      const { rhea } = await inAtlas(db);
      const { lease_id } = await mustClaim(db);

      await db.as(rhea);

      for (const call of [
        "extend_lease($1)",
        "submit_story($1)",
        "release_story($1)",
        "fail_story($1, 'no')",
        "start_execution($1, 'implementer')",
        "finish_execution($1, 1, 'success')",
        "record_gate_result($1, 'qa', 'pass')",
        "record_commit($1, '0123abc', 'Add it')",
        "log_progress($1, 'Learned')",
      ]) {
        expect([call, await db.sqlStateOf(`select ralph_advanced.${call}`, [lease_id])]).toEqual([call, "QT301"]);
      }
    }));

  test.each([0, -1, 86_401])("a lease of %i seconds is refused, when taken and when extended", (seconds) =>
    database.inRollback(async (db) => {
      await inAtlas(db);
      const { lease_id } = await mustClaim(db);

      expect(await db.sqlStateOf("select ralph_advanced.claim_story('worker', lease_seconds => $1)", [seconds])).toBe(
        "QT307",
      );
      expect(await db.sqlStateOf("select ralph_advanced.extend_lease($1, $2)", [lease_id, seconds])).toBe("QT307");
    }),
  );

  test("an agent without a name takes nothing", () =>
    database.inRollback(async (db) => {
      await inAtlas(db);

      expect(await db.sqlStateOf("select ralph_advanced.claim_story(' ')")).toBe("23514");
      expect(await db.sqlStateOf("select ralph_advanced.claim_story(null)")).toBe("23514");
    }));
});

describe("a story that agents die of", () => {
  test("has failed after three in a row, and stops its feature", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await inAtlas(db);
      for (const attempt of [1, 2, 3]) {
        expect(await mustClaim(db)).toMatchObject({ id: atlas.story, attempt_count: attempt });
        await asOwner(db, expireAll);
        await db.as(robo);
      }

      const fourth = await claim(db);

      expect(fourth).toBeUndefined();
      expect(
        await db.query(
          `select s.status, s.status_note, s.lease_id, f.status as feature, f.failed_stories
           from ralph_advanced.stories s join ralph_advanced.features f on f.id = s.feature_id where s.id = $1`,
          [atlas.story],
        ),
      ).toEqual([
        {
          status: "failed",
          status_note: "Given up: 3 agents in a row stopped without a word.",
          lease_id: null,
          feature: "failed",
          failed_stories: 1,
        },
      ]);
    }));

  test("is not given up when an agent in between gave it back alive", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await inAtlas(db);
      const die = async () => {
        await mustClaim(db);
        await asOwner(db, expireAll);
        await db.as(robo);
      };
      await die();
      await die();
      const { lease_id } = await mustClaim(db);
      await db.query("select ralph_advanced.release_story($1)", [lease_id]);
      await die();
      await die();

      expect(await claim(db)).toMatchObject({ id: atlas.story, attempt_count: 6 });
    }));

  test("gets three more when its owner tries it again", () =>
    database.inRollback(async (db) => {
      const { mia, robo, atlas } = await inAtlas(db);
      for (const _ of [1, 2, 3]) {
        await mustClaim(db);
        await asOwner(db, expireAll);
        await db.as(robo);
      }
      await claim(db);
      await db.as(mia);
      await db.query("update ralph_advanced.stories set status = 'pending' where id = $1", [atlas.story]);
      await db.as(robo);
      await mustClaim(db);
      await asOwner(db, expireAll);
      await db.as(robo);

      expect(await claim(db)).toMatchObject({ id: atlas.story, attempt_count: 5 });
    }));
});

test("a project whose owner's account goes is paused, and its stories wait; an idle one stays idle", () =>
  database.inRollback(async (db) => {
    const { mia, robo, atlas } = await inAtlas(db);
    await asOwner(db, "insert into ralph_advanced.projects (name, created_by) values ('Draft', $1)", [mia.id]);

    await asOwner(db, "delete from identity.users where id = $1", [mia.id]);
    await db.as(robo);

    expect(await claim(db)).toBeUndefined();
    expect(
      await column(db, "select status || coalesce(created_by::text, '') from ralph_advanced.projects where id = $1", [
        atlas.project,
      ]),
    ).toEqual(["paused"]);
    expect(await column(db, "select status from ralph_advanced.projects where name = 'Draft'")).toEqual(["idle"]);
  }));
