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
import { absent, agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const selectNames = "select reviewer_name from marketing.feedback";
const both = ["mia", "milo"];
const give = "insert into marketing.feedback (output_id, overall_score, source) values ($1, 5, 'web')";
const giveAs =
  "insert into marketing.feedback (output_id, user_id, overall_score, source) values ($1, $2, 5, 'telegram')";
const givers = `
  select u.username from marketing.feedback f join identity.users u on u.id = f.user_id where f.overall_score = 5`;
const scores = [
  "accuracy_score",
  "quality_score",
  "usefulness_score",
  "rule_compliance_score",
  "overall_score",
  "what_worked_well",
  "issues",
  "suggested_rule_changes",
];

describe("reading feedback", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees their own feedback", "mia", ["mia"]],
    ["and no other member's", "milo", ["milo"]],
    ["a student who gave none sees none", "anna", []],
    ["an educator who gave none sees none", "edith", []],
    ["an agent sees all feedback", "robo", both],
    ["an analyst sees all feedback", "alma", both],
    ["an admin sees all feedback", "ada", both],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      const seen = await column(db, selectNames);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(both);
    }),
  );

  test("a member without a user id sees no feedback", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectNames)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(both);
    }));

  test("an anonymous visitor has no part in feedback", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "marketing.feedback")).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(both);
    }));
});

describe("giving feedback", () => {
  test("a member gives feedback on an output of their own, as themselves", () =>
    database.inRollback(async (db) => {
      const { mia, miasDraft } = await agency(db);

      await db.as(mia);
      await db.query(give, [miasDraft]);

      expect(await truth(db, givers)).toEqual(["mia"]);
    }));

  test("an agent records what the user told it", () =>
    database.inRollback(async (db) => {
      const { robo, milo, milosDraft } = await agency(db);

      await db.as(robo);
      await db.query(giveAs, [milosDraft, milo.id]);

      expect(await truth(db, givers)).toEqual(["milo"]);
    }));

  test("somebody else's output is as absent as one that never was, whether or not it has been scored", () =>
    database.inRollback(async (db) => {
      const { mia, milosText, milosDraft } = await agency(db);

      await db.as(mia);

      expect(await db.sqlStateOf(give, [milosText])).toBe("23503");
      expect(await db.sqlStateOf(give, [milosDraft])).toBe("23503");
      expect(await db.sqlStateOf(give, [absent])).toBe("23503");
      expect(await truth(db, givers)).toEqual([]);
    }));

  test("a member speaks for nobody else", () =>
    database.inRollback(async (db) => {
      const { mia, milo, miasDraft, milosDraft } = await agency(db);

      await db.as(mia);

      expect(await db.sqlStateOf(giveAs, [milosDraft, milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(giveAs, [miasDraft, mia.id])).toBeUndefined();
      expect(await truth(db, givers)).toEqual(["mia"]);
    }));

  test.each(["quintet_member", "quintet_agent"])("%s without a user id gives no feedback, for whomever", (role) =>
    database.inRollback(async (db) => {
      const { mia, miasDraft } = await agency(db);

      await db.asRole(role);

      expect(await db.sqlStateOf(giveAs, [miasDraft, mia.id])).toBe(permissionDenied);
      expect(await truth(db, givers)).toEqual([]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an agent", "robo"],
  ])("%s says all of it but its key and time", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "marketing.feedback")).toEqual([
        "output_id",
        "user_id",
        ...scores,
        "source",
        "reviewer_name",
      ]);
    }),
  );
});

describe("changing and deleting feedback", () => {
  test("a member changes their own only", () =>
    database.inRollback(async (db) => {
      const { mia } = await agency(db);

      await db.as(mia);
      await db.query("update marketing.feedback set overall_score = 5");

      expect(await truth(db, givers)).toEqual(["mia"]);
    }));

  test("a member puts nothing in another's mouth, even if its user could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo, milosDraft } = await agency(db);
      await db.query("grant update (user_id, output_id) on marketing.feedback to quintet_member");
      const move = "update marketing.feedback set user_id = $1, output_id = $2";

      await db.as(mia);

      expect(await db.sqlStateOf(move, [milo.id, milosDraft])).toBe(permissionDenied);
    }));

  test("a member may change what they think, not of what or where they said so", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.as(mia);

      expect(await grantedColumns(db, "update", "marketing.feedback")).toEqual([...scores, "reviewer_name"]);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own only", "mia", ["milo"]],
    ["an admin deletes any", "ada", []],
  ])("%s", (_, name, left) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      await db.query("delete from marketing.feedback");

      expect(await truth(db, selectNames)).toEqual(left);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a student has every verb, as a member", "anna", ["select", "insert", "update", "delete"]],
    ["an agent may read and record", "robo", ["select", "insert"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an admin may read and delete", "ada", ["select", "delete"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "marketing.feedback")).toEqual(verbs);
    }),
  );
});
