import { beforeAll, describe, expect, test } from "@jest/globals";
import { actAs, doAs, prepare, settle } from "../../support/acting.ts";
import { type Person, type TestSession, useDatabase } from "../../support/database.ts";
import { type Everyone, everyone } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";
import { countRows, readCounters } from "../../support/stored-bytes.ts";

const database = useDatabase();
const { inRollback } = database;

const exceeded = "QT001";
const addTask = "insert into coaching.tasks (title) values ($1) returning id";
const title = (bytes: number) => "x".repeat(bytes - 100); // a row counts for 100 bytes and its texts

/** Lets accounts of a role store so much, and no more. Owner. */
async function limit(db: Pick<TestSession, "query">, role: string, bytes: number | null) {
  await db.query("update identity.storage_limits set bytes = $2 where role = $1::identity.platform_role", [
    role,
    bytes,
  ]);
}

async function storedBy(db: TestSession, { id }: Person): Promise<number> {
  await db.asOwner();
  return (await readCounters(db)).get(id) ?? 0;
}

/** The SQLSTATE of a statement, or of the end of its transaction. */
async function sqlStateAtEnd(db: TestSession, sql: string, values?: unknown[]) {
  return (
    (await db.sqlStateOf(sql, values)) ??
    (await db.sqlStateOf("set constraints all immediate; set constraints all deferred"))
  );
}

let max: Person;
let mona: Person;
let rita: Person;

/** Those who write at the same time: what they write stays. */
beforeAll(async () => {
  mona = await settle(database, "mona", "member");
  max = await settle(database, "max", "member");
  rita = await settle(database, "rita", "agent");
});

describe("the limit of a member", () => {
  const member = (body: (db: TestSession, mia: Person) => Promise<void>) => () =>
    inRollback(async (db) => {
      const { mia } = await everyone(db);
      await limit(db, "member", 1000);
      await db.as(mia);
      await body(db, mia);
    });

  test(
    "is what they may store, to the byte",
    member(async (db, mia) => {
      expect(await sqlStateAtEnd(db, addTask, [title(600)])).toBeUndefined();
      expect(await sqlStateAtEnd(db, addTask, [title(401)])).toBe(exceeded);
      expect(await sqlStateAtEnd(db, addTask, [title(400)])).toBeUndefined();
      expect(await storedBy(db, mia)).toBe(1000);
    }),
  );

  test(
    "is one for all products",
    member(async (db) => {
      await db.query(addTask, [title(600)]);

      expect(
        await sqlStateAtEnd(db, "insert into coaching.goals (title, description) values ('x', $1)", [title(400)]),
      ).toBe(exceeded);
      expect(
        await sqlStateAtEnd(
          db,
          "insert into coaching.profiles (persona_signals) values (jsonb_build_object('x', $1::text))",
          [title(400)],
        ),
      ).toBe(exceeded);
      expect(
        await sqlStateAtEnd(db, "insert into marketing.clients (name, slug, description) values ('x', 'x', $1)", [
          title(400),
        ]),
      ).toBe(exceeded);
      expect(
        await sqlStateAtEnd(db, "insert into identity.user_channels (channel, channel_user_id) values ('web', $1)", [
          title(301),
        ]),
      ).toBe(undefined);
    }),
  );

  test(
    "counts bytes, not characters, and what compresses as what does not",
    member(async (db, mia) => {
      await db.query(addTask, ["ü".repeat(100)]);

      expect(await storedBy(db, mia)).toBe(300);
    }),
  );

  test(
    "leaves a tenth for changes of what there is, and no more",
    member(async (db) => {
      expect(await sqlStateAtEnd(db, addTask, [title(500)])).toBeUndefined();
      expect(await sqlStateAtEnd(db, addTask, [title(500)])).toBeUndefined();

      expect(await sqlStateAtEnd(db, "update coaching.tasks set title = title || $1", ["x".repeat(51)])).toBe(exceeded);
      expect(
        await sqlStateAtEnd(db, "update coaching.tasks set title = title || $1", ["x".repeat(50)]),
      ).toBeUndefined();
      expect(await sqlStateAtEnd(db, addTask, ["x"])).toBe(exceeded);
    }),
  );

  test(
    "lets who is over it shrink, delete and change what is no text",
    member(async (db, mia) => {
      await db.query(addTask, [title(600)]);
      await db.query(addTask, [title(400)]);
      await db.asOwner();
      await limit(db, "member", 500);
      await db.as(mia);

      expect(await sqlStateAtEnd(db, "update coaching.tasks set status = 'completed'")).toBeUndefined();
      expect(await sqlStateAtEnd(db, "update coaching.tasks set title = left(title, 200)")).toBeUndefined();
      expect(await storedBy(db, mia)).toBe(600);
      await db.as(mia);
      await db.query("delete from coaching.tasks");
      expect(await sqlStateAtEnd(db, addTask, [title(500)])).toBeUndefined();
    }),
  );

  test("holds nobody else, and no one who writes for them", () =>
    inRollback(async (db) => {
      const { mia, anna, robo, ada } = await everyone(db);
      await limit(db, "member", 0);

      await db.as(mia);
      expect(await sqlStateAtEnd(db, addTask, ["x"])).toBe(exceeded);
      await db.as(anna);
      expect(await sqlStateAtEnd(db, addTask, ["x"])).toBeUndefined();
      await db.as(robo);
      expect(
        await sqlStateAtEnd(db, "insert into coaching.interactions (user_id, prompt) values ($1, 'x')", [mia.id]),
      ).toBeUndefined();
      await db.as(ada);
      expect(
        await sqlStateAtEnd(db, "insert into coaching.tasks (user_id, title) values ($1, 'x')", [mia.id]),
      ).toBeUndefined();
      expect(await storedBy(db, mia)).toBe(202);
    }));
});

test("a large change is held to the limit too, and an admin has none", () =>
  inRollback(async (db) => {
    const { mia, ada } = await everyone(db);
    await limit(db, "member", 150_000);
    const ask = "insert into coaching.interactions (prompt) values ($1)";

    await db.as(mia);
    expect(await sqlStateAtEnd(db, ask, ["x".repeat(99_900)])).toBeUndefined();
    expect(await sqlStateAtEnd(db, ask, ["x".repeat(99_900)])).toBe(exceeded);
    await db.as(ada);
    expect(
      await sqlStateAtEnd(db, "insert into coaching.interactions (user_id, prompt) values ($1, $2)", [
        ada.id,
        "x".repeat(99_900),
      ]),
    ).toBeUndefined();
  }));

describe("far from the limit, where counters are not added up each time", () => {
  const far = (body: (db: TestSession, people: Everyone) => Promise<void>) => () =>
    inRollback(async (db) => {
      const people = await everyone(db);
      await limit(db, "member", 12_000_000);
      await db.as(people.mia);
      await db.query(addTask, [title(500)]);
      await db.query(addTask, [title(500)]);
      await body(db, people);
    });

  test(
    "a limit that is lowered holds from the next write on",
    far(async (db, { ada, mia }) => {
      await db.as(ada);
      await db.query("select identity.set_storage_limit('member', 1000)");
      await db.as(mia);

      expect(await sqlStateAtEnd(db, addTask, ["x"])).toBe(exceeded);
    }),
  );

  test(
    "so does that of another role",
    far(async (db, { mia }) => {
      await db.asOwner();
      await limit(db, "student", 1000);
      await db.query("update identity.users set role = 'student' where id = $1", [mia.id]);
      await db.as({ ...mia, role: "student" });

      expect(await sqlStateAtEnd(db, addTask, ["x"])).toBe(exceeded);
    }),
  );

  test(
    "what workers add counts at once, and the limit holds to the byte",
    far(async (db, { mia, robo }) => {
      await db.as(robo);
      await db.query(
        "insert into coaching.interactions (user_id, prompt) select $1, repeat('x', 99900) from generate_series(1, 119)",
        [mia.id],
      );
      await db.as(mia);
      const ask = "insert into coaching.interactions (prompt) values ($1)";
      await db.query(ask, [title(98_000)]);

      expect(await sqlStateAtEnd(db, ask, [title(1001)])).toBe(exceeded);
      expect(await sqlStateAtEnd(db, ask, [title(1000)])).toBeUndefined();
    }),
  );

  test(
    "what is freed leaves a counter no more than its 64 kB before they are added up",
    far(async (db) => {
      const ask = "insert into coaching.interactions (prompt) select $1 from generate_series(1, 3) returning id";
      for (let times = 0; times < 3; times++) await db.query(ask, [title(20_000)]);
      await db.query("delete from coaching.interactions");
      await db.asOwner();

      expect(
        await db.query("select checked - bytes as room from identity.stored_bytes where checked - bytes > 65536"),
      ).toEqual([]);
    }),
  );

  test("room that other counters have is taken back near the limit", async () => {
    const nina = await settle(database, "nina", "member");
    await prepare(database, "update identity.storage_limits set bytes = 12000000 where role = 'member'");
    for (let times = 0; times < 2; times++) {
      await using first = await actAs(database, nina);
      await first.query(addTask, ["first"]);
      await doAs(database, nina, addTask, ["second"]);
      await first.commit();
    }
    const counters =
      "select count(*)::int as counters, count(checked)::int as with_room from identity.stored_bytes where user_id = $1";
    expect(await prepare(database, counters, [nina.id])).toEqual([{ counters: 2, with_room: 2 }]);

    await prepare(
      database,
      "insert into coaching.interactions (user_id, prompt) select $1, repeat('x', 99900) from generate_series(1, 119)",
      [nina.id],
    );
    await doAs(database, nina, addTask, ["third"]);

    expect(await prepare(database, counters, [nina.id])).toEqual([{ counters: 2, with_room: 0 }]);
    await prepare(database, "delete from identity.users where id = $1", [nina.id]);
  });
});

describe("counters add up to the rows", () => {
  /** The accounts that have something, but for those of tests of races, whose rows stay. */
  const added = async (db: TestSession) => {
    await db.asOwner();
    const [counters, rows] = [await readCounters(db), await countRows(db)];
    expect(counters).toEqual(rows);
    for (const { id } of [max, mona]) counters.delete(id);
    return counters;
  };

  test("whatever comes, grows, shrinks and goes, of several owners in one statement too", () =>
    inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      await db.query(
        "insert into coaching.goals (user_id, title, description) select case when n % 2 = 0 then $1 else $2 end::uuid, 'x', repeat('y', n) from generate_series(1, 50) n",
        [mia.id, milo.id],
      );
      expect((await added(db)).size).toBe(2);

      await db.query(
        "update coaching.goals set description = repeat(description, 3), title = 'longer' where length(description) % 3 = 0",
      );
      await added(db);
      await db.query("update coaching.goals set user_id = $1 where user_id = $2", [mia.id, milo.id]);
      expect((await added(db)).has(milo.id)).toBe(false);
      await db.query("delete from coaching.goals where length(description) > 20");
      await added(db);
      await db.query("delete from coaching.goals");
      expect((await added(db)).size).toBe(0);
    }));

  test("when work is recorded, a story or feature goes, a project goes to another owner, and with its project all of it", () =>
    inRollback(async (db) => {
      const { milo, atlas, beacon } = await workshop(db);
      await db.query(
        "update ralph_advanced.stories set status = 'in_progress', assigned_agent = 'a', lease_id = gen_random_uuid(), lease_expires_at = now(), started_at = now() where id = $1",
        [atlas.story],
      );
      await db.query("update ralph_advanced.stories set status = 'failed', status_note = 'why' where id = $1", [
        atlas.story,
      ]);
      expect((await added(db)).size).toBe(3);

      await db.query("update ralph_advanced.projects set created_by = $1 where id = $2", [milo.id, atlas.project]);
      expect((await added(db)).size).toBe(2);
      await db.query("delete from ralph_advanced.stories where id = $1", [atlas.story]);
      await added(db);
      await db.query("delete from ralph_advanced.features where id = $1", [beacon.feature]);
      await added(db);
      await db.query("delete from ralph_advanced.projects where created_by = $1", [milo.id]);
      expect((await added(db)).size).toBe(1);
    }));

  test("when accounts go, with all that they have or leaving it to nobody", () =>
    inRollback(async (db) => {
      const { mia, milo, anna } = await workshop(db);
      await db.query("insert into coaching.tasks (user_id, title) values ($1, 'x'), ($2, 'y')", [mia.id, milo.id]);

      await db.query("delete from identity.users where id in ($1, $2)", [mia.id, milo.id]);

      expect([...(await added(db)).keys()]).toEqual([anna.id]);
    }));
});

describe("at the same time", () => {
  test("of thirty who write at once as many succeed as there is room for, and what they stored is what is counted", async () => {
    await prepare(database, "update identity.storage_limits set bytes = 1000 where role = 'member'");

    const attempts = await Promise.allSettled(
      Array.from({ length: 30 }, () => doAs(database, max, addTask, [title(200)])),
    );

    const refusals = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason.code] : []));
    expect(refusals).toEqual(Array(25).fill(exceeded));
    expect(
      await prepare(database, "select sum(bytes)::int as sum from identity.stored_bytes where user_id = $1", [max.id]),
    ).toEqual([{ sum: 1000 }]);
    expect(
      await prepare(database, "select count(*)::int as tasks from coaching.tasks where user_id = $1", [max.id]),
    ).toEqual([{ tasks: 5 }]);
  });

  test("nobody waits for one who is still at work for the same account", async () => {
    await prepare(database, "update identity.storage_limits set bytes = 100000000 where role = 'member'");
    await using slow = await actAs(database, rita);
    await slow.query("insert into coaching.interactions (user_id, prompt) values ($1, 'slow')", [mona.id]);
    await using second = await actAs(database, mona);
    await second.query(addTask, ["second"]);

    await doAs(database, mona, addTask, ["third"]); // would end by lock_timeout
    await second.commit();
    await slow.commit();

    await using owner = { query: (sql: string) => prepare(database, sql), [Symbol.asyncDispose]: async () => {} };
    expect(await readCounters(owner as never)).toEqual(await countRows(owner as never));
  });
});
