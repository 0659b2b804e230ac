import { describe, expect, test } from "@jest/globals";
import { type Person, type TestSession, useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, permissionDenied } from "../../support/permissions.ts";

const database = useDatabase();

type Run = { id: string; attempts: number; status: string; user_message: string };

const claim = async (db: TestSession, event: string | null = null) =>
  (await db.query<Run>("select id, attempts, status, user_message from marketing.claim_run($1)", [event]))[0] as Run;

/** Mia's runs, the first the oldest. Acts as Robo afterwards. */
async function queue(db: TestSession, ...messages: string[]): Promise<Everyone> {
  const people = await everyone(db);
  await db.query(
    `insert into marketing.runs (user_id, skill_id, user_message, queued_at, metadata)
     select $1, s.id, m.message, '2020-02-02T00:00Z'::timestamptz + m.place * interval '1 minute', '{"from": "test"}'
     from marketing.skills s, unnest($2::text[]) with ordinality m (message, place) where s.name = 'copywriting'`,
    [people.mia.id, messages],
  );
  await db.as(people.robo);
  return people;
}

/** Lets the leases of all runs expire, as when their workers died; goes on as this person. */
async function expireLeases(db: TestSession, person: Person): Promise<void> {
  await db.asOwner();
  await db.query("update marketing.runs set lease_expires_at = now() - interval '1 second' where status = 'running'");
  await db.as(person);
}

const facts = (db: TestSession) =>
  db.query("select status, attempts, error_message, tokens_input, tokens_output, metadata from marketing.runs");

describe("claiming", () => {
  test("hands out the oldest first, each once, then nothing", () =>
    database.inRollback(async (db) => {
      await queue(db, "first", "second");

      const claimed = [await claim(db), await claim(db), await claim(db)];

      expect(claimed.map(({ user_message: message }) => message)).toEqual(["first", "second", null]);
    }));

  test("notes worker, attempt, lease, start and Inngest event", () =>
    database.inRollback(async (db) => {
      const { robo } = await queue(db, "first");

      await claim(db, "evt_1");

      expect(
        await db.query(
          `select status, worker_id, attempts, inngest_event_id, started_at = now() as started,
             lease_expires_at - now() = interval '5 minutes' as leased from marketing.runs`,
        ),
      ).toEqual([
        { status: "running", worker_id: robo.id, attempts: 1, inngest_event_id: "evt_1", started: true, leased: true },
      ]);
    }));

  test("leaves alone what has ended", () =>
    database.inRollback(async (db) => {
      const { mia, robo } = await queue(db, "first", "second");
      await db.as(mia);
      await db.query("select marketing.cancel_run(id) from marketing.runs where user_message = 'first'");
      await db.as(robo);

      expect((await claim(db)).user_message).toBe("second");
    }));

  test("hands out what a dead worker left, with the next attempt and the first start", () =>
    database.inRollback(async (db) => {
      const { rhea } = await queue(db, "first");
      await claim(db);
      await db.asOwner();
      await db.query("update marketing.runs set started_at = '2020-02-02T00:05Z'");
      await expireLeases(db, rhea);

      const taken = await claim(db);

      expect(taken).toMatchObject({ user_message: "first", attempts: 2, status: "running" });
      expect(await column(db, "select started_at = '2020-02-02T00:05Z' from marketing.runs")).toEqual(["true"]);
      expect(await column(db, "select worker_id from marketing.runs")).toEqual([rhea.id]);
    }));

  test("gives up what three workers died of, and goes on with the next", () =>
    database.inRollback(async (db) => {
      const { robo } = await queue(db, "deadly", "harmless");
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        expect(await claim(db)).toMatchObject({ user_message: "deadly", attempts: attempt });
        await expireLeases(db, robo);
      }

      const next = await claim(db);

      expect(next.user_message).toBe("harmless");
      expect(await db.query("select status, error_message from marketing.runs where user_message = 'deadly'")).toEqual([
        { status: "failed", error_message: "Given up: 3 workers in a row stopped without a word." },
      ]);
    }));

  test("takes the run of an id, or the oldest of a skill, if told; a skill that is not there is refused", () =>
    database.inRollback(async (db) => {
      const { robo } = await queue(db, "first", "second", "third");
      await db.asOwner();
      const [{ id } = { id: "" }] = await db.query<Run>("select id from marketing.runs where user_message = 'third'");
      await db.query(
        "update marketing.runs set skill_id = (select id from marketing.skills where name = 'email-sequence') where user_message = 'second'",
      );
      await db.as(robo);
      const messageOf = async (wish: string, value: string) =>
        (await db.query<Run>(`select user_message from marketing.claim_run(${wish} => $1)`, [value]))[0]?.user_message;

      const taken = [
        await messageOf("id", id),
        await messageOf("id", id),
        await messageOf("skill", "email-sequence"),
        await messageOf("skill", "email-sequence"),
      ];

      expect(taken).toEqual(["third", null, "second", null]);
      expect(await db.sqlStateOf("select marketing.claim_run(skill => 'cooking')")).toBe("QT401");
      expect((await claim(db)).user_message).toBe("first");
    }));

  test.each<[string, keyof Everyone | "anonymous"]>([
    ["a member", "mia"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
    ["an anonymous visitor", "anonymous"],
  ])("%s claims nothing", (_, name) =>
    database.inRollback(async (db) => {
      const people = await queue(db, "first");

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf("select marketing.claim_run()")).toBe(permissionDenied);
    }),
  );
});

describe("reporting", () => {
  const reports: [string, string][] = [
    ["extending the lease", "select marketing.extend_run_lease($1, $2)"],
    ["adding an output", "select marketing.add_output($1, $2, 'outputs/a.md')"],
    ["completing", "select marketing.complete_run($1, $2)"],
    ["failing", "select marketing.fail_run($1, $2, 'why')"],
    ["giving back", "select marketing.release_run($1, $2)"],
  ];

  test("tokens count while it runs and when it was cancelled meanwhile, of the attempt that used them", () =>
    database.inRollback(async (db) => {
      const { mia, robo, rhea } = await queue(db, "first");
      const run = await claim(db);
      const report = "select status, tokens_input, tokens_output from marketing.report_run_tokens($1, $2, $3, $4)";

      const running = await db.query(report, [run.id, 1, 100, 10]);
      await db.as(mia);
      await db.query("select marketing.cancel_run($1)", [run.id]);
      await db.as(robo);
      const cancelled = await db.query(report, [run.id, 1, 250, 20]);

      expect(running).toEqual([{ status: "running", tokens_input: 100, tokens_output: 10 }]);
      expect(cancelled).toEqual([{ status: "cancelled", tokens_input: 250, tokens_output: 20 }]);
      expect(await db.sqlStateOf(report, [run.id, 2, 1, 1])).toBe("QT403");
      expect(await db.sqlStateOf(report, [run.id, 1, -1, 1])).toBe("23514");
      await db.as(rhea);
      expect(await db.sqlStateOf(report, [run.id, 1, 1, 1])).toBe("QT403");
    }));

  test.each(reports)("%s takes the worker that holds the run, in the attempt that it claimed", (_, report) =>
    database.inRollback(async (db) => {
      const { rhea, robo } = await queue(db, "first");
      const run = await claim(db);

      await db.as(rhea);
      const byAnother = await db.sqlStateOf(report, [run.id, 1]);
      await db.as(robo);
      const ofAnother = await db.sqlStateOf(report, [run.id, 2]);
      const ofNone = await db.sqlStateOf(report, [rhea.id, 1]);

      expect([byAnother, ofAnother, ofNone]).toEqual(["QT403", "QT403", "QT403"]);
      expect(await db.sqlStateOf(report, [run.id, 1])).toBeUndefined();
    }),
  );

  test.each(reports)("%s is refused to a worker whose run another process of its account took over", (_, report) =>
    database.inRollback(async (db) => {
      const { robo } = await queue(db, "first");
      const late = await claim(db);
      await expireLeases(db, robo);
      const taken = await claim(db);

      expect(await db.sqlStateOf(report, [late.id, late.attempts])).toBe("QT403");
      expect(await db.sqlStateOf(report, [taken.id, taken.attempts])).toBeUndefined();
    }),
  );

  test.each(reports)("%s tells a worker that its run was cancelled", (_, report) =>
    database.inRollback(async (db) => {
      const { mia, robo } = await queue(db, "first");
      const run = await claim(db);
      await db.as(mia);
      await db.query("select marketing.cancel_run($1)", [run.id]);
      await db.as(robo);

      expect(await db.sqlStateOf(report, [run.id, run.attempts])).toBe("QT403");
    }),
  );

  test.each(reports)("%s is taken from a slow worker while nobody took over", (_, report) =>
    database.inRollback(async (db) => {
      const { robo } = await queue(db, "first");
      const run = await claim(db);
      await expireLeases(db, robo);

      expect(await db.sqlStateOf(report, [run.id, run.attempts])).toBeUndefined();
    }),
  );

  test.each(reports)("%s is an agent's alone", (_, report) =>
    database.inRollback(async (db) => {
      const { mia, ada } = await queue(db, "first");
      const run = await claim(db);

      for (const person of [mia, ada]) {
        await db.as(person);
        expect(await db.sqlStateOf(report, [run.id, run.attempts])).toBe(permissionDenied);
      }
    }),
  );

  test("extending the lease keeps others off for five more minutes", () =>
    database.inRollback(async (db) => {
      const { robo, rhea } = await queue(db, "first");
      const run = await claim(db);
      await expireLeases(db, robo);

      await db.query("select marketing.extend_run_lease($1, $2)", [run.id, run.attempts]);

      await db.as(rhea);
      expect((await claim(db)).id).toBeNull();
      expect(await column(db, "select lease_expires_at - now() from marketing.runs")).toHaveLength(1);
      expect(await column(db, "select lease_expires_at - now() = interval '5 minutes' from marketing.runs")).toEqual([
        "true",
      ]);
    }));

  test("completing notes tokens, and adds metadata to what the requester noted", () =>
    database.inRollback(async (db) => {
      await queue(db, "first");
      const run = await claim(db);

      await db.query(`select marketing.complete_run($1, 1, 1200, 340, '{"model": "large"}')`, [run.id]);

      expect(await facts(db)).toEqual([
        {
          status: "completed",
          attempts: 1,
          error_message: null,
          tokens_input: 1200,
          tokens_output: 340,
          metadata: { from: "test", model: "large" },
        },
      ]);
    }));

  test("failing says why, and keeps the metadata", () =>
    database.inRollback(async (db) => {
      await queue(db, "first");
      const run = await claim(db);

      await db.query("select marketing.fail_run($1, 1, 'No answer', 1200)", [run.id]);

      expect(await facts(db)).toEqual([
        {
          status: "failed",
          attempts: 1,
          error_message: "No answer",
          tokens_input: 1200,
          tokens_output: null,
          metadata: { from: "test" },
        },
      ]);
    }));

  test("failing without a reason is refused", () =>
    database.inRollback(async (db) => {
      await queue(db, "first");
      const run = await claim(db);

      expect(await db.sqlStateOf("select marketing.fail_run($1, 1, ' ')", [run.id])).toBe("23514");
    }));

  test("a run has many outputs, each its user's; of a preview the first 500 characters stay", () =>
    database.inRollback(async (db) => {
      const { mia } = await queue(db, "first");
      const run = await claim(db);

      await db.query("select marketing.add_output($1, 1, 'outputs/a.md', 'markdown', 'A', repeat('é', 501), 1002)", [
        run.id,
      ]);
      await db.query("select marketing.add_output($1, 1, 'outputs/b.json', 'json')", [run.id]);

      const rows = await db.query(
        `select run_id, user_id, s3_key, format, title, char_length(preview) as length, size_bytes
         from marketing.outputs order by s3_key`,
      );
      const shared = { run_id: run.id, user_id: mia.id };
      expect(rows).toEqual([
        { ...shared, s3_key: "outputs/a.md", format: "markdown", title: "A", length: 500, size_bytes: 1002 },
        { ...shared, s3_key: "outputs/b.json", format: "json", title: null, length: null, size_bytes: null },
      ]);
    }));
});
