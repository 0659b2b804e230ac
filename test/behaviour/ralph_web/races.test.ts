import { describe, expect, test } from "@jest/globals";
import { connect } from "../../support/connect.ts";
import { type Person, useDatabase } from "../../support/database.ts";
import { callAs, commitAsOwner, countOutcomes, found, settle } from "./place.ts";

// Many at the same time, each on a connection and in a transaction of its own. What these tests write stays.
const database = useDatabase();

const start = "select * from ralph_web.start_workstream($1, $2, $2)";
const report = "select * from ralph_web.report_iteration($1, 1, $2, $3, $4, $5)";
const answer = "select * from ralph_web.answer_question($1, $2)";

describe("startWorkstream", () => {
  const startMany = (person: Person, project: string, count = 50) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => callAs(database, person, start, [project, `race-${index}`])),
    );

  test("at a limit of 2 at once exactly 2 start, also for somebody who had no profile yet", async () => {
    const nell = await settle(database);
    const project = await found(database, nell);

    const outcomes = await startMany(nell, project);

    expect(countOutcomes(outcomes)).toEqual({ done: 2, QT101: 48 });
    expect(
      await commitAsOwner(database, "select count(*)::int as count from ralph_web.workstreams where user_id = $1", [
        nell.id,
      ]),
    ).toEqual([{ count: 2 }]);
    expect(
      await commitAsOwner(database, "select starts from ralph_web.profiles where user_id = $1", [nell.id]),
    ).toEqual([{ starts: 2 }]);
  });

  test("at a limit of 7 a day exactly 7 start", async () => {
    const olga = await settle(database);
    const project = await found(database, olga);
    await commitAsOwner(database, "insert into ralph_web.role_limits values ('seven', 'Maggie Simpson', 5, 100, 7)");
    await commitAsOwner(database, "insert into ralph_web.profiles (user_id, role) values ($1, 'seven')", [olga.id]);

    const outcomes = await startMany(olga, project);

    expect(countOutcomes(outcomes)).toEqual({ done: 7, QT102: 43 });
  });

  test("two users do not use up each other's limits", async () => {
    const [pia, quin] = [await settle(database), await settle(database)];
    const projects = [await found(database, pia), await found(database, quin)];

    const [pias, quins] = await Promise.all([
      startMany(pia, projects[0] ?? "", 20),
      startMany(quin, projects[1] ?? "", 20),
    ]);

    expect(countOutcomes(pias)).toEqual({ done: 2, QT101: 18 });
    expect(countOutcomes(quins)).toEqual({ done: 2, QT101: 18 });
  });
});

describe("claimWorkstream", () => {
  test("workers that race get one each, and none waits for another's transaction", async () => {
    const [owner, robo] = [await settle(database), await settle(database, "agent")];
    const project = await found(database, owner);
    await commitAsOwner(database, "delete from ralph_web.workstreams where status = 'pending'");
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

describe("reportIteration and answerQuestion", () => {
  test("counts each of many reports that come at the same time", async () => {
    const [owner, robo] = [await settle(database), await settle(database, "agent")];
    const project = await found(database, owner);
    const [made] = await commitAsOwner<{ id: string }>(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, agent_id, name, slug, max_iterations, status, started_at, attempts, lease_expires_at) values ($1, $2, $3, 'n', 's', 30, 'running', now(), 1, now()) returning id",
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
