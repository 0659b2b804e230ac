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

const selectChunks = "select chunk_id from learning.vector_metadata";
const insert = "insert into learning.vector_metadata (document_id, chunk_id) values ($1, 'new')";
const both = ["atlas-1", "primer-1"];

describe("reading chunks", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a student sees only the chunks of courses they take", "anna", ["primer-1"]],
    ["another student sees only those of theirs", "ben", ["atlas-1"]],
    ["an educator sees all chunks", "edith", both],
    ["an agent sees all chunks", "robo", both],
    ["an analyst sees all chunks", "alma", both],
    ["an admin sees all chunks", "ada", both],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[name]);
      const seen = await column(db, selectChunks);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectChunks)).toEqual(both);
    }),
  );

  test("a student without a user id sees no chunk", () =>
    database.inRollback(async (db) => {
      await school(db);

      await db.asRole("quintet_student");

      expect(await column(db, selectChunks)).toEqual([]);
      expect(await truth(db, selectChunks)).toEqual(both);
    }));

  test.each<[string, "mia" | "anonymous"]>([
    ["a plain member", "mia"],
    ["an anonymous visitor", "anonymous"],
  ])("%s has no part in chunks", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(selectChunks)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "learning.vector_metadata")).toEqual([]);
      expect(await truth(db, selectChunks)).toEqual(both);
    }),
  );
});

describe("a chunk's course", () => {
  const coursesOfChunks =
    "select m.chunk_id || ' ' || c.code from learning.vector_metadata m join learning.courses c on c.id = m.course_id";

  test("is its document's from the start", () =>
    database.inRollback(async (db) => {
      const { robo, atlas } = await school(db);

      await db.as(robo);
      await db.query(insert, [atlas]);

      expect(await truth(db, coursesOfChunks)).toEqual(["atlas-1 BIOLOGY", "new BIOLOGY", "primer-1 ALGEBRA"]);
    }));

  test("follows the document to another course, and so do its readers", () =>
    database.inRollback(async (db) => {
      const { ada, anna, ben, primer, biology } = await school(db);

      await db.as(ada);
      await db.query("update learning.documents set course_id = $1 where id = $2", [biology, primer]);

      expect(await truth(db, coursesOfChunks)).toEqual(["atlas-1 BIOLOGY", "primer-1 BIOLOGY"]);
      await db.as(anna);
      expect(await column(db, selectChunks)).toEqual([]);
      await db.as(ben);
      expect(await column(db, selectChunks)).toEqual(both);
    }));

  test("follows when an educator, who may not write chunks, moves the document", () =>
    database.inRollback(async (db) => {
      const { edith, primer } = await school(db);
      await db.as(edith);
      await db.query("insert into learning.courses (code, name) values ('CHESS', 'Chess')");

      await db.query(
        "update learning.documents set course_id = (select id from learning.courses where code = 'CHESS') where id = $1",
        [primer],
      );

      expect(await truth(db, coursesOfChunks)).toEqual(["atlas-1 BIOLOGY", "primer-1 CHESS"]);
    }));
});

describe("adding chunks", () => {
  test("a student cannot attach a chunk, to a document they see or one they do not", () =>
    database.inRollback(async (db) => {
      const { anna, primer, atlas } = await school(db);

      await db.as(anna);

      expect(await db.sqlStateOf(insert, [primer])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insert, [atlas])).toBe(permissionDenied);
      expect(await truth(db, selectChunks)).toEqual(both);
    }));

  test("a document that the caller cannot see is as absent as one that never was", () =>
    database.inRollback(async (db) => {
      const { anna, primer, atlas } = await school(db);
      await db.query("grant insert (document_id, chunk_id) on learning.vector_metadata to quintet_student");
      await db.query(
        "create policy student_inserts on learning.vector_metadata for insert to quintet_student with check (true)",
      );

      await db.as(anna);
      const states = [
        await db.sqlStateOf(insert, [atlas]),
        await db.sqlStateOf(insert, ["00000000-0000-4000-8000-000000000000"]),
        await db.sqlStateOf(insert, [primer]),
      ];

      const foreignKey = "23503";
      expect(states).toEqual([foreignKey, foreignKey, undefined]);
      expect(await truth(db, "select title from learning.documents where id = $1", [atlas])).toEqual(["Atlas"]);
    }));

  test("an agent without a user id adds, changes and deletes none", () =>
    database.inRollback(async (db) => {
      const { primer } = await school(db);

      await db.asRole("quintet_agent");
      await db.query("update learning.vector_metadata set embedding_model = 'new'");
      await db.query("delete from learning.vector_metadata");

      expect(await db.sqlStateOf(insert, [primer])).toBe(permissionDenied);
      expect(await truth(db, `${selectChunks} where embedding_model is null`)).toEqual(both);
    }));
});

describe("managing chunks", () => {
  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s adds, changes and deletes chunks of any document", (_, name) =>
    database.inRollback(async (db) => {
      const { primer, ...people } = await school(db);

      await db.as(people[name]);
      await db.query(insert, [primer]);
      await db.query("update learning.vector_metadata set embedding_model = 'new'");
      await db.query("delete from learning.vector_metadata where chunk_id = 'atlas-1'");

      expect(await truth(db, `${selectChunks} where embedding_model = 'new'`)).toEqual(["new", "primer-1"]);
      expect(await column(db, selectChunks)).toEqual(["new", "primer-1"]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s names a chunk's document once, and never its key, course or time", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);
      const embedding = ["embedding_model", "embedding_version", "metadata"];

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "learning.vector_metadata")).toEqual([
        "document_id",
        "chunk_id",
        ...embedding,
      ]);
      expect(await grantedColumns(db, "update", "learning.vector_metadata")).toEqual(embedding);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an analyst", "alma"],
  ])("%s may only read chunks", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.vector_metadata")).toEqual(["select"]);
    }),
  );
});
