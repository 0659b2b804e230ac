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

const selectSlugs = "select slug from ralph_web.projects";
const insertProject = "insert into ralph_web.projects (name, slug, type) values ('Mill', 'mill', 'single-repo')";

describe("reading projects", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees only their own", "mia", ["bakery"]],
    ["another member sees only theirs", "milo", ["brewery"]],
    ["a student who has none sees none", "anna", []],
    ["an agent sees all, to know what it works on", "robo", ["bakery", "brewery"]],
    ["an analyst sees all", "alma", ["bakery", "brewery"]],
    ["an admin sees all", "ada", ["bakery", "brewery"]],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectSlugs)).toEqual(expected);
      expect(await truth(db, selectSlugs)).toEqual(["bakery", "brewery"]);
    }),
  );

  test("a member without a user id sees none", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectSlugs)).toEqual([]);
    }));
});

describe("writing projects", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s makes a project, which is theirs", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      await db.query(insertProject);

      expect(await truth(db, "select owner_id from ralph_web.projects")).toEqual([people[name].id]);
    }),
  );

  test("a member makes none for another even if they could name the owner", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      await db.query("grant insert (owner_id) on ralph_web.projects to quintet_member");
      const insertFor =
        "insert into ralph_web.projects (owner_id, name, slug, type) values ($1, 'Mill', 'mill', 'single-repo')";

      await db.as(mia);

      expect(await db.sqlStateOf(insertFor, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insertFor, [mia.id])).toBeUndefined();
    }));

  test("a member changes and deletes their own, and no other", () =>
    database.inRollback(async (db) => {
      const { mia, oven } = await workshop(db);
      await db.query("update ralph_web.workstreams set status = 'cancelled' where id = $1", [oven]);

      await db.as(mia);
      await db.query("update ralph_web.projects set name = 'Changed'");
      expect(await truth(db, `${selectSlugs} where name = 'Changed'`)).toEqual(["bakery"]);
      await db.as(mia);
      await db.query("delete from ralph_web.projects");

      expect(await truth(db, selectSlugs)).toEqual(["brewery"]);
    }));

  test("a project cannot be given away even if its owner could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      await db.query("grant update (owner_id) on ralph_web.projects to quintet_member");
      await db.as(mia);
      await db.query(insertProject);

      expect(await db.sqlStateOf("update ralph_web.projects set owner_id = $1", [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf("update ralph_web.projects set owner_id = $1", [mia.id])).toBeUndefined();
    }));

  test("an admin makes one for somebody, and changes and deletes all", () =>
    database.inRollback(async (db) => {
      const { ada, anna } = await workshop(db);
      await db.query("update ralph_web.workstreams set status = 'cancelled'");

      await db.as(ada);
      await db.query(
        "insert into ralph_web.projects (owner_id, name, slug, type) values ($1, 'Mill', 'mill', 'multi-repo')",
        [anna.id],
      );
      await db.query("update ralph_web.projects set base_branch = 'develop'");
      await db.query("delete from ralph_web.projects where slug = 'brewery'");

      expect(await truth(db, `${selectSlugs} where base_branch = 'develop'`)).toEqual(["bakery", "mill"]);
    }));

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["an agent may only read", "robo", ["select"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an anonymous visitor may do nothing", "anonymous", []],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_web.projects")).toEqual(verbs);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member", "mia", []],
    ["an admin", "ada", ["owner_id"]],
  ])("%s writes what a project is called and how it is set up, and no key or time", (_, name, more) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      const columns = ["name", "slug", "type", "base_branch", "settings"];
      expect(await grantedColumns(db, "insert", "ralph_web.projects")).toEqual([...more, ...columns]);
      expect(await grantedColumns(db, "update", "ralph_web.projects")).toEqual(columns);
    }),
  );
});
