import { expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { coaching, interactionOf } from "../../support/permissions-coaching.ts";

const database = useDatabase();
const [alreadyAnswered, notInYourHands] = ["QT201", "QT203"];

const answer = "select (coaching.answer_interaction($1, 1, $2)).response";
const responses = "select prompt || ': ' || response from coaching.interactions where response is not null";
const claim = (db: TestSession, id: string) => db.query("select coaching.claim_interaction($1)", [id]);

/** With a placeholder for the question. */
const calls = [
  "claim_interaction($1)",
  "require_lease($1, 1)",
  "extend_interaction_lease($1, 1)",
  "release_interaction($1, 1)",
  "answer_interaction($1, 1, 'Yes.')",
  "fail_interaction($1, 1, 'No idea.')",
];

test.each<[string, keyof Everyone]>([
  ["an agent", "robo"],
  ["an admin", "ada"],
])("%s answers the question that they claimed once; a second answer is refused and changes nothing", (_, name) =>
  database.inRollback(async (db) => {
    const people = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(people[name]);
    expect(await db.sqlStateOf(answer, [question, "Too early."])).toBe(notInYourHands);
    await claim(db, question);
    const answered = await column(db, answer, [question, "Begin small."]);

    expect(answered).toEqual(["Begin small."]);
    expect(await db.sqlStateOf(answer, [question, "Do it all at once."])).toBe(alreadyAnswered);
    expect(await truth(db, responses)).toEqual(["mia: Begin small."]);
  }),
);

test("a question that another agent holds, and one that does not exist, is in nobody's hands", () =>
  database.inRollback(async (db) => {
    const { robo, rhea, ada } = await coaching(db);
    const question = await interactionOf(db, "mia");
    await db.as(robo);
    await claim(db, question);

    for (const person of [rhea, ada]) {
      await db.as(person);
      for (const call of calls.slice(1)) {
        for (const id of [question, "00000000-0000-4000-8000-000000000000"])
          expect(await db.sqlStateOf(`select coaching.${call}`, [id])).toBe(notInYourHands);
      }
      expect(await column(db, "select id from coaching.claim_interaction($1)", [question])).toEqual(["null"]);
    }
    expect(await truth(db, responses)).toEqual([]);
  }));

test("a blank answer is none, and neither is a blank reason", () =>
  database.inRollback(async (db) => {
    const { robo } = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(robo);
    await claim(db, question);

    expect(await db.sqlStateOf(answer, [question, " "])).toBe("23514");
    expect(await db.sqlStateOf("select coaching.fail_interaction($1, 1, ' ')", [question])).toBe("23514");
  }));

test("a question that has no answer says why, and waits no more", () =>
  database.inRollback(async (db) => {
    const { mia, robo } = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(robo);
    await claim(db, question);
    await db.query("select coaching.fail_interaction($1, 1, 'This is no question.')", [question]);

    expect(await column(db, "select prompt from coaching.unanswered_interactions()")).not.toContain("mia");
    expect(await column(db, "select id from coaching.claim_interaction($1)", [question])).toEqual(["null"]);
    await db.as(mia);
    expect(await column(db, "select error_message from coaching.interactions")).toEqual(["This is no question."]);
  }));

test.each<[string, keyof Everyone | "anonymous"]>([
  ["a member, even who asked,", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an analyst", "alma"],
  ["an anonymous visitor", "anonymous"],
])("%s claims and answers nothing", (_, name) =>
  database.inRollback(async (db) => {
    const people = await coaching(db);
    const question = await interactionOf(db, "mia");

    await db.as(name === "anonymous" ? name : people[name]);

    for (const call of calls) expect(await db.sqlStateOf(`select coaching.${call}`, [question])).toBe(permissionDenied);
    expect(await truth(db, responses)).toEqual([]);
  }),
);

test("an agent without a user id claims nothing", () =>
  database.inRollback(async (db) => {
    await coaching(db);

    await db.asRole("quintet_agent");

    expect(await db.sqlStateOf("select coaching.claim_interaction()")).toBe(permissionDenied);
    expect(await truth(db, "select distinct attempts from coaching.interactions")).toEqual(["0"]);
  }));
