import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { type Everyone, everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { coaching } from "../../support/permissions-coaching.ts";

const database = useDatabase();
const checkViolation = "23514";

const learn = "select (coaching.merge_persona_signals($1, $2)).persona_signals";
const known = `select u.username || ' ' || p.persona_signals
  from coaching.profiles p join identity.users u on u.id = p.user_id where p.persona_signals ? 'tone'`;

test.each<[string, keyof Everyone, keyof Everyone]>([
  ["a member about themselves", "mia", "mia"],
  ["a student about themselves", "anna", "anna"],
  ["an educator about themselves", "edith", "edith"],
  ["an agent about anybody", "robo", "mia"],
  ["an admin about anybody", "ada", "mia"],
])("%s notes what was learned, where nothing was known and where something was", (_, caller, owner) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(people[caller]);
    await db.query(learn, [{ tone: "direct", hour: 9 }, people[owner].id]);
    const [row] = await db.query(learn, [{ hour: 7, pace: "slow" }, people[owner].id]);

    expect(row).toEqual({ persona_signals: { tone: "direct", hour: 7, pace: "slow" } });
    expect(await truth(db, known)).toEqual([`${owner} {"hour": 7, "pace": "slow", "tone": "direct"}`]);
  }),
);

test("it is about oneself unless another is named", () =>
  database.inRollback(async (db) => {
    const { mia } = await everyone(db);

    await db.as(mia);
    await db.query(`select coaching.merge_persona_signals('{"tone": "warm"}')`);

    expect(await truth(db, known)).toEqual([`mia {"tone": "warm"}`]);
  }));

test.each(["with", "without"])("a member notes nothing about somebody %s a profile", (which) =>
  database.inRollback(async (db) => {
    const { mia, milo } = which === "with" ? await coaching(db) : await everyone(db);

    await db.as(mia);

    expect(await db.sqlStateOf(learn, [{ tone: "rude" }, milo.id])).toBe(permissionDenied);
    expect(await db.sqlStateOf(learn, [{ tone: "warm" }, mia.id])).toBeUndefined();
    expect(await truth(db, known)).toEqual([expect.stringMatching(/^mia /)]);
  }),
);

test.each(["[]", '"tone"', "1", "null"])("signals are an object, not %s", (signals) =>
  database.inRollback(async (db) => {
    const { mia } = await coaching(db);

    await db.as(mia);

    expect(await db.sqlStateOf("select coaching.merge_persona_signals($1)", [signals])).toBe(checkViolation);
  }),
);

test("nothing is learned about nobody", () =>
  database.inRollback(async (db) => {
    const { robo } = await everyone(db);

    await db.as(robo);

    expect(await db.sqlStateOf(learn, [{ tone: "dry" }, "00000000-0000-4000-8000-000000000000"])).toBe("23503");
  }));

test.each<[string, keyof Everyone | "anonymous"]>([
  ["an analyst", "alma"],
  ["an anonymous visitor", "anonymous"],
])("%s notes nothing", (_, name) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(learn, [{ tone: "dry" }, people.mia.id])).toBe(permissionDenied);
    expect(await truth(db, known)).toEqual([]);
  }),
);
