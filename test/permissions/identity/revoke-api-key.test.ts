import { expect, test } from "@jest/globals";
import { type Person, type TestSession, useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const revoke = "select revoked_at::text from identity.revoke_api_key($1)";
const revoked = "select prefix from identity.api_keys where revoked_at is not null";

async function createKey(db: TestSession, { id }: Person, prefix: string): Promise<string> {
  const [key] = await db.query<{ id: string }>(
    "insert into identity.api_keys (user_id, name, prefix) values ($1, 'key', $2) returning id",
    [id, prefix],
  );
  return key?.id as string;
}

test.each<[string, keyof Everyone]>([
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an agent", "robo"],
])("%s revokes their own key", (_, name) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);
    const own = await createKey(db, people[name], "own");
    await createKey(db, people.milo, "milo");

    await db.as(people[name]);
    await db.query(revoke, [own]);

    expect(await truth(db, revoked)).toEqual(["own"]);
  }),
);

test("somebody else's key is as absent as one that never was: both answer null and change nothing", () =>
  database.inRollback(async (db) => {
    const { mia, milo } = await everyone(db);
    const milos = await createKey(db, milo, "milo");
    const absent = "00000000-0000-4000-8000-000000000000";

    await db.as(mia);
    const answers = [await column(db, revoke, [milos]), await column(db, revoke, [absent])];

    expect(answers).toEqual([["null"], ["null"]]);
    expect(await truth(db, "select prefix from identity.api_keys where revoked_at is null")).toEqual(["milo"]);
  }));

test("revoking again keeps the first time", () =>
  database.inRollback(async (db) => {
    const { mia } = await everyone(db);
    const key = await createKey(db, mia, "mia");
    await db.query("update identity.api_keys set revoked_at = '2020-02-02T00:00Z'");

    await db.as(mia);
    await db.query(revoke, [key]);

    expect(await truth(db, "select extract(year from revoked_at) from identity.api_keys")).toEqual(["2020"]);
  }));

test("a revoked key cannot be brought back, not even by an admin", () =>
  database.inRollback(async (db) => {
    const { mia, ada } = await everyone(db);
    const key = await createKey(db, mia, "mia");
    await db.as(mia);
    await db.query(revoke, [key]);

    await db.query("update identity.api_keys set revoked_at = null");
    await db.as(ada);
    await db.query("update identity.api_keys set revoked_at = null");

    expect(await truth(db, "select revoked_at is not null from identity.api_keys")).toEqual(["true"]);
  }));

test("an admin revokes anyone's key", () =>
  database.inRollback(async (db) => {
    const { ada, anna } = await everyone(db);
    const annas = await createKey(db, anna, "anna");

    await db.as(ada);
    await db.query(revoke, [annas]);

    expect(await truth(db, revoked)).toEqual(["anna"]);
  }));

test.each<[string, "alma" | "anonymous"]>([
  ["an analyst", "alma"],
  ["an anonymous visitor", "anonymous"],
])("%s may not revoke keys", (_, name) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);
    const key = await createKey(db, people.alma, "alma");

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(revoke, [key])).toBe(permissionDenied);
    expect(await truth(db, "select prefix from identity.api_keys where revoked_at is null")).toEqual(["alma"]);
  }),
);
