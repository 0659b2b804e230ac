import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, truth } from "../../support/permissions.ts";
import { coaching, taskOf } from "../../support/permissions-coaching.ts";

const database = useDatabase();
const checkViolation = "23514";
const notNullViolation = "23502";
const malformed = "22P02";

describe("a task", () => {
  test("begins as pending and may have any of four statuses, forth and back", () =>
    database.inRollback(async (db) => {
      const mia = await db.person("mia", "member");
      await db.as(mia);
      const [task] = await db.query<{ id: string; status: string }>(
        "insert into coaching.tasks (title) values ('Write') returning id, status",
      );
      const put = "update coaching.tasks set status = $2 where id = $1 returning status";

      expect(task?.status).toBe("pending");
      for (const status of ["in_progress", "completed", "pending", "cancelled", "in_progress"]) {
        expect(await column(db, put, [task?.id, status])).toEqual([status]);
      }
      expect(await db.sqlStateOf(put, [task?.id, "done"])).toBe(malformed);
      expect(await db.sqlStateOf(put, [task?.id, null])).toBe(notNullViolation);
    }));

  test("leaves what was said about it when it is deleted", () =>
    database.inRollback(async (db) => {
      const { mia } = await coaching(db);
      const question =
        "select prompt || ' ' || coalesce(task_id::text, 'about nothing') from coaching.interactions where prompt = 'mia'";
      expect(await column(db, question)).toEqual([`mia ${await taskOf(db, "mia")}`]);

      await db.as(mia);
      await db.query("delete from coaching.tasks");

      expect(await column(db, question)).toEqual(["mia about nothing"]);
      expect(await truth(db, "select user_id from coaching.interactions where prompt = 'mia'")).toEqual([mia.id]);
    }));

  test("cannot go to another person while their coach has heard of it", () =>
    database.inRollback(async (db) => {
      const { milo } = await coaching(db);

      const state = await db.sqlStateOf("update coaching.tasks set user_id = $1 where title = 'mia'", [milo.id]);

      expect(state).toBe("23503");
    }));
});

test.each([
  ["tasks", "title", "status = 'completed'"],
  ["goals", "title", "description = 'Done'"],
  ["profiles", "persona_signals ->> 'name'", "persona_signals = persona_signals || '{}'"],
])("updated_at of %s is when they last changed", (table, name, change) =>
  database.inRollback(async (db) => {
    await coaching(db);
    await db.query(`alter table coaching.${table} disable trigger user`);
    await db.query(`update coaching.${table} set updated_at = now() - interval '1 day'`);
    await db.query(`alter table coaching.${table} enable trigger user`);

    await db.query(`update coaching.${table} set ${change} where ${name} = 'mia'`);

    expect(await column(db, `select ${name} from coaching.${table} where updated_at = now()`)).toEqual(["mia"]);
  }),
);

test.each([
  ["a blank title of a task", "insert into coaching.tasks (user_id, title) values ($1, ' ')"],
  ["a blank title of a goal", "insert into coaching.goals (user_id, title) values ($1, '')"],
  ["a blank question", "insert into coaching.interactions (user_id, prompt) values ($1, E'\\n')"],
  ["a blank answer", "insert into coaching.interactions (user_id, prompt, response) values ($1, 'Why?', ' ')"],
  ["a list of signals", "insert into coaching.profiles (user_id, persona_signals) values ($1, '[]')"],
])("%s breaks a rule", (_, sql) =>
  database.inRollback(async (db) => {
    const { id } = await db.person("mia", "member");

    expect(await db.sqlStateOf(sql, [id])).toBe(checkViolation);
  }),
);

test("a person has one profile at most", () =>
  database.inRollback(async (db) => {
    const { mia } = await coaching(db);

    expect(await db.sqlStateOf("insert into coaching.profiles (user_id) values ($1)", [mia.id])).toBe("23505");
  }));

test("all of a person goes with their account, and nothing of another's", () =>
  database.inRollback(async (db) => {
    const { mia } = await coaching(db);
    const tables = ["profiles", "tasks", "goals", "interactions"];
    const count = `select ${tables.map((table) => `(select count(*) from coaching.${table})`).join(" || ' ' || ")}`;
    expect(await column(db, count)).toEqual(["10 10 10 10"]);

    await db.query("delete from identity.users where id = $1", [mia.id]);

    expect(await column(db, count)).toEqual(["9 9 9 9"]);
  }));
