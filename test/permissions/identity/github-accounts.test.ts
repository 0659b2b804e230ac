import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const selectLogins = "select github_username from identity.github_accounts";
const logins = ["anna-hub", "ben-hub", "mia-hub", "milo-hub", "rhea-hub", "robo-hub"];

/** Two members, two students and two agents, each with a linked GitHub account named after them. */
async function linked(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  await db.query(
    `insert into identity.github_accounts (user_id, github_id, github_username)
     select id, row_number() over (), username || '-hub' from identity.users where role in ('member', 'student', 'agent')`,
  );
  return people;
}

describe("reading GitHub links", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees only their own link", "mia", ["mia-hub"]],
    ["a student sees only their own link", "anna", ["anna-hub"]],
    ["an agent sees only its own link", "robo", ["robo-hub"]],
    ["an educator without a link sees none", "edith", []],
    ["an analyst sees all links", "alma", logins],
    ["an admin sees all links", "ada", logins],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await linked(db);

      await db.as(people[name]);
      const seen = await column(db, selectLogins);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectLogins)).toEqual(logins);
    }),
  );

  test.each(["quintet_member", "quintet_student", "quintet_agent"])("%s without a user id sees no link", (role) =>
    database.inRollback(async (db) => {
      await linked(db);

      await db.asRole(role);

      expect(await column(db, selectLogins)).toEqual([]);
      expect(await truth(db, selectLogins)).toEqual(logins);
    }),
  );

  test("an anonymous visitor may not read links", () =>
    database.inRollback(async (db) => {
      await linked(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectLogins)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "identity.github_accounts")).toEqual([]);
      expect(await truth(db, selectLogins)).toEqual(logins);
    }));
});

describe("unlinking GitHub accounts", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an agent", "robo"],
  ])("%s unlinks their own GitHub account and no other", (_, name) =>
    database.inRollback(async (db) => {
      const people = await linked(db);

      await db.as(people[name]);
      await db.query("delete from identity.github_accounts");

      expect(await truth(db, selectLogins)).toEqual(logins.filter((login) => login !== `${name}-hub`));
    }),
  );

  test("an admin unlinks anyone's", () =>
    database.inRollback(async (db) => {
      const { ada } = await linked(db);

      await db.as(ada);
      await db.query("delete from identity.github_accounts where github_username = 'anna-hub'");

      expect(await truth(db, selectLogins)).toEqual(logins.filter((login) => login !== "anna-hub"));
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member may read and unlink, never link or relink", "mia", ["select", "delete"]],
    ["a student may read and unlink, never link or relink", "anna", ["select", "delete"]],
    ["an educator may read and unlink, never link or relink", "edith", ["select", "delete"]],
    ["an agent may read and unlink, never link or relink", "robo", ["select", "delete"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an admin may read and unlink, never link or relink", "ada", ["select", "delete"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "identity.github_accounts")).toEqual(verbs);
    }),
  );
});
