import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import {
  column,
  type Everyone,
  everyone,
  grantedColumns,
  grantedVerbs,
  permissionDenied,
  truth,
} from "../../support/permissions.ts";

const database = useDatabase();

const names = "select name from identity.saved_queries";
const writable = ["team_id", "name", "description", "document", "variables"];

/**
 * Two teams, Night (mia, anna, alma, ada) and Day (milo). Whoever may save has a private query that is called like them; mia
 * and milo share one with their team.
 */
async function desks(db: TestSession) {
  const people = await everyone(db);
  await db.query("insert into identity.teams (name) values ('Night'), ('Day')");
  await db.query(
    `insert into identity.team_members (team_id, user_id)
     select t.id, u.id from identity.teams t join identity.users u
       on u.username = any (case t.name when 'Night' then '{mia, anna, alma, ada}'::text[] else '{milo}' end)`,
  );
  await db.query(
    `insert into identity.saved_queries (user_id, name, document)
     select id, username, '{ id }' from identity.users where role <> 'agent'`,
  );
  await db.query(
    `insert into identity.saved_queries (user_id, team_id, name, document)
     select u.id, t.id, 'of ' || t.name, '{ id }'
     from identity.users u join identity.teams t on (u.username, t.name) in (('mia', 'Night'), ('milo', 'Day'))`,
  );
  return people;
}

const savers = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo"];
const all = [...savers, "of Day", "of Night"];

describe("reading saved queries", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees their own, private and shared, and no other's private ones", "mia", ["mia", "of Night"]],
    ["a member of another team sees that team's", "milo", ["milo", "of Day"]],
    ["a student sees their team's beside their own", "anna", ["anna", "of Night"]],
    ["a student without a team sees their own alone", "ben", ["ben"]],
    ["an educator sees their own alone", "edith", ["edith"]],
    [
      "an analyst, who reads nearly all else, does not read what others keep to themselves",
      "alma",
      ["alma", "of Night"],
    ],
    ["an admin sees all", "ada", all],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await desks(db);

      await db.as(people[name]);

      expect(await column(db, names)).toEqual(expected);
      expect(await truth(db, names)).toEqual(all);
    }),
  );

  test.each(["quintet_member", "quintet_analyst"])("%s without a user id sees none", (role) =>
    database.inRollback(async (db) => {
      await desks(db);

      await db.asRole(role);

      expect(await column(db, names)).toEqual([]);
      expect(await truth(db, names)).toEqual(all);
    }),
  );

  test("who leaves a team no longer sees its queries, and keeps what they wrote", () =>
    database.inRollback(async (db) => {
      const { anna, mia } = await desks(db);
      await db.query("delete from identity.team_members where user_id = any ($1)", [[anna.id, mia.id]]);

      await db.as(anna);
      expect(await column(db, names)).toEqual(["anna"]);
      await db.as(mia);
      expect(await column(db, names)).toEqual(["mia", "of Night"]);
    }));

  test("a team that is deleted leaves its queries to those who wrote them", () =>
    database.inRollback(async (db) => {
      const { ada, mia, anna } = await desks(db);
      await db.as(ada);
      await db.query("delete from identity.teams where name = 'Night'");

      await db.as(mia);
      expect(await column(db, names)).toEqual(["mia", "of Night"]);
      await db.as(anna);
      expect(await column(db, names)).toEqual(["anna"]);
    }));

  test.each(["anonymous", "robo"] as const)("%s has no part in them", (name) =>
    database.inRollback(async (db) => {
      const people = await desks(db);

      await db.as(name === "anonymous" ? name : people[name]);

      for (const table of ["saved_queries", "teams", "team_members"])
        expect(await grantedVerbs(db, `identity.${table}`)).toEqual([]);
      expect(await truth(db, names)).toEqual(all);
    }),
  );
});

describe("saving queries", () => {
  const owners =
    "select u.username from identity.saved_queries q join identity.users u on u.id = q.user_id where q.name = 'New'";
  const save = "insert into identity.saved_queries (team_id, name, document) values ($1, 'New', '{ id }')";
  const teamCalled = async (db: TestSession, name: string) =>
    (await db.query<{ id: string }>("select id from identity.teams where name = $1", [name]))[0]?.id;

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an analyst, who writes nothing else,", "alma"],
    ["an admin", "ada"],
  ])("%s saves as themselves, privately or for their team, and for no other team", (_, name) =>
    database.inRollback(async (db) => {
      const people = await desks(db);
      const [mine, others] = [await teamCalled(db, "Night"), await teamCalled(db, "Day")];

      await db.as(people[name]);
      expect(await db.sqlStateOf(save, [others])).toBe(permissionDenied);
      expect(await db.sqlStateOf(save, [null])).toBeUndefined();
      await db.query("delete from identity.saved_queries where name = 'New'");
      expect(await db.sqlStateOf(save, [mine])).toBeUndefined();

      expect(await truth(db, owners)).toEqual([name]);
    }),
  );

  test("a team that is hidden and one that is not there are refused alike", () =>
    database.inRollback(async (db) => {
      const { mia } = await desks(db);

      await db.as(mia);

      expect(await db.sqlStateOf(save, ["00000000-0000-4000-8000-000000000000"])).toBe(permissionDenied);
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s cannot save as another, even if the owner could be given", (_, name) =>
    database.inRollback(async (db) => {
      const people = await desks(db);
      await db.query(
        "grant insert (user_id) on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin",
      );
      const add = "insert into identity.saved_queries (user_id, name, document) values ($1, 'New', '{ id }')";

      await db.as(people[name]);

      expect(await db.sqlStateOf(add, [people.milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(add, [people[name].id])).toBeUndefined();
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s changes their own alone, not their team's or whose it is", (_, name) =>
    database.inRollback(async (db) => {
      const people = await desks(db);
      await db.query(
        "update identity.saved_queries q set team_id = (select id from identity.teams where name = 'Night') from identity.users u where u.id = q.user_id and u.username in ('anna', 'edith')",
      );

      await db.as(people[name]);
      await db.query("update identity.saved_queries set description = 'Changed'");
      expect(await grantedColumns(db, "update", "identity.saved_queries")).toEqual(writable);
      expect(await grantedColumns(db, "insert", "identity.saved_queries")).toEqual(writable);

      const changed = await truth(db, "select name from identity.saved_queries where description = 'Changed'");
      expect(changed).toEqual(name === "mia" ? ["mia", "of Night"] : [name]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s cannot share with a team that they are not in, nor give a query away", (_, name) =>
    database.inRollback(async (db) => {
      const people = await desks(db);
      await db.query(
        "grant update (user_id) on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin",
      );
      const [mine, others] = [await teamCalled(db, "Night"), await teamCalled(db, "Day")];
      const share = "update identity.saved_queries set team_id = $1 where name = $2";

      await db.as(people[name]);

      expect(await db.sqlStateOf(share, [others, name])).toBe(permissionDenied);
      expect(
        await db.sqlStateOf("update identity.saved_queries set user_id = $1 where name = $2", [people.milo.id, name]),
      ).toBe(permissionDenied);
      expect(await db.sqlStateOf(share, [mine, name])).toBeUndefined();
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own, not their team's", "anna", all.filter((name) => name !== "anna")],
    ["an analyst deletes their own", "alma", all.filter((name) => name !== "alma")],
    ["an admin deletes any", "ada", []],
  ])("%s", (_, name, remaining) =>
    database.inRollback(async (db) => {
      const people = await desks(db);

      await db.as(people[name]);
      await db.query("delete from identity.saved_queries");

      expect(await truth(db, names)).toEqual(remaining);
    }),
  );
});

describe("teams", () => {
  const teams = "select name from identity.teams";
  const members =
    "select t.name || ' ' || m.user_id from identity.team_members m join identity.teams t on t.id = m.team_id";

  test.each<[string, keyof Everyone, string[], number]>([
    ["a member sees the team that they are in, and who else is", "mia", ["Night"], 4],
    ["an analyst too, and no other team", "alma", ["Night"], 4],
    ["a student of another team sees that", "milo", ["Day"], 1],
    ["who is in no team sees none", "ben", [], 0],
    ["an admin sees all", "ada", ["Day", "Night"], 5],
  ])("%s", (_, name, expected, count) =>
    database.inRollback(async (db) => {
      const people = await desks(db);

      await db.as(people[name]);

      expect(await column(db, teams)).toEqual(expected);
      expect(await column(db, members)).toHaveLength(count);
      expect(await truth(db, teams)).toEqual(["Day", "Night"]);
    }),
  );

  test("are made, renamed, filled and ended by admins", () =>
    database.inRollback(async (db) => {
      const { ada, ben } = await desks(db);

      await db.as(ada);
      await db.query("insert into identity.teams (name) values ('Dawn')");
      await db.query("update identity.teams set name = 'Dusk' where name = 'Dawn'");
      await db.query(
        "insert into identity.team_members (team_id, user_id) select id, $1 from identity.teams where name = 'Dusk'",
        [ben.id],
      );
      await db.as(ben);
      expect(await column(db, teams)).toEqual(["Dusk"]);
      await db.as(ada);
      await db.query("delete from identity.team_members where user_id = $1", [ben.id]);
      await db.as(ben);
      expect(await column(db, teams)).toEqual([]);
    }));

  test.each(["mia", "anna", "edith", "alma"] as const)("%s makes none and lets nobody in", (name) =>
    database.inRollback(async (db) => {
      const people = await desks(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "identity.teams")).toEqual(["select"]);
      expect(await grantedVerbs(db, "identity.team_members")).toEqual(["select"]);
    }),
  );
});
