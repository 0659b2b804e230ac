import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { connect } from "../../support/connect.ts";
import { useDatabase } from "../../support/database.ts";
import {
  type ClaimedStory,
  claim,
  claimGate,
  connectAs,
  finish,
  mustClaim,
  type Worker,
} from "../../support/ralph-advanced-worker.ts";

const database = useDatabase();
const workerCount = 8;
const resources = new AsyncDisposableStack();

let workers: Worker[] = [];

async function asOwner<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]> {
  await using owner = await connect(database.connections.ownerUrl);
  return (await owner.query(sql, values)).rows as Row[];
}

/** Four running projects with a feature each. Each of 125 stories waits for up to three earlier ones of its feature. */
async function plan500Stories(): Promise<void> {
  await asOwner("truncate ralph_advanced.projects cascade");
  await asOwner(`
    with project as (
      insert into ralph_advanced.projects (name, status, separation_of_duties) select 'Project ' || n, 'running', 'agent' from generate_series(1, 4) n returning id, name
    ), feature as (
      insert into ralph_advanced.features (project_id, name, branch_name, prd_json, status, started_at)
      select id, name, 'main', '{}', 'in_progress', now() from project returning id
    )
    insert into ralph_advanced.stories (feature_id, story_id, repo, title, priority, dependencies)
    select f.id, 'US-' || n, (enum_range(null::ralph_advanced.repository))[1 + n % 3], 'Story ' || n, 1 + (n * 7919) % 3,
      (select jsonb_agg(distinct 'US-' || d) from unnest(array[n / 2, (n * 31) % n, n - 9]) as d where d between 1 and n - 1)
    from feature f, generate_series(1, 125) n`);
}

beforeEach(async () => {
  await plan500Stories();
  if (workers.length > 0) return;
  const accounts = await asOwner<{ id: string }>(
    "insert into identity.users (username, role) values ('robo', 'agent'), ('rhea', 'agent') returning id",
  );
  workers = await Promise.all(
    Array.from({ length: workerCount }, async (_, index) => {
      const id = accounts[index % 2]?.id as string;
      return resources.use(await connectAs(database.connections, { id, role: "agent" }));
    }),
  );
});
afterAll(() => resources.disposeAsync());

/** In a transaction of its own; a wait for anybody's lock fails it. */
async function take(worker: Worker, agent: string): Promise<ClaimedStory | undefined> {
  await worker.begin("set local lock_timeout = '500ms'");
  const story = await claim(worker, { agent });
  if (story) {
    const [blockers] = await worker.query<{ count: number }>(
      "select count(*)::int from ralph_advanced.stories s, ralph_advanced.stories_blockers(s) where s.id = $1",
      [story.id],
    );
    expect(blockers?.count).toBe(0);
  }
  await worker.commit();
  return story;
}

const isAllDone = async () =>
  (await asOwner<{ done: boolean }>("select bool_and(status = 'done') as done from ralph_advanced.stories"))[0]
    ?.done === true;

test("8 workers take 500 stories, each exactly once and after those that it waits for", async () => {
  const taken: number[] = [];

  await Promise.all(
    workers.map(async (worker, index) => {
      for (;;) {
        const story = await take(worker, `worker-${index}`);
        if (!story) {
          if (await isAllDone()) return;
          continue;
        }
        taken.push(story.id);
        await worker.begin();
        await finish(worker, story);
        await worker.commit();
      }
    }),
  );

  expect([taken.length, new Set(taken).size]).toEqual([500, 500]);
  expect(
    await asOwner(`select count(*)::int as stories, count(*) filter (where attempt_count = 1)::int as once, count(distinct assigned_agent)::int as workers
      from ralph_advanced.stories where status = 'done'`),
  ).toEqual([{ stories: 500, once: 500, workers: workerCount }]);
  expect(
    await asOwner(`select s.story_id, d.story_id as started_before
      from ralph_advanced.stories s
      join ralph_advanced.stories d on d.feature_id = s.feature_id and s.dependencies ? d.story_id
      where s.started_at < d.completed_at`),
  ).toEqual([]);
  expect(
    await asOwner("select status, total_stories, completed_stories, failed_stories from ralph_advanced.features"),
  ).toEqual(Array(4).fill({ status: "completed", total_stories: 125, completed_stories: 125, failed_stories: 0 }));
  expect(
    await asOwner("select action, count(*)::int from ralph_advanced.story_history group by action order by action"),
  ).toEqual(
    [
      "code_review_started",
      "completed",
      "created",
      "implementation_started",
      "qa_passed",
      "qa_started",
      "review_started",
      "security_started",
      "testing_started",
    ].map((action) => ({ action, count: 500 })),
  );
  expect(await asOwner("select distinct status from ralph_advanced.projects")).toEqual([{ status: "completed" }]);
});

test("no worker waits for another: all 8 hold a story in open transactions before any commits", async () => {
  const [first, ...others] = workers as [Worker, ...Worker[]];
  await asOwner("update ralph_advanced.stories set dependencies = null");
  await asOwner(
    "update ralph_advanced.projects set status = 'paused' where id > (select min(id) from ralph_advanced.projects)",
  );

  // All of one feature, whose numbers the first is changing too: it has finished a story and not committed.
  await first.begin();
  await finish(first, await mustClaim(first));
  const held = [await mustClaim(first)];
  for (const worker of others) {
    await worker.begin("set local lock_timeout = '100ms'");
    held.push(await mustClaim(worker));
  }
  const waiting = await asOwner(
    "select query from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  for (const worker of workers) await worker.commit();

  expect(new Set(held.map(({ id }) => id)).size).toBe(workerCount);
  expect(waiting).toEqual([]);
});

test("a story that is being taken is really locked: whoever does not pass over it would wait", async () => {
  const [one] = workers as [Worker];
  await one.begin();
  const { id } = await mustClaim(one);

  const attempt = asOwner("select from ralph_advanced.stories where id = $1 for no key update nowait", [id]);

  await expect(attempt).rejects.toMatchObject({ code: "55P03" });
  await one.rollback();
});

test("a transaction that is rolled back gives its story back at once", async () => {
  const [one, other] = workers as [Worker, Worker];

  await one.begin();
  const { id } = await mustClaim(one);
  await one.rollback();
  await other.begin();
  const again = await mustClaim(other);
  await other.rollback();

  expect([again.id, again.attempt_count]).toEqual([id, 1]);
});

test("of 8 who find one expired lease one takes it", async () => {
  await asOwner("update ralph_advanced.projects set status = 'paused'");
  await asOwner(
    `update ralph_advanced.projects set status = 'running' where id = (select min(id) from ralph_advanced.projects)`,
  );
  await asOwner(`delete from ralph_advanced.stories where story_id <> 'US-1'`);
  const [one] = workers as [Worker];
  await one.begin();
  const dead = await mustClaim(one);
  await one.commit();
  await asOwner("update ralph_advanced.stories set lease_expires_at = now() - interval '1 second' where id = $1", [
    dead.id,
  ]);

  const taken = await Promise.all(workers.map((worker, index) => take(worker, `worker-${index}`)));

  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(taken.find(Boolean)).toMatchObject({ id: dead.id, attempt_count: 2 });
});

test.each([
  ["feature", "delete from ralph_advanced.features where id = $1"],
  [
    "project",
    "delete from ralph_advanced.projects where id = (select project_id from ralph_advanced.features where id = $1)",
  ],
])("who works on a story and who deletes its %s do not block each other for ever", async (_, deletion) => {
  const [one] = workers as [Worker];
  await one.begin();
  const story = await mustClaim(one);
  await one.commit();
  await one.begin();
  await one.query("select ralph_advanced.record_commit($1, '0123abc', 'Add it')", [story.lease_id]);

  const deleting = asOwner(deletion, [story.feature_id]);
  await waitForLock();
  await finish(one, story);
  await one.commit();
  await deleting;

  expect(await asOwner("select from ralph_advanced.stories where id = $1", [story.id])).toEqual([]);
});

test("of 8 who find one story at its gate one takes it, and nobody waits", async () => {
  const [one] = workers as [Worker];
  await one.begin();
  const story = await mustClaim(one);
  await one.query("select ralph_advanced.submit_story($1)", [story.lease_id]);
  await one.commit();

  const taken = await Promise.all(
    workers.map(async (worker, index) => {
      await worker.begin("set local lock_timeout = '500ms'");
      const held = await claimGate(worker, { id: story.id, agent: `judge-${index}` });
      await worker.commit();
      return held;
    }),
  );

  expect(taken.filter(Boolean)).toHaveLength(1);
});

test("who completes the last two features of a project at once completes the project", async () => {
  await asOwner("truncate ralph_advanced.projects cascade");
  await asOwner(`
    with project as (
      insert into ralph_advanced.projects (name, status, separation_of_duties) values ('Twins', 'running', 'agent') returning id
    ), feature as (
      insert into ralph_advanced.features (project_id, name, branch_name, prd_json, status, started_at)
      select id, name, name, '{}', 'in_progress', now() from project, unnest(array['one', 'two']) name returning id
    )
    insert into ralph_advanced.stories (feature_id, story_id, repo, title) select id, 'US-1', 'backend', 'Story' from feature`);
  const [one, other] = workers as [Worker, Worker];
  await one.begin();
  await finish(one, await mustClaim(one));
  await other.begin();
  const waiting = mustClaim(other).then((story) => finish(other, story));
  await waitForLock();
  await one.commit();
  await waiting;
  await other.commit();

  expect(await asOwner("select status from ralph_advanced.projects")).toEqual([{ status: "completed" }]);
});

test("a story that agents died of is given up once, and nobody waits for who gives it up", async () => {
  await asOwner("delete from ralph_advanced.stories where story_id not in ('US-1', 'US-2')");
  await asOwner(`update ralph_advanced.stories set status = 'in_progress', lease_id = gen_random_uuid(), lost_leases = 2,
    lease_expires_at = now(), assigned_agent = 'dead', started_at = now() where story_id = 'US-1'`);
  const [first, ...others] = workers as [Worker, ...Worker[]];

  await first.begin();
  const firsts = await claim(first);
  const taken: unknown[] = [];
  for (const worker of others) {
    await worker.begin("set local lock_timeout = '100ms'"); // waiting longer would fail with 55P03
    taken.push(await claim(worker));
  }
  for (const worker of workers) await worker.commit();

  expect([firsts, ...taken.filter(Boolean)]).toEqual([undefined]);
  expect(
    await asOwner(`select f.status, f.failed_stories, s.status_note from ralph_advanced.features f
      join ralph_advanced.stories s on s.feature_id = f.id and s.story_id = 'US-1'`),
  ).toEqual(
    Array(4).fill({
      status: "failed",
      failed_stories: 1,
      status_note: "Given up: 3 agents in a row stopped without a word.",
    }),
  );
});

/** Until some statement in this database waits for a lock. */
async function waitForLock(): Promise<void> {
  const waits =
    "select from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())";
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if ((await asOwner(waits)).length > 0) return;
  }
  throw new Error("nobody waits");
}
