import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";
import { claim, claimGate, finish, gates, judge, mustClaim } from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();

/** Robo has taken Atlas's first story; nothing is recorded of it yet. */
async function begun(db: TestSession) {
  const made = await workshop(db);
  await db.query("delete from ralph_advanced.projects where id <> $1", [made.atlas.project]);
  await db.query("delete from ralph_advanced.agent_executions");
  await db.query("delete from ralph_advanced.quality_gate_results");
  await db.as(made.robo);
  return { ...made, story: await mustClaim(db, { agent: "backend-1" }) };
}

const submit = (db: TestSession, { lease_id }: { lease_id: string }) =>
  db.query("select ralph_advanced.submit_story($1)", [lease_id]);

const standing = async (db: TestSession) =>
  (
    await db.query(
      "select status, status_note, assigned_agent, lease_id from ralph_advanced.stories where story_id = 'US-001'",
    )
  )[0];

const historyOf = async (db: TestSession) =>
  (
    await db.query<{ line: string }>(
      "select concat_ws(' ', action, agent, notes) as line from ralph_advanced.story_history where story_id = (select id from ralph_advanced.stories where story_id = 'US-001') order by id",
    )
  ).map(({ line }) => line);

describe("the way to done", () => {
  test("in_progress → review → testing → done, and the history writes itself", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);

      await finish(db, story);

      expect(await standing(db)).toEqual({
        status: "done",
        status_note: null,
        assigned_agent: "backend-1",
        lease_id: null,
      });
      expect(await historyOf(db)).toEqual([
        "created Atlas",
        "implementation_started backend-1",
        "review_started backend-1",
        "code_review_started judge",
        "testing_started judge",
        "qa_started judge",
        "qa_passed judge",
        "security_started judge",
        "completed judge",
      ]);
      expect(
        await column(db, "select metadata::text from ralph_advanced.story_history where action = 'completed'"),
      ).toEqual(['{"to": "done", "from": "testing", "attempt": 1}']);
      expect(
        await column(db, "select completed_at > started_at from ralph_advanced.stories where story_id = 'US-001'"),
      ).toEqual(["true"]);
    }));

  test("a story is done when the last of its gates has passed, in whichever order, and not before", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      const states: unknown[] = [];
      await submit(db, story);

      for (const gate of ["code_review", "security", "qa"] as const) {
        await judge(db, story.id, gate);
        states.push((await standing(db))?.status);
      }

      expect(states).toEqual(["testing", "testing", "done"]);
    }));

  test("not even its owner calls a story done that has not passed", () =>
    database.inRollback(async (db) => {
      const { mia, story } = await begun(db);
      await submit(db, story);
      await judge(db, story.id, "code_review");

      const complete = "update ralph_advanced.stories set status = 'done' where id = $1";

      await db.as(mia);
      expect(await db.sqlStateOf(complete, [story.id])).toBe("QT302");
      await db.asOwner();

      expect(await db.sqlStateOf(complete, [story.id])).toBe("QT305");
    }));

  test.each(gates)("a failed %s sends the story to rework, and another takes it", (name) =>
    database.inRollback(async (db) => {
      const { rhea, story } = await begun(db);
      await submit(db, story);
      if (name !== "code_review") await judge(db, story.id, "code_review");

      await judge(db, story.id, name, "fail");
      const rework = await standing(db);
      const late = await db.sqlStateOf("select ralph_advanced.log_progress($1, 'Late')", [story.lease_id]);
      await db.as(rhea);
      const again = await mustClaim(db, { agent: "backend-2" });

      expect(rework).toEqual({ status: "rework", status_note: `${name} failed`, assigned_agent: null, lease_id: null });
      expect(late).toBe("QT301");
      expect([again.id, again.attempt_count, again.status_note]).toEqual([story.id, 2, null]);
      expect((await historyOf(db)).slice(-2)).toEqual([
        `${name === "code_review" ? "review" : "testing"}_failed judge ${name} failed`,
        "rework_started backend-2",
      ]);
    }),
  );

  test("gates passed in an earlier attempt do not count", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      await submit(db, story);
      await judge(db, story.id, "code_review");
      await judge(db, story.id, "security");
      await judge(db, story.id, "qa", "fail");
      await submit(db, await mustClaim(db));
      await judge(db, story.id, "code_review");
      await judge(db, story.id, "qa");

      expect(await standing(db)).toMatchObject({ status: "testing" });
      expect(
        await column(
          db,
          "select attempt || ' ' || gate_name || ' ' || status from ralph_advanced.quality_gate_results",
        ),
      ).toEqual(["1 code_review pass", "1 qa fail", "1 security pass", "2 code_review pass", "2 qa pass"]);
    }));

  test("a story is submitted once, and is then nobody's until a gate is claimed", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);

      await submit(db, story);

      expect(await standing(db)).toMatchObject({ status: "review", assigned_agent: "backend-1", lease_id: null });
      expect(await db.sqlStateOf("select ralph_advanced.submit_story($1)", [story.lease_id])).toBe("QT301");
      expect(await claim(db)).toBeUndefined(); // it is not built a second time
    }));
});

describe("a gate", () => {
  test("is claimed in its stage, one at a time; a lease is for one gate", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      const gateOf = async (gate?: string) =>
        (await claimGate(db, { id: story.id, ...(gate && { gate }) }))?.lease_gate;
      const record = (lease: unknown, gate: string) =>
        db.sqlStateOf("select ralph_advanced.record_gate_result($1, $2, 'pass')", [lease, gate]);

      const built = [await gateOf(), await record(story.lease_id, "code_review")];
      await submit(db, story);
      const inReview = [await gateOf("qa"), await gateOf("code_review"), await gateOf()];
      const review = (await standing(db))?.lease_id;
      const results = [
        await record(review, "qa"),
        await record(review, "code_review"),
        await record(review, "code_review"),
      ];
      const inTesting = [await gateOf("code_review"), await gateOf("security"), await gateOf("qa")];

      expect(built).toEqual([undefined, "QT306"]);
      expect(inReview).toEqual([undefined, "code_review", undefined]);
      expect(results).toEqual(["QT306", undefined, "QT301"]);
      expect(inTesting).toEqual([undefined, "security", undefined]);
    }));

  test.each<[string, { account?: boolean; agent?: boolean; nobody?: boolean }]>([
    ["account", { account: true, agent: true }],
    ["agent", { agent: true }],
    ["none", {}],
  ])("of a project that parts duties by %s is closed to whoever built", (separation, closed) =>
    database.inRollback(async (db) => {
      const { robo, rhea, atlas, story } = await begun(db);
      await db.asOwner();
      await db.query("update ralph_advanced.projects set separation_of_duties = $1 where id = $2", [
        separation,
        atlas.project,
      ]);
      await db.as(robo);
      await submit(db, story);
      const isClosedTo = async (agent: string) => {
        const held = await claimGate(db, { id: story.id, agent });
        if (held) await db.query("select ralph_advanced.release_story($1)", [held.lease_id]);
        return !held;
      };

      const ofBuilder = await isClosedTo("backend-1");
      const ofItsAccount = await isClosedTo("judge");
      await db.as(rhea);

      expect(ofBuilder).toBe(closed.agent ?? false);
      expect(ofItsAccount).toBe(closed.account ?? false);
      expect(await isClosedTo("judge")).toBe(false);
    }),
  );

  test("is by default closed to the account that built", () =>
    database.inRollback(async (db) => {
      await db.query("insert into ralph_advanced.projects (name, created_by) values ('New', null)");

      expect(await column(db, "select separation_of_duties from ralph_advanced.projects where name = 'New'")).toEqual([
        "account",
      ]);
    }));

  test("that its agent gives back, or leaves, is the next one's; three that left it end the story", () =>
    database.inRollback(async (db) => {
      const { rhea, story } = await begun(db);
      await submit(db, story);
      const released = await claimGate(db, { id: story.id });
      await db.query("select ralph_advanced.release_story($1, 'No idea')", [released?.lease_id]);
      const afterwards = await standing(db);
      const taken: unknown[] = [];
      for (const _ of [1, 2, 3, 4]) {
        await db.as(rhea);
        taken.push((await claimGate(db, { id: story.id }))?.lease_gate);
        await db.asOwner();
        await db.query("update ralph_advanced.stories set lease_expires_at = now() where lease_id is not null");
      }

      expect(afterwards).toEqual({
        status: "review",
        status_note: "No idea",
        assigned_agent: "backend-1",
        lease_id: null,
      });
      expect(taken).toEqual(["code_review", "code_review", "code_review", undefined]);
      expect(await standing(db)).toMatchObject({
        status: "failed",
        status_note: "Given up: 3 agents in a row stopped without a word.",
      });
      expect((await historyOf(db)).slice(3, 5)).toEqual([
        "code_review_started judge",
        "code_review_released judge No idea",
      ]);
    }));

  test("lets its agent judge, note and run, and not build, submit or give up", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      await submit(db, story);
      const held = await claimGate(db, { id: story.id });
      const stateOf = (call: string) => db.sqlStateOf(`select ralph_advanced.${call}`, [held?.lease_id]);

      for (const call of ["submit_story($1)", "fail_story($1, 'No')", "record_commit($1, '0123abc', 'Mend it')"])
        expect([call, await stateOf(call)]).toEqual([call, "QT309"]);
      for (const call of ["log_progress($1, 'Seen')", "start_execution($1, 'reviewer')", "extend_lease($1)"])
        expect([call, await stateOf(call)]).toEqual([call, undefined]);
    }));

  test("waits while its project is paused, and is of one project or repository only, if told", () =>
    database.inRollback(async (db) => {
      const { robo, atlas, story } = await begun(db);
      await submit(db, story);
      const found = async (wish: string) =>
        (await column(db, `select id from ralph_advanced.claim_gate('judge', ${wish})`))[0] !== "null";
      await db.asOwner();
      await db.query("update ralph_advanced.projects set status = 'paused' where id = $1", [atlas.project]);
      await db.as(robo);

      const whilePaused = await found("null");
      await db.asOwner();
      await db.query("update ralph_advanced.projects set status = 'running' where id = $1", [atlas.project]);
      await db.as(robo);

      expect([
        whilePaused,
        await found(`project_id => ${atlas.project + 1}`),
        await found("repo => 'mobile'"),
        await found(`repo => 'backend', project_id => ${atlas.project}`),
      ]).toEqual([false, false, false, true]);
    }));
});

test("a project is completed with the last of its features, whether it runs or is paused", () =>
  database.inRollback(async (db) => {
    const { robo, atlas, story } = await begun(db);
    const statusOf = () => column(db, "select status from ralph_advanced.projects");
    await finish(db, story);
    const after = [await statusOf()];
    const last = await mustClaim(db);
    await submit(db, last);
    for (const gate of ["code_review", "qa"] as const) await judge(db, last.id, gate);
    const held = await claimGate(db, { id: last.id });
    await db.asOwner();
    await db.query("update ralph_advanced.projects set status = 'paused' where id = $1", [atlas.project]);
    await db.as(robo);
    await db.query("select ralph_advanced.record_gate_result($1, 'security', 'pass')", [held?.lease_id]);

    expect([...after, await statusOf()]).toEqual([["running"], ["completed"]]);
  }));

describe("other ends", () => {
  test("a worker gives a story back, and says why", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);

      await db.query("select ralph_advanced.release_story($1, 'No Android emulator here')", [story.lease_id]);

      expect(await standing(db)).toEqual({
        status: "pending",
        status_note: "No Android emulator here",
        assigned_agent: null,
        lease_id: null,
      });
      expect((await historyOf(db)).at(-1)).toBe("released backend-1 No Android emulator here");
      expect((await claim(db))?.id).toBe(story.id);
    }));

  test("a worker gives a story up, and its owner tries it again", () =>
    database.inRollback(async (db) => {
      const { mia, story } = await begun(db);

      await db.query("select ralph_advanced.fail_story($1, 'The criteria contradict each other')", [story.lease_id]);
      const failed = await standing(db);
      await db.as(mia);
      await db.query("update ralph_advanced.stories set status = 'pending' where id = $1", [story.id]);

      expect(failed).toMatchObject({ status: "failed", assigned_agent: "backend-1", lease_id: null });
      expect(await standing(db)).toEqual({
        status: "pending",
        status_note: null,
        assigned_agent: null,
        lease_id: null,
      });
      expect((await historyOf(db)).slice(-2)).toEqual([
        "failed backend-1 The criteria contradict each other",
        "retried backend-1",
      ]);
    }));

  test("an owner takes a story back from its worker", () =>
    database.inRollback(async (db) => {
      const { mia, robo, story } = await begun(db);

      await db.as(mia);
      await db.query(
        "update ralph_advanced.stories set status = 'pending', status_note = 'Planned anew' where id = $1",
        [story.id],
      );
      await db.as(robo);

      expect(await db.sqlStateOf("select ralph_advanced.submit_story($1)", [story.lease_id])).toBe("QT301");
      expect((await historyOf(db)).at(-1)).toBe("released backend-1 Planned anew");
    }));

  test.each<[from: string, to: string, expected: string | undefined]>([
    ["pending", "review", "QT302"],
    ["pending", "done", "QT302"],
    ["pending", "rework", "QT302"],
    ["pending", "in_progress", "QT302"], // a lease is needed, and only claim_story gives one
    ["pending", "failed", undefined],
    ["failed", "in_progress", "QT302"],
    ["failed", "done", "QT302"],
    ["failed", "pending", undefined],
    ["rework", "done", "QT302"],
    ["rework", "pending", undefined],
    ["done", "pending", "QT302"],
    ["done", "rework", "QT302"],
    ["done", "failed", "QT302"],
  ])("an owner who sets a story from %s to %s gets %s", (from, to, expected) =>
    database.inRollback(async (db) => {
      const { mia, atlas } = await workshop(db);
      await db.query(
        "alter table ralph_advanced.stories disable trigger _200_keep_state, disable trigger _300_require_gates",
      );
      await db.query(
        "update ralph_advanced.stories set status = $1, completed_at = case when $1 = 'done'::ralph_advanced.story_status then now() end where id = $2",
        [from, atlas.story],
      );
      await db.query("set constraints all immediate");
      await db.query(
        "alter table ralph_advanced.stories enable trigger _200_keep_state, enable trigger _300_require_gates",
      );

      await db.as(mia);

      expect(
        await db.sqlStateOf("update ralph_advanced.stories set status = $1 where id = $2", [to, atlas.story]),
      ).toBe(expected);
    }),
  );

  test.each<["mia" | "ada"]>([["mia"], ["ada"]])(
    "%s, who plans, moves no story through the work of its agent",
    (name) =>
      database.inRollback(async (db) => {
        const { [name]: planner, robo, story } = await begun(db);
        const set = async (status: string) =>
          await db.sqlStateOf("update ralph_advanced.stories set status = $1 where id = $2", [status, story.id]);

        await db.as(planner);
        for (const status of ["review", "rework"]) expect(await set(status)).toBe("QT302");
        await db.as(robo);
        await db.query("select ralph_advanced.submit_story($1)", [story.lease_id]);
        await db.as(planner);
        for (const status of ["testing", "rework"]) expect(await set(status)).toBe("QT302");

        expect(
          await db.sqlStateOf("update ralph_advanced.stories set title = 'Better' where id = $1", [story.id]),
        ).toBe(undefined);
        expect(await truth(db, "select status from ralph_advanced.stories where title = 'Better'")).toEqual(["review"]);
      }),
  );

  test("the owner cannot send a story back from review, past the gates", () =>
    database.inRollback(async (db) => {
      const { mia, story } = await begun(db);
      await db.query("select ralph_advanced.submit_story($1)", [story.lease_id]);

      await db.as(mia);

      expect(
        await db.sqlStateOf("update ralph_advanced.stories set status = 'in_progress' where id = $1", [story.id]),
      ).toBe("QT302");
    }));

  test("a lease that another took over is history too", () =>
    database.inRollback(async (db) => {
      const { rhea } = await begun(db);
      await db.asOwner();
      await db.query(
        "update ralph_advanced.stories set lease_expires_at = now() - interval '1 second' where lease_id is not null",
      );

      await db.as(rhea);
      await mustClaim(db, { agent: "backend-2" });

      expect(
        await db.query("select agent, metadata from ralph_advanced.story_history where action = 'lease_expired'"),
      ).toEqual([
        {
          agent: "backend-2",
          metadata: { from: "in_progress", to: "in_progress", attempt: 2, previous_agent: "backend-1" },
        },
      ]);
    }));
});

describe("reports", () => {
  test("an execution runs, ends and knows how long it took", () =>
    database.inRollback(async (db) => {
      const { robo, story } = await begun(db);
      const [started] = await db.query<{ id: number; status: string; attempt: number }>(
        `select * from ralph_advanced.start_execution($1, 'implementer', '{"prompt": "Build it"}')`,
        [story.lease_id],
      );
      await db.asOwner();
      await db.query(
        "update ralph_advanced.agent_executions set started_at = clock_timestamp() - interval '90.9 seconds'",
      );
      await db.as(robo);

      const [finished] = await db.query(
        `select status, output_data, error_message, duration_seconds from ralph_advanced.finish_execution($1, $2, 'success', '{"files": 3}')`,
        [story.lease_id, started?.id],
      );

      expect(started).toMatchObject({ status: "running", attempt: 1, duration_seconds: null });
      expect(finished).toEqual({
        status: "success",
        output_data: { files: 3 },
        error_message: null,
        duration_seconds: 90,
      });
    }));

  test("an execution ends once, and not as running", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      const [execution] = await db.query<{ id: number }>("select * from ralph_advanced.start_execution($1, 'qa')", [
        story.lease_id,
      ]);
      const end = (status: string) =>
        db.sqlStateOf("select ralph_advanced.finish_execution($1, $2, $3, null, 'Out of tokens')", [
          story.lease_id,
          execution?.id,
          status,
        ]);

      expect([await end("running"), await end("failed"), await end("success")]).toEqual(["23514", undefined, "QT308"]);
      expect(await column(db, "select status || ': ' || error_message from ralph_advanced.agent_executions")).toEqual([
        "failed: Out of tokens",
      ]);
    }));

  test("an execution of another story is not the lease's to end", () =>
    database.inRollback(async (db) => {
      const { robo, beacon } = await workshop(db);
      await db.as(robo);
      const story = await mustClaim(db);
      const [other] = await truth(db, "select id from ralph_advanced.agent_executions where story_id = $1", [
        beacon.story,
      ]);
      await db.as(robo);

      expect(
        await db.sqlStateOf("select ralph_advanced.finish_execution($1, $2, 'success')", [story.lease_id, other]),
      ).toBe("QT308");
      await submit(db, story);
      const held = await claimGate(db, { id: story.id });
      expect(
        await db.sqlStateOf("select ralph_advanced.record_gate_result($1, 'code_review', 'pass', null, $2)", [
          held?.lease_id,
          other,
        ]),
      ).toBe("23503");
    }));

  test("what still runs when the lease ends has failed", () =>
    database.inRollback(async (db) => {
      const { rhea, story } = await begun(db);
      await db.query("select ralph_advanced.start_execution($1, 'implementer')", [story.lease_id]);
      await db.asOwner();
      await db.query(
        "update ralph_advanced.stories set lease_expires_at = now() - interval '1 second' where lease_id is not null",
      );

      await db.as(rhea);
      await mustClaim(db);

      expect(
        await column(
          db,
          "select status || ': ' || error_message from ralph_advanced.agent_executions where completed_at is not null",
        ),
      ).toEqual(["failed: The lease ended before this did."]);
    }));

  test("a gate's result says what was found and by which execution", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      await submit(db, story);
      const held = await claimGate(db, { id: story.id });
      const [execution] = await db.query<{ id: number }>(
        "select * from ralph_advanced.start_execution($1, 'code-reviewer')",
        [held?.lease_id],
      );

      const [result] = await db.query(
        `select gate_name, status, details, agent_execution_id, attempt, project_id
         from ralph_advanced.record_gate_result($1, 'code_review', 'pass', '{"findings": []}', $2)`,
        [held?.lease_id, execution?.id],
      );

      expect(result).toEqual({
        gate_name: "code_review",
        status: "pass",
        details: { findings: [] },
        agent_execution_id: execution?.id,
        attempt: 1,
        project_id: story.project_id,
      });
    }));

  test("a commit is recorded once, in the story's repository unless another is named", () =>
    database.inRollback(async (db) => {
      const { story } = await begun(db);
      const record =
        "select repo, commit_hash, files_changed, feature_id from ralph_advanced.record_commit($1, $2, 'Add sign-in', $3, $4)";

      const [inOwn] = await db.query(record, [story.lease_id, "a".repeat(40), ["src/a.ts"], null]);
      const [inOther] = await db.query(record, [story.lease_id, "a".repeat(40), null, "mobile"]);
      const again = await db.sqlStateOf(record, [story.lease_id, "a".repeat(40), null, null]);

      expect(inOwn).toEqual({
        repo: "backend",
        commit_hash: "a".repeat(40),
        files_changed: ["src/a.ts"],
        feature_id: story.feature_id,
      });
      expect(inOther).toMatchObject({ repo: "mobile", files_changed: null });
      expect(again).toBe("23505");
    }));

  test("a note on a story outlives the story", () =>
    database.inRollback(async (db) => {
      const { mia, story } = await begun(db);
      const [log] = await db.query<{ story_id: number; agent: string; log_type: string }>(
        "select * from ralph_advanced.log_progress($1, 'Migrations run in order', 'learning')",
        [story.lease_id],
      );

      await db.as(mia);
      await db.query("delete from ralph_advanced.stories");

      expect(log).toMatchObject({
        story_id: story.id,
        agent: "backend-1",
        log_type: "learning",
        feature_id: story.feature_id,
      });
      expect(
        await db.query(
          "select story_id, feature_id from ralph_advanced.progress_logs where message = 'Migrations run in order'",
        ),
      ).toEqual([{ story_id: null, feature_id: story.feature_id }]);
    }));
});
