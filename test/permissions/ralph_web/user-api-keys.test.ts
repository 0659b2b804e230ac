import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const selectUsers = "select user_id from ralph_web.user_api_keys";
const selectSecrets = "select count(*) from ralph_web_private.anthropic_keys";

describe("reading that an Anthropic key is set", () => {
  test("a member sees it of their own", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await workshop(db);

      await db.as(mia);

      expect(await column(db, selectUsers)).toEqual([mia.id]);
      expect(await truth(db, selectUsers)).toEqual([mia.id, milo.id].sort());
    }));

  test.each<[string, keyof Everyone]>([
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s sees it of all", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectUsers)).toEqual([people.mia.id, people.milo.id].sort());
    }),
  );

  test("a member without a user id sees none", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectUsers)).toEqual([]);
      expect(await truth(db, selectSecrets)).toEqual(["2"]);
    }));
});

describe("removing an Anthropic key", () => {
  test("a member deletes their own with its secret, and no other", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await workshop(db);

      await db.as(mia);
      await db.query("delete from ralph_web.user_api_keys");

      expect(await truth(db, selectUsers)).toEqual([milo.id]);
      expect(await truth(db, selectSecrets)).toEqual(["1"]);
    }));

  test("remove_anthropic_key takes the caller's; again there is none", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await workshop(db);

      await db.as(mia);
      const [removed] = await db.query("select user_id from ralph_web.remove_anthropic_key()");
      const [again] = await db.query("select user_id from ralph_web.remove_anthropic_key()");

      expect([removed?.user_id, again?.user_id]).toEqual([mia.id, null]);
      expect(await truth(db, selectUsers)).toEqual([milo.id]);
    }));

  test("an admin deletes any", () =>
    database.inRollback(async (db) => {
      const { ada } = await workshop(db);

      await db.as(ada);
      await db.query("delete from ralph_web.user_api_keys");

      expect(await truth(db, selectUsers)).toEqual([]);
    }));

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["a member reads and deletes", "mia", ["select", "delete"]],
    ["a student reads and deletes", "anna", ["select", "delete"]],
    ["an educator reads and deletes", "edith", ["select", "delete"]],
    ["an admin reads and deletes", "ada", ["select", "delete"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an agent may do nothing", "robo", []],
    ["an anonymous visitor may do nothing", "anonymous", []],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_web.user_api_keys")).toEqual(verbs);
    }),
  );

  test.each<[string, keyof Everyone | "anonymous"]>([
    ["an analyst", "alma"],
    ["an agent", "robo"],
    ["an admin", "ada"],
    ["an anonymous visitor", "anonymous"],
  ])("remove_anthropic_key is not for %s", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf("select ralph_web.remove_anthropic_key()")).toBe(permissionDenied);
    }),
  );
});
