import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const states = ["pending", "running", "waiting", "completed", "failed", "cancelled"] as const;
type State = (typeof states)[number];

const legal: Record<State, State[]> = {
  pending: ["running", "cancelled"],
  running: ["pending", "waiting", "completed", "failed", "cancelled"],
  waiting: ["running", "failed", "cancelled"],
  completed: [],
  failed: [],
  cancelled: [],
};

const step = (state: State) =>
  `update ralph_web.workstreams set status = '${state}'${state === "waiting" ? ", pending_question = 'Which?'" : ""} where id = $1`;

/** Brings a pending workstream to a state, by legal steps. */
async function bring(db: TestSession, id: string, to: State): Promise<void> {
  const path: Record<State, State[]> = {
    pending: [],
    running: ["running"],
    waiting: ["running", "waiting"],
    completed: ["running", "completed"],
    failed: ["running", "failed"],
    cancelled: ["cancelled"],
  };
  for (const state of path[to]) await db.query(step(state), [id]);
}

describe.each([...states])("a %s workstream", (from) => {
  test.each(states.filter((to) => to !== from))("may become %s only if that is a legal step", (to) =>
    database.inRollback(async (db) => {
      const { oven } = await workshop(db);
      await bring(db, oven, from);

      expect(await db.sqlStateOf(step(to), [oven])).toBe(legal[from].includes(to) ? undefined : "QT104");
    }),
  );
});

describe("times and question follow from the status", () => {
  test("it starts when it first runs, and not again after an answer", () =>
    database.inRollback(async (db) => {
      const { oven } = await workshop(db);
      const read = async () =>
        (
          await db.query("select started_at, completed_at, pending_question from ralph_web.workstreams where id = $1", [
            oven,
          ])
        )[0];

      const pending = await read();
      await bring(db, oven, "waiting");
      await db.query("update ralph_web.workstreams set started_at = started_at - interval '1 hour' where id = $1", [
        oven,
      ]);
      const waiting = await read();
      await db.query(step("running"), [oven]);
      const running = await read();
      await db.query(step("completed"), [oven]);
      const completed = await read();

      expect(pending).toEqual({ started_at: null, completed_at: null, pending_question: null });
      expect(waiting).toMatchObject({ completed_at: null, pending_question: "Which?" });
      expect(running).toEqual({ ...waiting, pending_question: null });
      expect(completed).toMatchObject({ started_at: waiting?.started_at, completed_at: expect.any(Date) });
    }));

  test("cancelling while it waits takes the question back", () =>
    database.inRollback(async (db) => {
      const { oven } = await workshop(db);
      await bring(db, oven, "waiting");

      await db.query(step("cancelled"), [oven]);

      expect(
        await truth(
          db,
          "select pending_question is null and completed_at is not null from ralph_web.workstreams where id = $1",
          [oven],
        ),
      ).toEqual(["true"]);
    }));

  test.each([
    ["a question without waiting", "pending_question = 'Why?'"],
    ["an end without an ending", "completed_at = now()"],
    ["an iteration past the last", "current_iteration = max_iterations + 1"],
    ["negative tokens", "tokens_in = -1"],
    ["a cost that is no number", "total_cost = 'NaN'"],
    ["an endless cost", "total_cost = 'Infinity'"],
    ["a negative cost", "total_cost = -0.01"],
    ["a prompt that is not on https", "prompt_blob_url = 'javascript:alert(1)'"],
    ["a blank name", "name = ' '"],
  ])("%s is refused", (_, change) =>
    database.inRollback(async (db) => {
      const { oven } = await workshop(db);

      expect(await db.sqlStateOf(`update ralph_web.workstreams set ${change} where id = $1`, [oven])).toBe("23514");
    }),
  );
});

describe("projects", () => {
  test("one with an active workstream is not deleted, by whomever; with ended ones it is", () =>
    database.inRollback(async (db) => {
      const { mia, ada, bakery, oven } = await workshop(db);
      const remove = "delete from ralph_web.projects where id = $1";

      for (const person of [mia, ada]) {
        await db.as(person);
        expect(await db.sqlStateOf(remove, [bakery])).toBe("QT105");
      }
      await db.asOwner();
      await db.query(step("cancelled"), [oven]);
      await db.as(mia);
      await db.query(remove, [bakery]);

      expect(await truth(db, "select slug from ralph_web.projects")).toEqual(["brewery"]);
      expect(await truth(db, "select slug from ralph_web.workstreams")).toEqual(["barrel"]);
    }));

  test("with its account all that is somebody's goes, active or not", () =>
    database.inRollback(async (db) => {
      const { mia, ada } = await workshop(db);

      await db.as(ada);
      await db.query("delete from identity.users where id = $1", [mia.id]);

      expect(await truth(db, "select slug from ralph_web.workstreams")).toEqual(["barrel"]);
      expect(await truth(db, "select count(*) from ralph_web_private.anthropic_keys")).toEqual(["1"]);
    }));

  test("a slug is one owner's once; two owners may have the same", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await workshop(db);
      const insert = "insert into ralph_web.projects (name, slug, type) values ('Again', $1, 'single-repo')";

      await db.as(mia);
      expect(await db.sqlStateOf(insert, ["bakery"])).toBe("23505");
      await db.as(milo);

      expect(await db.sqlStateOf(insert, ["bakery"])).toBeUndefined();
    }));

  test.each([
    ["a slug with capitals", "slug = 'Bakery'"],
    ["a branch that reads as an option", "base_branch = '--upload-pack=sh'"],
    ["a branch with a space", "base_branch = 'my branch'"],
    ["settings that are a list", "settings = '[]'"],
    ["a blank name", "name = ''"],
  ])("%s is refused", (_, change) =>
    database.inRollback(async (db) => {
      const { bakery } = await workshop(db);

      expect(await db.sqlStateOf(`update ralph_web.projects set ${change} where id = $1`, [bakery])).toBe("23514");
    }),
  );
});

describe("repositories", () => {
  const add =
    "insert into ralph_web.project_repos (project_id, github_repo_url, github_repo_name, path) values ($1, 'https://github.com/test/' || $2, $2, $3)";

  test("a single-repo project has one, a multi-repo project several, each once", () =>
    database.inRollback(async (db) => {
      const { bakery, brewery } = await workshop(db);

      expect(await db.sqlStateOf(add, [bakery, "second", null])).toBe("23505");
      expect(await db.sqlStateOf(add, [brewery, "second", null])).toBeUndefined();
      expect(await db.sqlStateOf(add, [brewery, "second", null])).toBe("23505");
      expect(await db.sqlStateOf(add, [brewery, "second", "elsewhere"])).toBeUndefined();
    }));

  test("a project with several stays multi-repo; with one it may become single-repo, and the repository knows", () =>
    database.inRollback(async (db) => {
      const { brewery } = await workshop(db);
      const become = "update ralph_web.projects set type = 'single-repo' where id = $1";
      await db.query(add, [brewery, "second", null]);

      expect(await db.sqlStateOf(become, [brewery])).toBe("23505");
      await db.query("delete from ralph_web.project_repos where github_repo_name = 'second'");
      await db.query(become, [brewery]);

      expect(await db.sqlStateOf(add, [brewery, "second", null])).toBe("23505");
    }));

  test.each([
    ["an absolute path", "path = '/etc'"],
    ["a path that climbs out", "path = 'a/../../etc'"],
    ["a URL with a password", "github_repo_url = 'https://user:secret@github.com/test/x'"],
    ["a URL that runs a program", "github_repo_url = 'ext::sh -c id'"],
    ["a name with a space", "github_repo_name = 'two words'"],
    ["a branch that reads as an option", "default_branch = '-x'"],
  ])("%s is refused", (_, change) =>
    database.inRollback(async (db) => {
      const { bakeryRepo } = await workshop(db);

      expect(await db.sqlStateOf(`update ralph_web.project_repos set ${change} where id = $1`, [bakeryRepo])).toBe(
        "23514",
      );
    }),
  );
});
