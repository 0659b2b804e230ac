import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, everyone } from "../../support/permissions.ts";
import { agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const add = "insert into marketing.clients (name, slug) values ('Yaz Automate', $1) returning id";

test("a slug is unique per user: two users may have the same, one may not have it twice", () =>
  database.inRollback(async (db) => {
    const { mia, milo } = await everyone(db);

    await db.as(mia);
    await db.query(add, ["yaz-automate"]);
    const again = await db.sqlStateOf(add, ["yaz-automate"]);
    await db.as(milo);
    const others = await db.sqlStateOf(add, ["yaz-automate"]);

    expect([again, others]).toEqual(["23505", undefined]);
  }));

test("each client has a folder of its own, which stays when its slug changes", () =>
  database.inRollback(async (db) => {
    const { mia, milo } = await everyone(db);
    await db.as(milo);
    const [milos] = await column(db, add, ["yaz-automate"]);
    await db.as(mia);
    const [mias] = await column(db, add, ["yaz-automate"]);

    await db.query("update marketing.clients set slug = 'renamed'");

    await db.asOwner();
    expect(await column(db, "select s3_prefix from marketing.clients")).toEqual(
      [`clients/yaz-automate-${milos}/`, `clients/yaz-automate-${mias}/`].sort(),
    );
  }));

test("no two clients share a folder, even if an admin says so", () =>
  database.inRollback(async (db) => {
    const { ada } = await everyone(db);
    const place = "insert into marketing.clients (name, slug, s3_prefix) values ('A client', $1, $2)";

    await db.as(ada);

    expect(await db.sqlStateOf(place, ["one", "clients/one/"])).toBeUndefined();
    expect(await db.sqlStateOf(place, ["two", "clients/one/"])).toBe("23505");
    expect(await db.sqlStateOf(place, ["two", "clients/two"])).toBe("23514");
    expect(await db.sqlStateOf(place, ["two", "/clients/two/"])).toBe("23514");
  }));

test.each(["", "Yaz", "yaz automate", "-yaz", "yaz--automate", "../yaz"])("%j is no slug", (slug) =>
  database.inRollback(async (db) => {
    const { mia } = await everyone(db);

    await db.as(mia);

    expect(await db.sqlStateOf(add, [slug])).toBe("23514");
  }),
);

test("updated_at follows each change", () =>
  database.inRollback(async (db) => {
    const { mia } = await everyone(db);
    await db.as(mia);
    await db.query(add, ["yaz-automate"]);
    await db.asOwner();
    await db.query("alter table marketing.clients disable trigger _100_set_updated_at");
    await db.query("update marketing.clients set updated_at = '2020-02-02'");
    await db.query("alter table marketing.clients enable trigger _100_set_updated_at");

    await db.query("update marketing.clients set name = 'Yaz'");

    expect(await column(db, "select updated_at = now() from marketing.clients")).toEqual(["true"]);
  }));

test("deleting an account takes along all that is its, and leaves what is others'", () =>
  database.inRollback(async (db) => {
    const { mia, rhea } = await agency(db);

    await db.query("delete from identity.users where id in ($1, $2)", [mia.id, rhea.id]);

    expect(await column(db, "select name from marketing.clients")).toEqual(["Garage"]);
    expect(await column(db, "select user_message from marketing.runs where worker_id is null")).toEqual([
      "milo left",
      "milo queued",
      "milo running",
    ]);
    expect(await column(db, "select reviewer_name from marketing.feedback")).toEqual(["milo"]);
  }));

test("a skill that has been run stays", () =>
  database.inRollback(async (db) => {
    await agency(db);

    expect(await db.sqlStateOf("delete from marketing.skills where name = 'copywriting'")).toBe("23503");
  }));
