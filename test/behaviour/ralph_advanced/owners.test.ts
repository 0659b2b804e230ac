import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const nobody = "00000000-0000-0000-0000-000000000000";
const foreignKeyViolation = "23503";
const atlas = "select id from ralph_advanced.projects where name = 'Atlas'";
const give = `update ralph_advanced.projects set created_by = $1 where name = 'Atlas'`;

/** Who owns Atlas, its feature and its stories, each owner once. */
const ownersOfAtlas = (db: TestSession) =>
  column(
    db,
    `select p.owner_id from ralph_advanced.projects p where p.name = 'Atlas'
     union select f.owner_id from ralph_advanced.features f where f.project_id = (${atlas})
     union select s.owner_id from ralph_advanced.stories s where s.project_id = (${atlas})`,
  );

describe("features and stories", () => {
  test("are their project's owner's", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);

      expect(await ownersOfAtlas(db)).toEqual([mia.id]);
    }));

  test("follow their project to another owner", () =>
    database.inRollback(async (db) => {
      const { milo, ada } = await workshop(db);

      await db.as(ada);
      await db.query(give, [milo.id]);

      await db.asOwner();
      expect(await ownersOfAtlas(db)).toEqual([milo.id]);
    }));

  test("did not change when their project changed hands", () =>
    database.inRollback(async (db) => {
      const { milo } = await workshop(db);
      const long = "2020-01-01T00:00:00Z";
      await db.query("set constraints all immediate; set constraints all deferred");
      for (const table of ["features", "stories"]) {
        await db.query(`alter table ralph_advanced.${table} disable trigger user`);
        await db.query(`update ralph_advanced.${table} set updated_at = $1`, [long]);
        await db.query(`alter table ralph_advanced.${table} enable trigger user`);
      }

      await db.query(give, [milo.id]);

      expect(
        await column(
          db,
          `select count(*) from (select updated_at from ralph_advanced.features union all
             select updated_at from ralph_advanced.stories) t where updated_at <> '${long}'`,
        ),
      ).toEqual(["0"]);
    }));

  test("are nobody's when their owner's account is gone, until an admin gives the project to another", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await workshop(db);

      await db.query("delete from identity.users where id = $1", [mia.id]);
      const left = await ownersOfAtlas(db);
      await db.query(give, [milo.id]);

      expect(left).toEqual([nobody]);
      expect(await ownersOfAtlas(db)).toEqual([milo.id]);
    }));

  test.each(["features", "stories"])("%s cannot have another owner than their project", (table) =>
    database.inRollback(async (db) => {
      const { milo, atlas: work } = await workshop(db);

      const sqlState = await db.sqlStateOf(`update ralph_advanced.${table} set owner_id = $1 where project_id = $2`, [
        milo.id,
        work.project,
      ]);

      expect(sqlState).toBe(foreignKeyViolation);
    }),
  );
});
