import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { coaching, interactionOf } from "../../support/permissions-coaching.ts";

const database = useDatabase();
const alreadyAnswered = "QT201";

const answer = "select (coaching.answer_interaction($1, $2)).response";
const responses = "select prompt || ': ' || response from coaching.interactions where response is not null";

test.each<[string, keyof Everyone]>([
  ["an agent", "robo"],
  ["an admin", "ada"],
])("%s answers a question once; a second answer is refused and changes nothing", (_, name) =>
  database.inRollback(async (db) => {
    const people = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(people[name]);
    const answered = await column(db, answer, [question, "Begin small."]);

    expect(answered).toEqual(["Begin small."]);
    expect(await db.sqlStateOf(answer, [question, "Do it all at once."])).toBe(alreadyAnswered);
    expect(await truth(db, responses)).toEqual(["mia: Begin small."]);
  }),
);

test("the same answer again is refused, too", () =>
  database.inRollback(async (db) => {
    const { robo, rhea } = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(robo);
    await db.query(answer, [question, "Begin small."]);
    await db.as(rhea);

    expect(await db.sqlStateOf(answer, [question, "Begin small."])).toBe(alreadyAnswered);
  }));

test("a question that does not exist is answered by nothing", () =>
  database.inRollback(async (db) => {
    const { robo } = await coaching(db);

    await db.as(robo);
    const answered = await column(db, answer, ["00000000-0000-4000-8000-000000000000", "Hello?"]);

    expect(answered).toEqual(["null"]);
    expect(await truth(db, responses)).toEqual([]);
  }));

test("a blank answer is none", () =>
  database.inRollback(async (db) => {
    const { robo } = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(robo);

    expect(await db.sqlStateOf(answer, [question, " "])).toBe("23514");
  }));

test.each<[string, keyof Everyone | "anonymous"]>([
  ["a member cannot answer, not even themselves", "mia"],
  ["an analyst cannot answer", "alma"],
  ["an anonymous visitor cannot answer", "anonymous"],
])("%s", (_, name) =>
  database.inRollback(async (db) => {
    const people = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(answer, [question, "Yes."])).toBe(permissionDenied);
    expect(await truth(db, responses)).toEqual([]);
  }),
);

test("an agent without a user id answers nothing", () =>
  database.inRollback(async (db) => {
    await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.asRole("quintet_agent");

    expect(await db.sqlStateOf(answer, [question, "Yes."])).toBe(alreadyAnswered); // it finds no unanswered row to change
    expect(await truth(db, responses)).toEqual([]);
  }));
