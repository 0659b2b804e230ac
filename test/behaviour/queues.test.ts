import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../support/database.ts";
import { everyone } from "../support/permissions.ts";

const database = useDatabase();

/** A unit of work as whoever claimed it sees it, and what they name in each report. */
type Claimed = { id: string | null; lease_id?: string; attempts?: number; lease_expires_at: Date | null };

/** What differs between the queues. All else is one shape (docs/decisions/0081). */
type Queue = {
  table: string;
  /** Of the row: `$1` is its id. */
  claim: string;
  report: (call: "extend" | "release") => string;
  /** What a worker says of itself in each report. */
  token: (claimed: Claimed) => unknown[];
  leaseLost: string;
  /** Makes two units of work of Mia's, the first the older. Owner. */
  fill: (db: TestSession, owner: string) => Promise<unknown>;
  /** When three in a row have left it: what its row says. */
  givenUp: string;
};

const byAttempt = ({ id, attempts }: Claimed) => [id, attempts];
const byLease = ({ lease_id }: Claimed) => [lease_id];
const storyCall = (call: string) =>
  call === "extend" ? "ralph_advanced.extend_lease($1)" : "ralph_advanced.release_story($1)";

const queues: Record<string, Queue> = {
  workstreams: {
    table: "ralph_web.workstreams",
    claim: "ralph_web.claim_workstream($1)",
    report: (call) => `ralph_web.${call}_workstream${call === "extend" ? "_lease" : ""}($1, $2)`,
    token: byAttempt,
    leaseLost: "QT107",
    fill: (db, owner) =>
      db.query(
        `with profile as (insert into ralph_web.profiles (user_id) values ($1)),
           project as (insert into ralph_web.projects (owner_id, name, slug, type) values ($1, 'p', 'p', 'single-repo') returning id)
         insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations, created_at)
         select id, $1, n, n, 5, '2020-02-02'::timestamptz + n::int * interval '1 day' from project, unnest(array['1', '2']) n`,
        [owner],
      ),
    givenUp: "status || ' ' || error_message",
  },
  runs: {
    table: "marketing.runs",
    claim: "marketing.claim_run(id => $1)",
    report: (call) => `marketing.${call}_run${call === "extend" ? "_lease" : ""}($1, $2)`,
    token: byAttempt,
    leaseLost: "QT403",
    fill: (db, owner) =>
      db.query(
        `insert into marketing.runs (user_id, skill_id, user_message, queued_at)
         select $1, s.id, n, '2020-02-02'::timestamptz + n::int * interval '1 day'
         from marketing.skills s, unnest(array['1', '2']) n where s.name = 'copywriting'`,
        [owner],
      ),
    givenUp: "status || ' ' || error_message",
  },
  questions: {
    table: "coaching.interactions",
    claim: "coaching.claim_interaction($1)",
    report: (call) => `coaching.${call}_interaction${call === "extend" ? "_lease" : ""}($1, $2)`,
    token: byAttempt,
    leaseLost: "QT203",
    fill: (db, owner) =>
      db.query(
        `insert into coaching.interactions (user_id, prompt, created_at)
         select $1, n, '2020-02-02'::timestamptz + n::int * interval '1 day' from unnest(array['1', '2']) n`,
        [owner],
      ),
    givenUp: "'failed ' || error_message",
  },
  stories: {
    table: "ralph_advanced.stories",
    claim: "ralph_advanced.claim_story('worker', id => $1)",
    report: storyCall,
    token: byLease,
    leaseLost: "QT301",
    fill: (db, owner) => plan(db, owner),
    givenUp: "status || ' ' || status_note",
  },
  gates: {
    table: "ralph_advanced.stories",
    claim: "ralph_advanced.claim_gate('judge', id => $1)",
    report: storyCall,
    token: byLease,
    leaseLost: "QT301",
    async fill(db, owner) {
      await plan(db, owner);
      await db.query("alter table ralph_advanced.stories disable trigger user");
      await db.query(
        "update ralph_advanced.stories set status = 'review', built_by_agent = 'worker', assigned_agent = 'worker', started_at = now()",
      );
      await db.query("set constraints all immediate");
      await db.query("alter table ralph_advanced.stories enable trigger user");
    },
    givenUp: "status || ' ' || status_note",
  },
};

const plan = (db: TestSession, owner: string) =>
  db.query(
    `with project as (insert into ralph_advanced.projects (name, status, created_by) values ('p', 'running', $1) returning id),
       feature as (insert into ralph_advanced.features (project_id, name, branch_name, prd_json, status, started_at)
         select id, 'f', 'f', '{}', 'in_progress', now() from project returning id)
     insert into ralph_advanced.stories (feature_id, story_id, repo, title) select id, n, 'backend', n from feature, unnest(array['US-1', 'US-2']) n`,
    [owner],
  );

describe.each(Object.entries(queues))("the queue of %s", (_, queue) => {
  const ids = `select id from ${queue.table} order by ${queue.table.includes("stories") ? "id" : queue.table.includes("runs") ? "queued_at" : "created_at"}`;

  /** Two units of work, and Robo at his desk. */
  async function open(db: TestSession) {
    const people = await everyone(db);
    await queue.fill(db, people.mia.id);
    const [first, second] = (await db.query<{ id: string }>(ids)).map(({ id }) => id) as [string, string];
    await db.as(people.robo);
    return { ...people, first, second };
  }

  const claim = async (db: TestSession, id: string | null = null): Promise<Claimed> =>
    (await db.query<Claimed>(`select * from ${queue.claim}`, [id]))[0] as Claimed;
  const report = (db: TestSession, call: "extend" | "release", claimed: Claimed) =>
    db.sqlStateOf(`select ${queue.report(call)}`, queue.token(claimed));
  async function expire(db: TestSession, person: Parameters<TestSession["as"]>[0]): Promise<void> {
    await db.asOwner();
    await db.query(`update ${queue.table} set lease_expires_at = now() where lease_expires_at is not null`);
    await db.as(person);
  }
  const shown = async (db: TestSession, id: string) =>
    (
      await db.query<{ expired: boolean }>(
        `select ${queue.table}_lease_expired(w) as expired from ${queue.table} w where id = $1`,
        [id],
      )
    )[0]?.expired;

  test("hands each out once, the one that is asked for or the oldest, and then nothing", () =>
    database.inRollback(async (db) => {
      const { first, second, rhea } = await open(db);

      const taken = [(await claim(db, second)).id];
      await db.as(rhea);
      taken.push((await claim(db, second)).id, (await claim(db)).id, (await claim(db)).id);

      expect(taken).toEqual([second, null, first, null]);
    }));

  test("shows at once, to its user and to workers, that a lease has ended, and gives the work to the next", () =>
    database.inRollback(async (db) => {
      const { mia, robo, rhea, first } = await open(db);
      const late = await claim(db, first);
      const before = await shown(db, first);
      await expire(db, mia);
      const toUser = await shown(db, first);
      await db.as(rhea);
      const toWorker = await shown(db, first);

      const next = await claim(db, first);

      expect([before, toUser, toWorker, await shown(db, first)]).toEqual([false, true, true, false]);
      expect(next.id).toBe(first);
      expect(await report(db, "extend", next)).toBeUndefined();
      await db.as(robo);
      for (const call of ["extend", "release"] as const) expect(await report(db, call, late)).toBe(queue.leaseLost);
    }));

  test("is told apart by the claim, not by the account: a late worker of the same account is refused", () =>
    database.inRollback(async (db) => {
      const { robo, first } = await open(db);
      const late = await claim(db, first);
      await expire(db, robo);
      const taken = await claim(db, first);

      expect(await report(db, "extend", late)).toBe(queue.leaseLost);
      expect(await report(db, "extend", taken)).toBeUndefined();
    }));

  test("takes back what a worker gives back", () =>
    database.inRollback(async (db) => {
      const { rhea, first } = await open(db);
      const claimed = await claim(db, first);

      expect(await report(db, "release", claimed)).toBeUndefined();
      expect(await report(db, "extend", claimed)).toBe(queue.leaseLost);
      await db.as(rhea);
      expect((await claim(db, first)).id).toBe(first);
    }));

  test("gives up what three in a row have left without a word, and not what was given back between", () =>
    database.inRollback(async (db) => {
      const { robo, first } = await open(db);
      const die = async () => {
        const { id } = await claim(db, first);
        await expire(db, robo);
        return id;
      };
      const taken = [await die(), await die()];
      await report(db, "release", await claim(db, first));
      taken.push(await die(), await die(), await die(), await die());

      expect(taken).toEqual([...Array(5).fill(first), null]);
      const [row] = await db.query<{ said: string }>(
        `select ${queue.givenUp} as said from ${queue.table} where id = $1`,
        [first],
      );
      expect(row?.said).toMatch(/^failed Given up: 3 (workers|agents) in a row stopped without a word\.$/);
    }));

  test("is closed to an agent without an account", () =>
    database.inRollback(async (db) => {
      const { first } = await open(db);

      await db.asRole("quintet_agent");

      expect([undefined, "42501"]).toContain(await db.sqlStateOf(`select ${queue.claim}`, [first]));
      await db.asOwner();
      expect(await db.query(`select 1 from ${queue.table} where lease_expires_at is not null`)).toEqual([]);
    }));
});
