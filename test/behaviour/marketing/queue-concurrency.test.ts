import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Client } from "pg";
import { connect } from "../../support/connect.ts";
import { type Person, useDatabase } from "../../support/database.ts";

const database = useDatabase();

const workerCount = 8;
const runCount = 200;

type Worker = Client & AsyncDisposable;

let mia: Person;
let robo: Person;

beforeEach(async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query("delete from identity.users");
  const { rows } = await owner.query<{ id: string }>(
    "insert into identity.users (username, role) values ('mia', 'member'), ('robo', 'agent') returning id",
  );
  mia = { id: rows[0]?.id as string, role: "member", email: "" };
  robo = { id: rows[1]?.id as string, role: "agent", email: "" };
});

async function queue(count: number): Promise<void> {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(
    `insert into marketing.runs (user_id, skill_id, user_message, queued_at)
     select $1, s.id, n::text, '2020-02-02'::timestamptz + n * interval '1 second'
     from marketing.skills s, generate_series(1, $2) n where s.name = 'copywriting'`,
    [mia.id, count],
  );
}

/** A connection as the server makes it, inside a transaction as the server runs it. */
async function begin(client: Worker, { id, role }: Person): Promise<void> {
  await client.query("begin");
  await client.query("select set_config('role', $1, true), set_config('jwt.claims.user_id', $2, true)", [
    `quintet_${role}`,
    id,
  ]);
}

const connectWorker = async () => (await connect(database.connections.authenticatorUrl)) as Worker;

async function claim(client: Worker): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await client.query<{ id: string | null; name: string }>(
    "select id, user_message as name from marketing.claim_run()",
  );
  return rows[0]?.id ? { id: rows[0].id, name: rows[0].name } : undefined;
}

describe("eight workers on connections of their own", () => {
  test("claim all runs, each exactly once", async () => {
    await queue(runCount);
    const claimed: string[] = [];
    const perWorker: number[] = [];

    await Promise.all(
      Array.from({ length: workerCount }, async () => {
        await using client = await connectWorker();
        let count = 0;
        for (;;) {
          await begin(client, robo);
          const run = await claim(client);
          await client.query("commit");
          if (!run) break;
          claimed.push(run.name);
          count += 1;
        }
        perWorker.push(count);
      }),
    );

    const expected = Array.from({ length: runCount }, (_, index) => String(index + 1)).sort();
    expect(claimed.sort()).toEqual(expected);
    expect(perWorker.filter((count) => count > 0).length).toBeGreaterThan(1);
    await using owner = await connect(database.connections.ownerUrl);
    const { rows } = await owner.query("select status, attempts, count(*)::int from marketing.runs group by 1, 2");
    expect(rows).toEqual([{ status: "running", attempts: 1, count: runCount }]);
  });

  test("never wait for each other: each claims while all others hold theirs uncommitted", async () => {
    await queue(workerCount);
    await using workers = new AsyncDisposableStack();
    const claimed: string[] = [];

    for (let index = 0; index < workerCount; index += 1) {
      const client = workers.use(await connectWorker());
      await begin(client, robo);
      await client.query("set local lock_timeout = '1ms'"); // waiting at all would fail with 55P03
      claimed.push((await claim(client))?.name ?? "nothing");
    }
    const late = workers.use(await connectWorker());
    await begin(late, robo);
    await late.query("set local lock_timeout = '1ms'");

    expect(claimed).toEqual(Array.from({ length: workerCount }, (_, index) => String(index + 1)));
    expect(await claim(late)).toBeUndefined();
  });

  test("a claim that is rolled back gives its run to the next", async () => {
    await queue(1);
    await using first = await connectWorker();
    await using second = await connectWorker();
    await begin(first, robo);
    const held = await claim(first);
    await begin(second, robo);
    const meanwhile = await claim(second);
    await first.query("rollback");

    expect([held?.name, meanwhile, (await claim(second))?.name]).toEqual(["1", undefined, "1"]);
  });
});

describe("a worker and the user at the same moment", () => {
  const cancel = "select status from marketing.cancel_run($1)";
  const complete = "select status from marketing.complete_run($1, 1)";
  const codeOf = (query: Promise<unknown>) =>
    query.then(
      () => undefined,
      (error: { code: string }) => error.code,
    );

  /** Both know the run; one reports first, the other waits for it and then hears how it ended. */
  async function race(firstSql: string, first: Person, secondSql: string, second: Person) {
    await queue(1);
    await using one = await connectWorker();
    await using other = await connectWorker();
    await begin(one, robo);
    const run = await claim(one);
    await one.query("commit");

    await begin(one, first);
    await begin(other, second);
    await one.query(firstSql, [run?.id]);
    const late = codeOf(other.query(secondSql, [run?.id]));
    await one.query("commit");
    const code = await late;
    await other.query("rollback");

    await using owner = await connect(database.connections.ownerUrl);
    const { rows } = await owner.query<{ status: string }>("select status from marketing.runs");
    return { status: rows[0]?.status, code };
  }

  test("cancelling first: the worker learns that it lost the run", async () => {
    expect(await race(cancel, mia, complete, robo)).toEqual({ status: "cancelled", code: "QT403" });
  });

  test("completing first: the user learns that it is too late", async () => {
    expect(await race(complete, robo, cancel, mia)).toEqual({ status: "completed", code: "QT402" });
  });
});

test("claiming reads the oldest open run from an index, however many have ended", async () => {
  await queue(2_000);
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(
    `insert into marketing.runs (user_id, skill_id, user_message, status, started_at, completed_at)
     select user_id, skill_id, user_message, 'completed', now(), now() from marketing.runs, generate_series(1, 5)`,
  );
  await owner.query("analyze marketing.runs");
  await using worker = await connectWorker();
  await begin(worker, robo);

  const { rows } = await worker.query<{ "QUERY PLAN": string }>(
    `explain select open.id from marketing.runs open
     where open.status in ('queued', 'running') and (open.status = 'queued' or open.lease_expires_at <= now())
     order by open.queued_at, open.id limit 1 for update skip locked`,
  );

  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toContain("runs_open_idx");
  expect(plan).not.toContain("Sort");
});
