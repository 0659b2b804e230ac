import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const start = "select * from ralph_web.start_workstream($1, $2, $2)";

describe("startWorkstream", () => {
  test("starts a pending workstream with as many iterations as the role allows, and makes the profile", () =>
    database.inRollback(async (db) => {
      const { anna } = await workshop(db);
      const [project] = await db.query(
        "insert into ralph_web.projects (owner_id, name, slug, type) values ($1, 'Lab', 'lab', 'single-repo') returning id",
        [anna.id],
      );

      await db.as(anna);
      const [workstream] = await db.query(start, [project?.id, "titration"]);

      expect(workstream).toMatchObject({
        project_id: project?.id,
        user_id: anna.id,
        slug: "titration",
        status: "pending",
        current_iteration: 0,
        max_iterations: 25,
        tokens_in: "0",
        tokens_out: "0",
        total_cost: "0",
        started_at: null,
        completed_at: null,
      });
      expect(await truth(db, "select role || starts from ralph_web.profiles where user_id = $1", [anna.id])).toEqual([
        "dev1",
      ]);
    }));

  test("takes fewer iterations when asked, and never more than the role allows", () =>
    database.inRollback(async (db) => {
      const { mia, bakery } = await workshop(db);
      const startWith =
        "select max_iterations from ralph_web.start_workstream($1, 'Bread', 'bread', max_iterations => $2)";

      await db.as(mia);

      expect(await db.sqlStateOf(startWith, [bakery, 26])).toBe("QT103");
      expect(await db.sqlStateOf(startWith, [bakery, 0])).toBe("23514");
      expect(await db.query(startWith, [bakery, 25])).toEqual([{ max_iterations: 25 }]);
    }));

  test("another's project is as absent as one that never was", () =>
    database.inRollback(async (db) => {
      const { mia, brewery } = await workshop(db);

      await db.as(mia);

      expect(await db.sqlStateOf(start, [brewery, "theft"])).toBe("23503");
      expect(await db.sqlStateOf(start, ["00000000-0000-0000-0000-000000000000", "theft"])).toBe("23503");
      expect(await truth(db, "select slug from ralph_web.workstreams")).toEqual(["barrel", "oven"]);
    }));

  test("a slug names one workstream of a project", () =>
    database.inRollback(async (db) => {
      const { mia, bakery } = await workshop(db);

      await db.as(mia);

      expect(await db.sqlStateOf(start, [bakery, "oven"])).toBe("23505");
      expect(await db.sqlStateOf(start, [bakery, "Not a slug"])).toBe("23514");
      expect(await db.sqlStateOf(start, [bakery, "bread"])).toBeUndefined();
    }));

  test("pending, running and waiting ones are at once; what has ended makes room", () =>
    database.inRollback(async (db) => {
      const { mia, bakery, oven } = await workshop(db);

      await db.as(mia);
      await db.query(start, [bakery, "bread"]);
      expect(await db.sqlStateOf(start, [bakery, "rolls"])).toBe("QT101");
      for (const step of [
        "running' , pending_question = null, answer = null, slug = 'oven",
        "waiting', pending_question = 'Hot?",
      ]) {
        await db.asOwner();
        await db.query(`update ralph_web.workstreams set status = '${step}' where id = $1`, [oven]);
        await db.as(mia);
        expect(await db.sqlStateOf(start, [bakery, "rolls"])).toBe("QT101");
      }
      await db.query("select ralph_web.cancel_workstream($1)", [oven]);

      expect(await db.sqlStateOf(start, [bakery, "rolls"])).toBeUndefined();
    }));

  test("the day's starts count even when they are deleted; the next day begins anew", () =>
    database.inRollback(async (db) => {
      const { mia, bakery, oven } = await workshop(db);
      await db.query("update ralph_web.workstreams set status = 'cancelled' where id = $1", [oven]);
      await db.query("update ralph_web.role_limits set max_workstreams_per_day = 2 where role = 'dev'");

      await db.as(mia);
      for (const slug of ["one", "two"]) {
        const [{ id } = { id: "" }] = await db.query<{ id: string }>(start, [bakery, slug]);
        await db.query("select ralph_web.cancel_workstream($1)", [id]);
        await db.query("delete from ralph_web.workstreams where id = $1", [id]);
      }
      expect(await db.sqlStateOf(start, [bakery, "three"])).toBe("QT102");
      await db.asOwner();
      await db.query("update ralph_web.profiles set starts_on = starts_on - 1");
      await db.as(mia);

      expect(await db.sqlStateOf(start, [bakery, "three"])).toBeUndefined();
    }));

  test("the limits are those of the caller's role", () =>
    database.inRollback(async (db) => {
      const { mia, bakery } = await workshop(db);
      await db.query("update ralph_web.profiles set role = 'trial' where user_id = $1", [mia.id]);

      await db.as(mia);
      expect(await db.sqlStateOf(start, [bakery, "bread"])).toBe("QT101");
      await db.asOwner();
      await db.query("update ralph_web.profiles set role = 'senior' where user_id = $1", [mia.id]);
      await db.as(mia);

      expect(await db.query(start, [bakery, "bread"])).toMatchObject([{ max_iterations: 50 }]);
    }));
});
