import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { coaching } from "../../support/permissions-coaching.ts";

const database = useDatabase();

const waiting = "select prompt from coaching.unanswered_interactions()";

test.each<[string, keyof Everyone]>([
  ["an agent", "robo"],
  ["an admin", "ada"],
])("%s sees what waits for an answer, oldest first", (_, name) =>
  database.inRollback(async (db) => {
    const people = await coaching(db);
    await db.query("update coaching.interactions set response = 'Done.' where prompt not in ('mia', 'milo', 'anna')");
    await db.query(
      `update coaching.interactions i set created_at = now() - hours * interval '1 hour'
       from (values ('mia', 2), ('milo', 3), ('anna', 1)) as asked (prompt, hours) where i.prompt = asked.prompt`,
    );

    await db.as(people[name]);
    const rows = await db.query(waiting);

    expect(rows).toEqual([{ prompt: "milo" }, { prompt: "mia" }, { prompt: "anna" }]);
  }),
);

test("it shows no more than the caller may read", () =>
  database.inRollback(async (db) => {
    const { mia } = await coaching(db);
    await db.query("grant execute on function coaching.unanswered_interactions() to quintet_member");

    await db.as(mia);

    expect(await db.query(waiting)).toEqual([{ prompt: "mia" }]);
  }));

test.each<[string, keyof Everyone | "anonymous"]>([
  ["a member", "mia"],
  ["an analyst", "alma"],
  ["an anonymous visitor", "anonymous"],
])("%s may not call it", (_, name) =>
  database.inRollback(async (db) => {
    const people = await coaching(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(waiting)).toBe(permissionDenied);
    expect(await truth(db, waiting)).toContain("mia");
  }),
);
