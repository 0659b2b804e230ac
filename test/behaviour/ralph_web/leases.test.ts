import { describe, expect, test } from "@jest/globals";
import { actAs } from "../../support/acting.ts";
import { type Person, type TestSession, useDatabase } from "../../support/database.ts";
import { truth } from "../../support/permissions.ts";
import { type Workshop, workshop } from "../../support/permissions-web-workshop.ts";
import { callAs, commitAsOwner, countOutcomes, found, settle } from "./place.ts";

const database = useDatabase();

type Claimed = { id: string; attempts: number; lease_expires_at: Date; current_iteration: number };

const claim = "select * from ralph_web.claim_workstream()";
const extend = "select * from ralph_web.extend_workstream_lease($1, $2)";
const report = "select * from ralph_web.report_iteration($1, $2, $3, 10, 1, 0.5)";
const ask = "select * from ralph_web.ask_question($1, $2, 'Which?')";
const answer = "select * from ralph_web.answer_question($1, 'This')";
const finish = "select * from ralph_web.finish_workstream($1, $2, 'completed')";
const start = "select * from ralph_web.start_workstream($1, $2, $2)";

/** Robo runs Mia's oven, the only open workstream. Acts as Robo from here on. */
async function ovenRunning(db: TestSession): Promise<Workshop> {
  const made = await workshop(db);
  await db.query("delete from ralph_web.workstreams where id <> $1", [made.oven]);
  await db.as(made.robo);
  await db.query(claim);
  return made;
}

/** Time passes: the present lease ends, and its worker has not been heard of. Acts as the person from here on. */
async function outlive(db: TestSession, person: Person): Promise<void> {
  await db.asOwner();
  await db.query("update ralph_web.workstreams set lease_expires_at = now() where status = 'running'");
  await db.as(person);
}

const minutesLeft = (at: unknown) => (new Date(at as Date).getTime() - Date.now()) / 60_000;

describe("a lease", () => {
  test("lasts five minutes, and five more after each sign of life", () =>
    database.inRollback(async (db) => {
      const { robo, oven } = await ovenRunning(db);
      const signs: [string, unknown[]][] = [
        [extend, [oven, 1]],
        [report, [oven, 1, 1]],
        [report, [oven, 1, 1]], // sent again, and counted once
      ];

      const left: number[] = [];
      for (const [sign, values] of signs) {
        await outlive(db, robo);
        const [row] = await db.query(sign, values);
        left.push(minutesLeft(row?.lease_expires_at));
      }

      for (const minutes of left) expect(Math.abs(minutes - 5)).toBeLessThan(1);
    }));

  test("that has ended gives the workstream to the next worker, who goes on after the last iteration", () =>
    database.inRollback(async (db) => {
      const { robo, rhea, oven } = await ovenRunning(db);
      await db.query(report, [oven, 1, 1]);

      await db.as(rhea);
      const [early] = await db.query<Claimed>(claim);
      await outlive(db, rhea);
      const [claimed] = await db.query<Claimed>(claim);
      const [reported] = await db.query(report, [oven, 2, 2]);

      expect(early?.id).toBeNull();
      expect(claimed).toMatchObject({ id: oven, agent_id: rhea.id, attempts: 2, current_iteration: 1 });
      expect(minutesLeft(claimed?.lease_expires_at)).toBeGreaterThan(4);
      expect(reported).toMatchObject({ current_iteration: 2, tokens_in: "20", total_cost: "1.0" });
      await db.as(robo);
      expect(await db.sqlStateOf(report, [oven, 1, 3])).toBe("QT107");
    }));

  test("is of one attempt: a late worker is refused even under the same account", () =>
    database.inRollback(async (db) => {
      const { robo, oven } = await ovenRunning(db);
      await outlive(db, robo);
      await db.query(claim);

      for (const late of [extend, ask, finish]) expect(await db.sqlStateOf(late, [oven, 1])).toBe("QT107");
      expect(await db.sqlStateOf(report, [oven, 1, 1])).toBe("QT107");

      expect(await db.sqlStateOf(extend, [oven, null])).toBe("QT107");
      expect(await db.sqlStateOf(finish, [oven, 2])).toBeUndefined();
    }));

  test("that has ended still holds while nobody else has taken over", () =>
    database.inRollback(async (db) => {
      const { robo, oven } = await ovenRunning(db);

      await outlive(db, robo);

      expect(await db.query(finish, [oven, 1])).toMatchObject([{ status: "completed", lease_expires_at: null }]);
    }));

  test("is not needed while the user thinks; their answer begins a new one", () =>
    database.inRollback(async (db) => {
      const { mia, robo, rhea, oven } = await ovenRunning(db);

      const [asked] = await db.query(ask, [oven, 1]);
      const [kept] = await db.query(extend, [oven, 1]);
      await outlive(db, rhea);
      const [meanwhile] = await db.query<Claimed>(claim);
      await db.as(mia);
      const [answered] = await db.query(answer, [oven]);
      await outlive(db, rhea);
      const [claimed] = await db.query<Claimed>(claim);

      expect(asked).toMatchObject({ status: "waiting", lease_expires_at: null });
      expect(kept).toMatchObject({ id: oven, status: "waiting", lease_expires_at: null });
      expect(meanwhile?.id).toBeNull();
      expect(minutesLeft(answered?.lease_expires_at)).toBeGreaterThan(4);
      expect(claimed).toMatchObject({ id: oven, attempts: 2, answer: "This" });
      await db.as(robo);
      expect(await db.sqlStateOf(extend, [oven, 1])).toBe("QT107");
    }));
});

describe("a lease that has ended", () => {
  const expired =
    "select w.lease_expired from (select w.*, ralph_web.workstreams_lease_expired(w) as lease_expired from ralph_web.workstreams w) w";

  test("shows as such at once, to its user and to workers, until somebody takes over", () =>
    database.inRollback(async (db) => {
      const { mia, robo, oven } = await ovenRunning(db);
      await db.as(mia);
      const before = await db.query(expired);
      await outlive(db, mia);
      const after = await db.query(expired);
      await db.as(robo);
      const seen = await db.query(expired);
      await db.query(claim);
      const taken = await db.query(expired);
      await db.query(ask, [oven, 2]);

      expect([before, after, seen, taken, await db.query(expired)].flat().map((row) => row.lease_expired)).toEqual([
        false,
        true,
        true,
        false,
        false,
      ]);
    }));

  test("a workstream that is given back is the next worker's, who goes on after the last iteration", () =>
    database.inRollback(async (db) => {
      const { robo, rhea, oven } = await ovenRunning(db);
      await db.query(report, [oven, 1, 1]);

      const [released] = await db.query("select * from ralph_web.release_workstream($1, 1)", [oven]);
      const late = await db.sqlStateOf(extend, [oven, 1]);
      await db.as(rhea);
      const [claimed] = await db.query<Claimed>(claim);
      await db.query(ask, [oven, 2]);

      expect(released).toMatchObject({ status: "pending", agent_id: null, lease_expires_at: null });
      expect(late).toBe("QT107");
      expect(claimed).toMatchObject({ id: oven, agent_id: rhea.id, attempts: 2, current_iteration: 1 });
      expect(await db.sqlStateOf("select ralph_web.release_workstream($1, 2)", [oven])).toBe("QT104"); // it waits for its user
      await db.as(robo);
      expect(await db.sqlStateOf("select ralph_web.release_workstream($1, 1)", [oven])).toBe("QT107");
    }));
});

describe("what workers die of", () => {
  test("has failed after three in a row, and says so", () =>
    database.inRollback(async (db) => {
      const { robo, oven } = await ovenRunning(db);
      for (const _ of ["second", "third"]) {
        await outlive(db, robo);
        expect(await db.query(claim)).toMatchObject([{ id: oven }]);
      }

      await outlive(db, robo);
      const [fourth] = await db.query<Claimed>(claim);

      expect(fourth?.id).toBeNull();
      expect(
        await truth(db, "select status || ': ' || error_message from ralph_web.workstreams where id = $1", [oven]),
      ).toEqual(["failed: Given up: 3 workers in a row stopped without a word."]);
    }));

  test("is not counted when an iteration was done in between", () =>
    database.inRollback(async (db) => {
      const { robo, oven } = await ovenRunning(db);

      for (const attempt of [1, 2, 3, 4]) {
        await db.query(report, [oven, attempt, attempt]);
        await outlive(db, robo);
        expect(await db.query(claim)).toMatchObject([{ id: oven, attempts: attempt + 1 }]);
      }
    }));

  test("makes room for its user at once, whether or not a worker ever comes again", () =>
    database.inRollback(async (db) => {
      const { mia, bakery, oven } = await ovenRunning(db);
      const active = "select ralph_web.profiles_active_workstreams(p) from ralph_web.profiles p";

      await db.as(mia);
      await db.query(start, [bakery, "bread"]);
      await outlive(db, mia);
      expect(await db.sqlStateOf(start, [bakery, "rolls"])).toBe("QT101"); // the next worker will go on with it
      await db.asOwner();
      await db.query("update ralph_web.workstreams set attempts = 3, claims_without_progress = 3 where id = $1", [
        oven,
      ]);
      await db.as(mia);
      const [shown] = await db.query(active);
      await db.query(start, [bakery, "rolls"]);

      expect(shown).toEqual({ profiles_active_workstreams: 1 });
      expect(await db.query(active)).toEqual([{ profiles_active_workstreams: 2 }]);
      expect(await truth(db, "select status from ralph_web.workstreams where id = $1", [oven])).toEqual(["failed"]);
    }));

  test("somebody else's start fails nothing of it", () =>
    database.inRollback(async (db) => {
      const { milo, brewery, oven } = await ovenRunning(db);
      await db.asOwner();
      await db.query(
        "update ralph_web.workstreams set lease_expires_at = now(), attempts = 3, claims_without_progress = 3 where id = $1",
        [oven],
      );

      await db.as(milo);
      await db.query(start, [brewery, "hops"]);

      expect(await truth(db, "select status from ralph_web.workstreams where id = $1", [oven])).toEqual(["running"]);
    }));
});

test("an agent without an account claims nothing", () =>
  database.inRollback(async (db) => {
    const { oven } = await workshop(db);

    await db.asRole("quintet_agent");
    const [claimed] = await db.query<Claimed>("select * from ralph_web.claim_workstream($1)", [oven]);

    expect(claimed?.id).toBeNull();
    expect(await truth(db, "select status from ralph_web.workstreams where id = $1", [oven])).toEqual(["pending"]);
  }));

test("a worker that fails a workstream says why; one that completes it has nothing to explain", () =>
  database.inRollback(async (db) => {
    const { oven } = await ovenRunning(db);
    const end = "select * from ralph_web.finish_workstream($1, 1, $2, error_message => 'No disk')";

    expect(await db.sqlStateOf(end, [oven, "completed"])).toBe("23514");
    expect(await db.query(end, [oven, "failed"])).toMatchObject([{ status: "failed", error_message: "No disk" }]);
  }));

test("starting on another's project tells nothing of its workstreams", () =>
  database.inRollback(async (db) => {
    const { mia, brewery } = await workshop(db);

    await db.as(mia);

    for (const project of [brewery, "00000000-0000-0000-0000-000000000000"]) {
      expect(await db.sqlStateOf(start, [project, "barrel"])).toBe("23503");
    }
    expect(await truth(db, "select slug from ralph_web.workstreams where project_id = $1", [brewery])).toEqual([
      "barrel",
    ]);
  }));

describe("at the same time", () => {
  /** Workstreams of somebody new whose workers are gone, each claimed so often. What else was open is over. */
  async function abandon(count: number, claims: number): Promise<Person> {
    const owner = await settle(database);
    const project = await found(database, owner);
    await commitAsOwner(database, "delete from ralph_web.workstreams");
    await commitAsOwner(
      database,
      `insert into ralph_web.workstreams
         (project_id, user_id, name, slug, max_iterations, status, started_at, attempts, claims_without_progress, lease_expires_at)
       select $1, $2, 'n', 's-' || n, 5, 'running', now(), $4, $4, now() from generate_series(1, $3) n`,
      [project, owner.id, count, claims],
    );
    return owner;
  }

  test("workers that race for what dead ones left get one each, and none waits", async () => {
    await abandon(12, 1);
    const robo = await settle(database, "agent");

    const claims = await Promise.all(
      Array.from({ length: 16 }, () => callAs<Claimed>(database, robo, `${claim}, pg_sleep(0.2)`)),
    );

    const ids = claims.flatMap(({ row }) => row?.id ?? []);
    expect(countOutcomes(claims)).toEqual({ done: 16 });
    expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
  });

  test("what is abandoned for good is failed once, and nobody waits for who is failing it", async () => {
    const owner = await abandon(3, 3);
    const [robo, rhea] = [await settle(database, "agent"), await settle(database, "agent")];
    const [project] = await commitAsOwner<{ id: string }>(
      database,
      "select id from ralph_web.projects where owner_id = $1",
      [owner.id],
    );
    await using failing = await actAs(database, robo);
    await failing.query(claim);

    await using other = await actAs(database, rhea);
    await other.query("set local lock_timeout = '1ms'"); // waiting at all would fail with 55P03
    const [claimed] = await other.query<Claimed>(claim);
    await using starting = await actAs(database, owner);
    await starting.query("set local lock_timeout = '1ms'");
    const [started] = await starting.query<{ status: string }>(start, [project?.id, "fresh"]);
    for (const each of [failing, other, starting]) await each.commit();

    expect(claimed?.id).toBeNull();
    expect(started).toMatchObject({ status: "pending" });
    expect(
      await commitAsOwner(
        database,
        "select status, count(*)::int from ralph_web.workstreams where user_id = $1 group by 1 order by 1",
        [owner.id],
      ),
    ).toEqual([
      { status: "pending", count: 1 },
      { status: "failed", count: 3 },
    ]);
  });

  test("a cancellation that was asked for before a worker claimed ends it after it started", async () => {
    const owner = await settle(database);
    const project = await found(database, owner);
    await commitAsOwner(database, "delete from ralph_web.workstreams");
    const { row: made } = await callAs<{ id: string }>(database, owner, start, [project, "late"]);
    const robo = await settle(database, "agent");

    await using cancelling = await actAs(database, owner);
    await callAs(database, robo, claim);
    const [cancelled] = await cancelling.query<{ started_at: Date; completed_at: Date }>(
      "select * from ralph_web.cancel_workstream($1)",
      [made?.id],
    );
    await cancelling.commit();

    expect(cancelled).toMatchObject({ status: "cancelled" });
    expect(cancelled?.completed_at.getTime()).toBeGreaterThanOrEqual(cancelled?.started_at.getTime() ?? Infinity);
  });
});
