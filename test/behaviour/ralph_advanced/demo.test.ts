import { beforeAll, expect, test } from "@jest/globals";
import { demoId } from "../../../src/database/demo/rows.ts";
import { useDatabase } from "../../support/database.ts";
import { seedDemoData } from "../../support/demo-data.ts";
import { column } from "../../support/permissions.ts";
import { mustClaim } from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();
const account = (username: string) => demoId("identity.users", username);

beforeAll(async () => {
  await seedDemoData(database.connections.ownerUrl);
});

test("the demo has stories in every status, and features whose status follows from them", () =>
  database.inRollback(async (db) => {
    expect(await column(db, "select distinct status from ralph_advanced.stories")).toEqual([
      "done",
      "failed",
      "in_progress",
      "pending",
      "review",
      "rework",
      "testing",
    ]);
    expect(
      await column(
        db,
        "select name || ': ' || status || ' ' || completed_stories || '/' || total_stories from ralph_advanced.features",
      ),
    ).toEqual([
      "Berth reservations: completed 4/4",
      "Harbor fees: in_progress 1/6",
      "Import of tide gauges: failed 1/2",
      "Weather on the map: pending 0/2",
      "Week view: in_progress 1/2",
    ]);
  }));

test("what is done in the demo has passed all gates, and began after what it waits for", () =>
  database.inRollback(async (db) => {
    const gates = `select s.title from ralph_advanced.stories s where s.status = 'done' and 3 <> (
      select count(distinct gate_name) from ralph_advanced.quality_gate_results r
      where r.story_id = s.id and r.attempt = s.attempt_count and r.status = 'pass')`;
    const early = `select s.title from ralph_advanced.stories s
      join ralph_advanced.stories d on d.feature_id = s.feature_id and s.dependencies ? d.story_id
      where s.started_at < coalesce(d.completed_at, 'infinity')`;

    expect(await column(db, gates)).toEqual([]);
    expect(await column(db, early)).toEqual([]);
    expect(Number((await column(db, "select count(*) from ralph_advanced.quality_gate_results"))[0])).toBeGreaterThan(
      20,
    );
  }));

test("each owner sees their own, and an agent goes on where the demo's workers left off", () =>
  database.inRollback(async (db) => {
    await db.asRole("quintet_member", account("marco.reyes"));
    const marcos = await column(db, "select name from ralph_advanced.projects");
    await db.asRole("quintet_student", account("anna.berg"));
    const annas = await column(db, "select name from ralph_advanced.projects");
    await db.asRole("quintet_agent", account("quill"));
    const story = await mustClaim(db);

    expect([marcos, annas]).toEqual([["Harbor", "Tidebook"], ["Study planner"]]);
    expect(story).toMatchObject({ title: "Pay by card at the pier", attempt_count: 2 });
  }));

test("what is made beside the demo is numbered from 1", () =>
  database.inRollback(async (db) => {
    await db.asRole("quintet_member", account("marco.reyes"));
    await db.query("insert into ralph_advanced.projects (name) values ('Mine')");

    expect(await column(db, "select id from ralph_advanced.projects where name = 'Mine'")).toEqual(["1"]);
  }));
