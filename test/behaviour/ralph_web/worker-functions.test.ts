import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { truth } from "../../support/permissions.ts";
import { type Workshop, workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const report = "select * from ralph_web.report_iteration($1, 1, $2, $3, $4, $5)";
const ask = "select * from ralph_web.ask_question($1, 1, $2)";
const extend = "select * from ralph_web.extend_workstream_lease($1, 1)";
const answer = "select * from ralph_web.answer_question($1, $2)";
const finish = "select * from ralph_web.finish_workstream($1, 1, $2)";
const cancel = "select * from ralph_web.cancel_workstream($1)";

/** The workshop, where Robo runs Mia's oven. Acts as Robo from here on. */
async function ovenRunning(db: TestSession): Promise<Workshop> {
  const made = await workshop(db);
  await db.as(made.robo);
  await db.query("select ralph_web.claim_workstream($1)", [made.oven]);
  return made;
}

describe("claimWorkstream", () => {
  test("takes the one that has been pending for longest, and notes where it runs", () =>
    database.inRollback(async (db) => {
      const { robo, barrel } = await workshop(db);
      await db.query("update ralph_web.workstreams set created_at = created_at - interval '1 hour' where id = $1", [
        barrel,
      ]);

      await db.as(robo);
      const [claimed] = await db.query(
        "select * from ralph_web.claim_workstream(fargate_task_arn => 'arn:1', fargate_cluster => 'ralph', cloudwatch_log_group => '/ecs', cloudwatch_log_stream => 's')",
      );

      expect(claimed).toMatchObject({
        id: barrel,
        status: "running",
        agent_id: robo.id,
        fargate_task_arn: "arn:1",
        fargate_cluster: "ralph",
        cloudwatch_log_group: "/ecs",
        cloudwatch_log_stream: "s",
        started_at: expect.any(Date),
      });
    }));

  test("takes the one that was asked for; a second time there is none", () =>
    database.inRollback(async (db) => {
      const { robo, oven } = await workshop(db);
      const claim = "select id from ralph_web.claim_workstream($1)";

      await db.as(robo);

      expect(await db.query(claim, [oven])).toEqual([{ id: oven }]);
      expect(await db.query(claim, [oven])).toEqual([{ id: null }]);
    }));
});

describe("reportIteration", () => {
  test("adds tokens beyond 32 bits and cost to the last digit", () =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      await db.query(report, [oven, 1, "4000000000", "3000000000", "0.1"]);
      const [after] = await db.query(report, [oven, 2, "4000000000", 1, "0.000000000000000002"]);

      expect(after).toMatchObject({
        current_iteration: 2,
        tokens_in: "8000000000",
        tokens_out: "3000000001",
        total_cost: "0.100000000000000002",
      });
    }));

  test("counts an iteration once, however often it is reported", () =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      const [first] = await db.query(report, [oven, 2, 10, 10, 1]);
      const [again] = await db.query(report, [oven, 2, 10, 10, 1]);
      const [older] = await db.query(report, [oven, 1, 10, 10, 1]);

      expect(first).toMatchObject({ current_iteration: 2, tokens_in: "10", total_cost: "1" });
      expect(again).toEqual({ ...first, lease_expires_at: expect.any(Date) });
      expect(older).toEqual({ ...first, lease_expires_at: expect.any(Date) });
    }));

  test("past the last iteration is refused; so is counting down", () =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      expect(await db.sqlStateOf(report, [oven, 6, 1, 1, 1])).toBe("QT103");
      expect(await db.sqlStateOf(report, [oven, 0, 1, 1, 1])).toBe("22023");
      expect(await db.sqlStateOf(report, [oven, 1, -1, 1, 1])).toBe("22023");
      expect(await db.sqlStateOf(report, [oven, 1, 1, 1, "-0.01"])).toBe("22023");
      expect(await db.sqlStateOf(report, [oven, 1, 1, 1, "NaN"])).toBe("23514");
      expect(await db.sqlStateOf(report, [oven, 5, 1, 1, 1])).toBeUndefined();
    }));

  test("a worker learns from it that the workstream was cancelled; what was spent until then counts, once", () =>
    database.inRollback(async (db) => {
      const { mia, robo, rhea, oven } = await ovenRunning(db);
      await db.query(report, [oven, 1, 10, 1, "0.5"]);
      await db.as(mia);
      await db.query(cancel, [oven]);

      await db.as(robo);
      const [late] = await db.query(report, [oven, 2, 20, 2, "0.25"]);
      const [again] = await db.query(report, [oven, 2, 20, 2, "0.25"]);

      expect(late).toMatchObject({
        status: "cancelled",
        current_iteration: 2,
        tokens_in: "30",
        tokens_out: "3",
        total_cost: "0.75",
        lease_expires_at: null,
      });
      expect(again).toEqual(late);
      expect(await db.sqlStateOf(report, [oven, 6, 1, 1, 1])).toBe("QT103");
      await db.as(rhea);
      expect(await db.sqlStateOf(report, [oven, 3, 1, 1, 1])).toBe("QT107");
    }));

  test("what another worker runs, and what nobody runs, is as absent as what never was", () =>
    database.inRollback(async (db) => {
      const { rhea, oven, barrel } = await ovenRunning(db);

      await db.as(rhea);

      for (const id of [oven, barrel, "00000000-0000-0000-0000-000000000000"]) {
        expect(await db.sqlStateOf(extend, [id])).toBe("QT107");
        expect(await db.sqlStateOf(report, [id, 1, 1, 1, 1])).toBe("QT107");
        expect(await db.sqlStateOf(ask, [id, "Why?"])).toBe("QT107");
        expect(await db.sqlStateOf(finish, [id, "failed"])).toBe("QT107");
      }
      expect(await truth(db, "select status::text || tokens_in from ralph_web.workstreams")).toEqual([
        "pending0",
        "running0",
      ]);
    }));
});

describe("askQuestion and answerQuestion", () => {
  test("a worker asks, its user answers, the worker reads the answer and goes on; the next question forgets it", () =>
    database.inRollback(async (db) => {
      const { mia, robo, oven } = await ovenRunning(db);

      const [asked] = await db.query(ask, [oven, "How hot?"]);
      await db.as(mia);
      const [answered] = await db.query(answer, [oven, "230 °C"]);
      await db.as(robo);
      const [askedAgain] = await db.query(ask, [oven, "How long?"]);

      expect(asked).toMatchObject({ status: "waiting", pending_question: "How hot?", answer: null });
      expect(answered).toMatchObject({ status: "running", pending_question: null, answer: "230 °C" });
      expect(askedAgain).toMatchObject({ status: "waiting", pending_question: "How long?", answer: null });
    }));

  test("a worker asks one question at a time, and not a blank one", () =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      expect(await db.sqlStateOf(ask, [oven, " "])).toBe("23514");
      await db.query(ask, [oven, "How hot?"]);

      expect(await db.sqlStateOf(ask, [oven, "How long?"])).toBe("QT104");
      expect(await truth(db, "select pending_question from ralph_web.workstreams where status = 'waiting'")).toEqual([
        "How hot?",
      ]);
    }));

  test("nobody answers what was not asked, or what another was asked", () =>
    database.inRollback(async (db) => {
      const { mia, milo, robo, oven } = await ovenRunning(db);

      await db.as(mia);
      expect(await db.sqlStateOf(answer, [oven, "Yes"])).toBe("QT106");
      await db.as(robo);
      await db.query(ask, [oven, "How hot?"]);
      await db.as(milo);
      expect(await db.query(answer, [oven, "Cold"])).toMatchObject([{ id: null }]);
      await db.as(mia);

      expect(await db.sqlStateOf(answer, [oven, "\n"])).toBe("23514");
      expect(
        await truth(
          db,
          "select pending_question from ralph_web.workstreams where answer is null and status = 'waiting'",
        ),
      ).toEqual(["How hot?"]);
    }));
});

describe("finishWorkstream and cancelWorkstream", () => {
  test.each([["completed"], ["failed"]])("a worker finishes as %s, once", (outcome) =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      const [finished] = await db.query(
        "select * from ralph_web.finish_workstream($1, 1, $2, 'https://blobs.test/progress')",
        [oven, outcome],
      );

      expect(finished).toMatchObject({
        status: outcome,
        completed_at: expect.any(Date),
        progress_blob_url: "https://blobs.test/progress",
      });
      expect(await db.sqlStateOf(finish, [oven, "failed"])).toBe("QT107");
    }),
  );

  test("a worker finishes in no other way, and completes nothing that waits", () =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      for (const outcome of ["pending", "running", "waiting", "cancelled"]) {
        expect(await db.sqlStateOf(finish, [oven, outcome])).toBe("22023");
      }
      await db.query(ask, [oven, "How hot?"]);

      expect(await db.sqlStateOf(finish, [oven, "completed"])).toBe("QT104");
      expect(await db.query(finish, [oven, "failed"])).toMatchObject([{ status: "failed", pending_question: null }]);
    }));

  test("a user cancels their own, again without effect, and nobody else's; an admin cancels any", () =>
    database.inRollback(async (db) => {
      const { mia, milo, ada, oven, barrel } = await workshop(db);

      await db.as(milo);
      expect(await db.query(cancel, [oven])).toMatchObject([{ id: null }]);
      await db.as(mia);
      const [first] = await db.query(cancel, [oven]);
      const [again] = await db.query(cancel, [oven]);
      await db.as(ada);
      const [byAdmin] = await db.query(cancel, [barrel]);

      expect(first).toMatchObject({ id: oven, status: "cancelled", completed_at: expect.any(Date), started_at: null });
      expect(again).toEqual(first);
      expect(byAdmin).toMatchObject({ id: barrel, status: "cancelled" });
    }));

  test("what has completed cannot be cancelled", () =>
    database.inRollback(async (db) => {
      const { mia, oven } = await ovenRunning(db);
      await db.query(finish, [oven, "completed"]);

      await db.as(mia);

      expect(await db.sqlStateOf(cancel, [oven])).toBe("QT104");
    }));
});
