import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import {
  column,
  type Everyone,
  everyone,
  grantedColumns,
  grantedVerbs,
  permissionDenied,
  truth,
} from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const selectNames = "select github_repo_name from ralph_web.project_repos";
const insertRepo =
  "insert into ralph_web.project_repos (project_id, github_repo_url, github_repo_name) values ($1, 'https://github.com/test/malt', 'malt')";

describe("reading repositories", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees those of their own projects", "mia", ["bakery"]],
    ["another member sees those of theirs", "milo", ["brewery"]],
    ["an educator who has none sees none", "edith", []],
    ["an agent sees all, to clone them", "robo", ["bakery", "brewery"]],
    ["an analyst sees all", "alma", ["bakery", "brewery"]],
    ["an admin sees all", "ada", ["bakery", "brewery"]],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectNames)).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(["bakery", "brewery"]);
    }),
  );
});

describe("writing repositories", () => {
  test("a member adds one to their own project; another's is as absent as one that never was", () =>
    database.inRollback(async (db) => {
      const { mia, milo, brewery } = await workshop(db);
      const absent = "00000000-0000-0000-0000-000000000000";

      await db.as(milo);
      expect(await db.sqlStateOf(insertRepo, [brewery])).toBeUndefined();
      await db.as(mia);

      expect(await db.sqlStateOf(insertRepo, [brewery])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insertRepo, [absent])).toBe(permissionDenied);
      expect(await truth(db, selectNames)).toEqual(["bakery", "brewery", "malt"]);
    }));

  test("a repository carries its project's owner, whatever its writer says", () =>
    database.inRollback(async (db) => {
      const { mia, milo, brewery } = await workshop(db);
      await db.query("grant insert (owner_id) on ralph_web.project_repos to quintet_member");
      const forge =
        "insert into ralph_web.project_repos (project_id, owner_id, github_repo_url, github_repo_name) values ($1, $2, 'https://github.com/test/malt', 'malt')";

      await db.as(mia);
      expect(await db.sqlStateOf(forge, [brewery, mia.id])).toBe(permissionDenied);
      await db.as(milo);
      expect(await db.sqlStateOf(forge, [brewery, mia.id])).toBeUndefined();

      expect(await truth(db, "select owner_id from ralph_web.project_repos where github_repo_name = 'malt'")).toEqual([
        milo.id,
      ]);
    }));

  test("a member changes and removes those of their own projects, and no other", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);

      await db.as(mia);
      await db.query("update ralph_web.project_repos set default_branch = 'develop'");
      expect(await truth(db, `${selectNames} where default_branch = 'develop'`)).toEqual(["bakery"]);
      await db.as(mia);
      await db.query("delete from ralph_web.project_repos");

      expect(await truth(db, selectNames)).toEqual(["brewery"]);
    }));

  test("a repository cannot be moved to another's project even if its project and owner could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo, brewery } = await workshop(db);
      await db.query("grant update (project_id, owner_id, project_type) on ralph_web.project_repos to quintet_member");
      const move = "update ralph_web.project_repos set project_id = $1, owner_id = $2, project_type = 'multi-repo'";

      await db.as(mia);

      expect(await db.sqlStateOf(move, [brewery, milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf("update ralph_web.project_repos set owner_id = owner_id")).toBeUndefined();
    }));

  test("an admin adds one to every project, and changes and removes all", () =>
    database.inRollback(async (db) => {
      const { ada, brewery, bakery } = await workshop(db);

      await db.as(ada);
      await db.query(insertRepo, [brewery]);
      await db.query("update ralph_web.project_repos set path = 'src'");
      await db.query("delete from ralph_web.project_repos where project_id = $1", [bakery]);

      expect(await truth(db, `${selectNames} where path = 'src'`)).toEqual(["brewery", "malt"]);
    }));

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["an agent may only read", "robo", ["select"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an anonymous visitor may do nothing", "anonymous", []],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_web.project_repos")).toEqual(verbs);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an admin", "ada"],
  ])("%s writes where a repository is, and not whose", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      const columns = ["github_repo_url", "github_repo_name", "path", "default_branch"];
      expect(await grantedColumns(db, "insert", "ralph_web.project_repos")).toEqual(["project_id", ...columns]);
      expect(await grantedColumns(db, "update", "ralph_web.project_repos")).toEqual(columns);
    }),
  );
});
