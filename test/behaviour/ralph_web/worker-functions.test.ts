import { describe, expect, test } from "@jest/globals";
import { connect } from "../../../src/database/server-check.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { truth } from "../../support/permissions.ts";
import { type Workshop, workshop } from "../../support/permissions-workshop.ts";
import { callAs, commitAsOwner, countOutcomes, found, settle } from "./place.ts";

const database = useDatabase();

const report = "select * from ralph_web.report_iteration($1, $2, $3, $4, $5)";
const ask = "select * from ralph_web.ask_question($1, $2)";
const answer = "select * from ralph_web.answer_question($1, $2)";
const finish = "select * from ralph_web.finish_workstream($1, $2)";
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

  test("workers that race get one each, and none waits for another's transaction", async () => {
    const [owner, robo] = [await settle(database), await settle(database, "agent")];
    const project = await found(database, owner);
    await commitAsOwner(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations) select $1, $2, 'n', 's-' || n, 5 from generate_series(1, 12) n",
      [project, owner.id],
    );

    const claims = await Promise.all(
      Array.from({ length: 16 }, () =>
        callAs<{ id: string | null }>(
          database,
          robo,
          "select id, pg_sleep(0.2)::text from ralph_web.claim_workstream()",
        ),
      ),
    );

    const ids = claims.flatMap(({ row }) => row?.id ?? []);
    expect(countOutcomes(claims)).toEqual({ done: 16 });
    expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
  });

  test("a worker takes another one while a first worker's claim is still open, and waits for nobody", async () => {
    const [owner, robo, rhea] = [
      await settle(database),
      await settle(database, "agent"),
      await settle(database, "agent"),
    ];
    const project = await found(database, owner);
    await commitAsOwner(database, "delete from ralph_web.workstreams where status = 'pending'");
    await commitAsOwner(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations) select $1, $2, 'n', 's-' || n, 5 from generate_series(1, 2) n",
      [project, owner.id],
    );
    const claim = "select slug from ralph_web.claim_workstream()";
    await using open = await connect(database.connections.authenticatorUrl);
    await open.query("begin");
    await open.query("select set_config('role', 'quintet_agent', true), set_config('jwt.claims.user_id', $1, true)", [
      robo.id,
    ]);
    const { rows: first } = await open.query(claim);

    const second = await callAs<{ slug: string }>(database, rhea, claim);
    const third = await callAs<{ slug: string }>(database, rhea, claim);
    await open.query("commit");

    expect([first[0].slug, second.row?.slug].sort()).toEqual(["s-1", "s-2"]);
    expect(third.row?.slug).toBeNull();
  });
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
      expect(again).toEqual(first);
      expect(older).toEqual(first);
    }));

  test("counts each of many reports that come at the same time", async () => {
    const [owner, robo] = [await settle(database), await settle(database, "agent")];
    const project = await found(database, owner);
    const [made] = await commitAsOwner<{ id: string }>(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, agent_id, name, slug, max_iterations, status, started_at) values ($1, $2, $3, 'n', 's', 30, 'running', now()) returning id",
      [project, owner.id, robo.id],
    );

    const reports = await Promise.all(
      Array.from({ length: 20 }, () => callAs(database, robo, report, [made?.id, 1, 7, 3, "0.1"])),
    );

    expect(countOutcomes(reports)).toEqual({ done: 20 });
    expect(
      await commitAsOwner(
        database,
        "select tokens_in, tokens_out, total_cost from ralph_web.workstreams where id = $1",
        [made?.id],
      ),
    ).toEqual([{ tokens_in: "7", tokens_out: "3", total_cost: "0.1" }]);
  });

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

  test("a worker learns from it that the workstream was cancelled", () =>
    database.inRollback(async (db) => {
      const { mia, robo, oven } = await ovenRunning(db);
      await db.as(mia);
      await db.query(cancel, [oven]);

      await db.as(robo);

      expect(await db.sqlStateOf(report, [oven, 1, 1, 1, 1])).toBe("QT104");
    }));

  test("what another worker runs, and what nobody runs, is as absent as what never was", () =>
    database.inRollback(async (db) => {
      const { rhea, oven, barrel } = await ovenRunning(db);

      await db.as(rhea);

      for (const id of [oven, barrel, "00000000-0000-0000-0000-000000000000"]) {
        expect(await db.query(report, [id, 1, 1, 1, 1])).toMatchObject([{ id: null }]);
        expect(await db.query(ask, [id, "Why?"])).toMatchObject([{ id: null }]);
        expect(await db.query(finish, [id, "failed"])).toMatchObject([{ id: null }]);
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

  test("of many answers at the same time one counts", async () => {
    const [owner, robo] = [await settle(database), await settle(database, "agent")];
    const project = await found(database, owner);
    const [made] = await commitAsOwner<{ id: string }>(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, agent_id, name, slug, max_iterations, status, started_at, pending_question) values ($1, $2, $3, 'n', 's', 5, 'waiting', now(), 'Which?') returning id",
      [project, owner.id, robo.id],
    );

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        callAs<{ answer: string }>(database, owner, answer, [made?.id, `answer ${index}`]),
      ),
    );

    expect(countOutcomes(answers)).toEqual({ done: 1, QT106: 9 });
    expect(await commitAsOwner(database, "select answer from ralph_web.workstreams where id = $1", [made?.id])).toEqual(
      [{ answer: answers.find(({ row }) => row)?.row?.answer }],
    );
  });
});

describe("finishWorkstream and cancelWorkstream", () => {
  test.each([["completed"], ["failed"]])("a worker finishes as %s, once", (outcome) =>
    database.inRollback(async (db) => {
      const { oven } = await ovenRunning(db);

      const [finished] = await db.query(
        "select * from ralph_web.finish_workstream($1, $2, 'https://blobs.test/progress')",
        [oven, outcome],
      );

      expect(finished).toMatchObject({
        status: outcome,
        completed_at: expect.any(Date),
        progress_blob_url: "https://blobs.test/progress",
      });
      expect(await db.sqlStateOf(finish, [oven, "failed"])).toBe("QT104");
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
