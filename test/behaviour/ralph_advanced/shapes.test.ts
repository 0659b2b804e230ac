import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const list = "'[]'";
const object = "'{}'";

test.each<[table: string, column: string, value: string, expected: string | undefined]>([
  ["projects", "name", "' '", "23514"],
  ["projects", "name", "repeat('x', 256)", "22001"],
  ["projects", "backend_repo_url", "'javascript:alert(1)'", "23514"],
  ["projects", "backend_repo_url", "'https://github.com/quintet/backend.git'", undefined],
  ["projects", "mobile_repo_url", "'somewhere'", "23514"],
  ["projects", "mobile_repo_url", "'git@github.com:quintet/mobile.git'", undefined],
  ["projects", "frontend_repo_url", "'https://with a space'", "23514"],
  ["projects", "frontend_repo_url", "'ssh://git@git.example/frontend'", undefined],
  ["projects", "status", "'asleep'", "22P02"],
  ["features", "name", "''", "23514"],
  ["features", "branch_name", "'two words'", "23514"],
  ["features", "branch_name", "'feature/US-001_sign-in'", undefined],
  ["features", "prd_json", list, "23514"],
  ["features", "prd_json", "null", "23502"],
  ["features", "prd_json", `'{"userStories": []}'`, undefined],
  ["features", "total_stories", "-1", "23514"],
  ["features", "completed_stories", "3", "23514"],
  ["stories", "story_id", "'first'", "23514"],
  ["stories", "story_id", "'us-001'", "23514"],
  ["stories", "story_id", "'API2-17'", undefined],
  ["stories", "title", "' '", "23514"],
  ["stories", "repo", "'desktop'", "22P02"],
  ["stories", "acceptance_criteria", object, "23514"],
  ["stories", "acceptance_criteria", "'[1]'", "23514"],
  ["stories", "acceptance_criteria", "'[[\"nested\"]]'", "23514"],
  ["stories", "acceptance_criteria", '\'["It builds", "It is tested"]\'', undefined],
  ["stories", "acceptance_criteria", "null", undefined],
  ["stories", "attempt_count", "-1", "23514"],
  ["stories", "lease_id", "gen_random_uuid()", "23514"],
  ["stories", "completed_at", "now()", "23514"],
  ["story_history", "metadata", list, "23514"],
  ["story_history", "action", "''", "23514"],
  ["agent_executions", "agent_name", "' '", "23514"],
  ["agent_executions", "input_data", list, "23514"],
  ["agent_executions", "input_data", object, undefined],
  ["agent_executions", "output_data", "'\"text\"'", "23514"],
  ["agent_executions", "output_data", object, undefined],
  ["agent_executions", "status", "'success'", "23514"],
  ["agent_executions", "completed_at", "now()", "23514"],
  ["quality_gate_results", "gate_name", "'style'", "22P02"],
  ["quality_gate_results", "status", "'maybe'", "22P02"],
  ["quality_gate_results", "details", list, "23514"],
  ["quality_gate_results", "details", object, undefined],
  ["git_commits", "commit_hash", "'HEAD'", "23514"],
  ["git_commits", "commit_hash", "repeat('a', 41)", "22001"],
  ["git_commits", "commit_hash", "repeat('a', 40)", undefined],
  ["git_commits", "commit_message", "''", "23514"],
  ["git_commits", "files_changed", object, "23514"],
  ["git_commits", "files_changed", "'[1]'", "23514"],
  ["git_commits", "files_changed", "'[\"src/main.ts\"]'", undefined],
  ["progress_logs", "log_type", "'gossip'", "22P02"],
  ["progress_logs", "message", "' '", "23514"],
  ["system_logs", "level", "'DEBUG'", "22P02"],
  ["system_logs", "source", "''", "23514"],
  ["system_logs", "message", "''", "23514"],
  ["system_logs", "metadata", list, "23514"],
  ["system_logs", "metadata", object, undefined],
])("%s.%s = %s: %s", (table, column, value, expected) =>
  database.inRollback(async (db) => {
    await workshop(db);

    const change = `update ralph_advanced.${table} set ${column} = ${value} where id = (select min(id) from ralph_advanced.${table})`;

    expect(await db.sqlStateOf(change)).toBe(expected);
  }),
);

test.each([
  [
    "a second story of the same name in a feature",
    "stories (feature_id, story_id, repo, title) select feature_id, story_id, repo, title from ralph_advanced.stories",
    "23505",
  ],
  ["an id that is chosen by hand", "projects (id, name) values (1, 'Mine')", "428C9"],
])("%s is refused", (_, insert, expected) =>
  database.inRollback(async (db) => {
    await workshop(db);

    expect(await db.sqlStateOf(`insert into ralph_advanced.${insert}`)).toBe(expected);
  }),
);

test("what a specification's default says holds", () =>
  database.inRollback(async (db) => {
    const { atlas } = await workshop(db);
    await db.query("insert into ralph_advanced.projects (name) values ('Defaults')");
    await db.query(
      "insert into ralph_advanced.features (project_id, name, branch_name, prd_json) values ($1, 'Defaults', 'd', '{}')",
      [atlas.project],
    );
    await db.query(
      "insert into ralph_advanced.stories (feature_id, story_id, repo, title) values ($1, 'D-1', 'backend', 'Defaults')",
      [atlas.feature],
    );

    expect(
      await db.query(
        "select status, created_at = now() as now, updated_at = now() as too from ralph_advanced.projects where name = 'Defaults'",
      ),
    ).toEqual([{ status: "idle", now: true, too: true }]);
    expect(
      await db.query(
        "select status, total_stories, completed_stories from ralph_advanced.features where name = 'Defaults'",
      ),
    ).toEqual([{ status: "pending", total_stories: 0, completed_stories: 0 }]);
    expect(
      await db.query("select status, priority, attempt_count from ralph_advanced.stories where title = 'Defaults'"),
    ).toEqual([{ status: "pending", priority: 1, attempt_count: 0 }]);
  }));
