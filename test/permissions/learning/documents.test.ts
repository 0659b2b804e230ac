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
import { school } from "../../support/permissions-school.ts";

const database = useDatabase();

const selectTitles = "select title from learning.documents";
const insert = "insert into learning.documents (course_id, title) values ($1, 'Draft')";

describe("reading documents", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a student sees only the documents of courses they take", "anna", ["Primer"]],
    ["another student sees only those of theirs", "ben", ["Atlas"]],
    ["an educator sees all documents", "edith", ["Atlas", "Primer"]],
    ["an agent sees all documents", "robo", ["Atlas", "Primer"]],
    ["an analyst sees all documents", "alma", ["Atlas", "Primer"]],
    ["an admin sees all documents", "ada", ["Atlas", "Primer"]],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[name]);
      const seen = await column(db, selectTitles);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }),
  );

  test("a student without a user id sees no document", () =>
    database.inRollback(async (db) => {
      await school(db);

      await db.asRole("quintet_student");

      expect(await column(db, selectTitles)).toEqual([]);
      expect(await truth(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }));

  test("a student who leaves a course no longer sees its documents", () =>
    database.inRollback(async (db) => {
      const { anna } = await school(db);
      await db.query("delete from learning.enrollments where user_id = $1", [anna.id]);

      await db.as(anna);

      expect(await column(db, selectTitles)).toEqual([]);
      expect(await truth(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }));

  test.each<[string, "mia" | "anonymous"]>([
    ["a plain member", "mia"],
    ["an anonymous visitor", "anonymous"],
  ])("%s has no part in documents", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(selectTitles)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "learning.documents")).toEqual([]);
      expect(await truth(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }),
  );
});

describe("adding documents", () => {
  test("an educator adds a document to a course they teach", () =>
    database.inRollback(async (db) => {
      const { edith, algebra } = await school(db);

      await db.as(edith);
      await db.query(insert, [algebra]);

      expect(await truth(db, "select title from learning.documents where course_id = $1", [algebra])).toEqual([
        "Draft",
        "Primer",
      ]);
    }));

  test("an educator cannot add a document to a course that another teaches", () =>
    database.inRollback(async (db) => {
      const { edith, algebra, biology } = await school(db);

      await db.as(edith);

      expect(await db.sqlStateOf(insert, [biology])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insert, [algebra])).toBeUndefined();
      expect(await truth(db, "select title from learning.documents where course_id = $1", [biology])).toEqual([
        "Atlas",
      ]);
    }));

  test("a student cannot add a document, not even to a course they take", () =>
    database.inRollback(async (db) => {
      const { anna, algebra } = await school(db);

      await db.as(anna);

      expect(await db.sqlStateOf(insert, [algebra])).toBe(permissionDenied);
      expect(await truth(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }));

  test("an admin adds a document to any course", () =>
    database.inRollback(async (db) => {
      const { ada, biology } = await school(db);

      await db.as(ada);
      await db.query(insert, [biology]);

      expect(await truth(db, selectTitles)).toEqual(["Atlas", "Draft", "Primer"]);
    }));
});

describe("changing and deleting documents", () => {
  const renamed = "select title from learning.documents where file_path = 'new'";

  test("an educator changes the documents of courses they teach and no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("update learning.documents set file_path = 'new'");

      expect(await truth(db, renamed)).toEqual(["Primer"]);
      expect(await column(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }));

  test("an educator moves a document between courses they teach, but not into another's", () =>
    database.inRollback(async (db) => {
      const { edith, biology } = await school(db);
      await db.as(edith);
      await db.query("insert into learning.courses (code, name) values ('CHESS', 'Chess')");
      const move = (course: string) =>
        db.sqlStateOf("update learning.documents set course_id = c.id from learning.courses c where c.code = $1", [
          course,
        ]);
      const moveBlindly = () => db.sqlStateOf(`update learning.documents set course_id = '${biology}'`);

      expect(await move("BIOLOGY")).toBe(permissionDenied);
      expect(await moveBlindly()).toBe(permissionDenied);
      expect(await move("CHESS")).toBeUndefined();
      expect(
        await truth(
          db,
          "select d.title || ' ' || c.code from learning.documents d join learning.courses c on c.id = d.course_id",
        ),
      ).toEqual(["Atlas BIOLOGY", "Primer CHESS"]);
    }));

  test("an educator deletes the documents of courses they teach and no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("delete from learning.documents");

      expect(await truth(db, selectTitles)).toEqual(["Atlas"]);
    }));

  test("an educator without a user id adds, changes and deletes none", () =>
    database.inRollback(async (db) => {
      const { algebra } = await school(db);

      await db.asRole("quintet_educator");
      await db.query("update learning.documents set file_path = 'new'");
      await db.query("delete from learning.documents");

      expect(await db.sqlStateOf(insert, [algebra])).toBe(permissionDenied);
      expect(await truth(db, renamed)).toEqual([]);
      expect(await column(db, selectTitles)).toEqual(["Atlas", "Primer"]);
    }));

  test("an admin changes and deletes any document", () =>
    database.inRollback(async (db) => {
      const { ada, primer } = await school(db);

      await db.as(ada);
      await db.query("update learning.documents set file_path = 'new'");
      await db.query("delete from learning.documents where id = $1", [primer]);

      expect(await truth(db, renamed)).toEqual(["Atlas"]);
      expect(await column(db, selectTitles)).toEqual(["Atlas"]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an educator", "edith"],
    ["an admin", "ada"],
  ])("%s writes what a document is and where it belongs, not its key or time", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);
      const writable = ["course_id", "title", "file_path", "content_type"];

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "learning.documents")).toEqual(writable);
      expect(await grantedColumns(db, "update", "learning.documents")).toEqual(writable);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a student", "anna"],
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s may only read documents", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.documents")).toEqual(["select"]);
    }),
  );
});
