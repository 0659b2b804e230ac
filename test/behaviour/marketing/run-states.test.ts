import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { everyone } from "../../support/permissions.ts";

const database = useDatabase();

const states = ["queued", "running", "completed", "failed", "cancelled"] as const;
type State = (typeof states)[number];

const legal: [State, State][] = [
  ["queued", "running"],
  ["queued", "cancelled"],
  ["running", "queued"],
  ["running", "completed"],
  ["running", "failed"],
  ["running", "cancelled"],
];
const isLegal = (from: State, to: State) => from === to || legal.some(([a, b]) => a === from && b === to);

/** A run that came this far long ago. */
async function makeRun(db: TestSession, state: State): Promise<void> {
  const { mia } = await everyone(db);
  const started = state === "queued" ? null : "2020-02-02T00:01Z";
  const completed = state === "queued" || state === "running" ? null : "2020-02-02T00:02Z";
  await db.query(
    `insert into marketing.runs
       (user_id, skill_id, user_message, status, queued_at, started_at, completed_at, lease_expires_at, error_message)
     select $1, id, 'Hello', $2, '2020-02-02T00:00Z', $3, $4, $5, $6 from marketing.skills where name = 'copywriting'`,
    [mia.id, state, started, completed, state === "running" ? "infinity" : null, state === "failed" ? "why" : null],
  );
}

/** As the owner, whom no policy holds back: what remains is the state machine. */
const move = (to: State) =>
  `update marketing.runs set status = '${to}', error_message = 'why'${to === "running" ? ", lease_expires_at = 'infinity'" : ""}`;

describe.each(states)("a run that is %s", (from) => {
  test.each(states)(`may become %s only as the state machine says`, (to) =>
    database.inRollback(async (db) => {
      await makeRun(db, from);

      expect(await db.sqlStateOf(move(to))).toBe(isLegal(from, to) ? undefined : "QT402");
    }),
  );
});

describe("the times of a run", () => {
  const times = `select queued_at = '2020-02-02T00:00Z' as queued, started_at = now() as started_now,
    completed_at = now() as completed_now, lease_expires_at is null as unleased from marketing.runs`;

  test("started_at is when it first runs", () =>
    database.inRollback(async (db) => {
      await makeRun(db, "queued");

      await db.query(move("running"));

      expect(await db.query(times)).toMatchObject([{ queued: true, started_now: true, completed_now: null }]);
    }));

  test.each(["completed", "failed", "cancelled"] as const)("completed_at is when it becomes %s; its lease ends", (to) =>
    database.inRollback(async (db) => {
      await makeRun(db, "running");

      await db.query(move(to));

      expect(await db.query(times)).toEqual([
        { queued: true, started_now: false, completed_now: true, unleased: true },
      ]);
    }),
  );

  test("a run that is cancelled while it waits never started", () =>
    database.inRollback(async (db) => {
      await makeRun(db, "queued");

      await db.query(move("cancelled"));

      expect(await db.query(times)).toMatchObject([{ started_now: null, completed_now: true }]);
    }));

  test.each<[State, string]>([
    ["queued", "started_at = now()"],
    ["queued", "completed_at = now()"],
    ["queued", "lease_expires_at = now()"],
    ["running", "started_at = null"],
    ["running", "completed_at = now()"],
    ["running", "lease_expires_at = null"],
    ["completed", "completed_at = null"],
    ["failed", "started_at = null"],
    ["cancelled", "completed_at = null"],
  ])("a %s run cannot have %s", (state, assignment) =>
    database.inRollback(async (db) => {
      await makeRun(db, state);

      expect(await db.sqlStateOf(`update marketing.runs set ${assignment}`)).toBe("23514");
    }),
  );
});

test.each([
  ["no message", "user_message = ' '"],
  ["fewer than no tokens read", "tokens_input = -1"],
  ["fewer than no tokens written", "tokens_output = -1"],
  ["metadata that is no object", "metadata = '[]'"],
  ["metadata that is a text", `metadata = '"{}"'`],
  ["a failure without a reason", "status = 'failed', error_message = ' '"],
])("a run cannot have %s", (_, assignment) =>
  database.inRollback(async (db) => {
    await makeRun(db, "running");

    expect(await db.sqlStateOf(`update marketing.runs set ${assignment}`)).toBe("23514");
  }),
);
