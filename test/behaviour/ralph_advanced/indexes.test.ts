import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();

test.each([
  ["stories", "feature_id"],
  ["stories", "status"],
  ["story_history", "story_id"],
  ["agent_executions", "story_id"],
  ["quality_gate_results", "story_id"],
  ["git_commits", "feature_id"],
  ["progress_logs", "feature_id"],
  ["system_logs", "logged_at"],
])("an index that the specification asks for begins with %s.%s", (table, column) =>
  database.inRollback(async (db) => {
    const found = await db.query(
      `select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indrelid = ('ralph_advanced.' || $1)::regclass and a.attname = $2 and i.indpred is null and i.indisvalid`,
      [table, column],
    );

    expect(found.length).toBeGreaterThan(0);
  }),
);

test("the next story is found by an index, without looking at stories that are over", () =>
  database.inRollback(async (db) => {
    await db.query("insert into ralph_advanced.projects (name, status) values ('Atlas', 'running')");
    await db.query(`insert into ralph_advanced.features (project_id, name, branch_name, prd_json, status, started_at)
      select id, 'Long', 'long', '{}', 'in_progress', now() from ralph_advanced.projects`);
    await db.query(`insert into ralph_advanced.stories (feature_id, story_id, repo, title, status, completed_at)
      select f.id, 'US-' || n, 'backend', n, case when n <= 5000 then 'done' else 'pending' end::ralph_advanced.story_status,
        case when n <= 5000 then now() end
      from ralph_advanced.features f, generate_series(1, 5100) n`);
    await db.query("analyze ralph_advanced.stories");

    const plan = await db.query<{ "QUERY PLAN": string }>(`explain
      select s.id from ralph_advanced.stories s
      where s.status not in ('done', 'failed') and (s.status in ('pending', 'rework') or s.lease_expires_at <= now())
      order by s.priority, s.id limit 1 for no key update of s skip locked`);

    expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain("stories_open_idx");
  }));
