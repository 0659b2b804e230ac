import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../support/database.ts";
import { column, everyone } from "../support/permissions.ts";
import { workshop } from "../support/permissions-web-workshop.ts";
import { workshop as advancedWorkshop } from "../support/permissions-workshop.ts";
import { claim } from "../support/ralph-advanced-worker.ts";

const database = useDatabase();
const sha256 = (text: string) => createHash("sha256").update(text).digest();

/** In one transaction the time does not change: what ends now has ended, what ends a microsecond later has not. */
const atTheEnd = "now()";
const beforeTheEnd = "now() + interval '1 microsecond'";

const owner = async (db: TestSession, sql: string, values: unknown[] = []) => {
  await db.asOwner();
  return await db.query(sql, values);
};

describe("a lease has ended at its end, and not a microsecond before it:", () => {
  test.each([
    [beforeTheEnd, null],
    [atTheEnd, "first"],
  ])("of a run (%s)", (end, claimed) =>
    database.inRollback(async (db) => {
      const { mia, robo, rhea } = await everyone(db);
      await db.query(
        "insert into marketing.runs (user_id, skill_id, user_message) select $1, id, 'first' from marketing.skills where name = 'copywriting'",
        [mia.id],
      );
      await db.as(robo);
      await db.query("select marketing.claim_run(null)");
      await owner(db, `update marketing.runs set lease_expires_at = ${end}`);
      await db.as(rhea);

      expect(await column(db, "select user_message from marketing.claim_run(null)")).toEqual([String(claimed)]);
    }),
  );

  test.each([
    [beforeTheEnd, 0],
    [atTheEnd, 1],
  ])("of a workstream (%s)", (end, claimed) =>
    database.inRollback(async (db) => {
      const { oven, robo, rhea } = await workshop(db);
      await owner(db, "delete from ralph_web.workstreams where id <> $1", [oven]);
      await db.as(robo);
      await db.query("select ralph_web.claim_workstream()");
      await owner(db, `update ralph_web.workstreams set lease_expires_at = ${end}`);
      await db.as(rhea);

      expect(await db.query("select id from ralph_web.claim_workstream() where id is not null")).toHaveLength(claimed);
    }),
  );

  test.each([
    [beforeTheEnd, undefined],
    [atTheEnd, 2],
  ])("of a story (%s)", (end, attempt) =>
    database.inRollback(async (db) => {
      const { robo, rhea, atlas } = await advancedWorkshop(db);
      await owner(db, "delete from ralph_advanced.stories where id <> $1", [atlas.story]);
      await db.as(robo);
      await claim(db);
      await owner(db, `update ralph_advanced.stories set lease_expires_at = ${end}`);
      await db.as(rhea);

      expect((await claim(db))?.attempt_count).toBe(attempt);
    }),
  );

  test.each([
    [0, "QT307"],
    [1, undefined],
    [86_400, undefined],
    [86_401, "QT307"],
  ])("a story's lasts from one second to one day (%i)", (seconds, state) =>
    database.inRollback(async (db) => {
      const { robo } = await advancedWorkshop(db);
      await db.as(robo);

      expect(await db.sqlStateOf("select ralph_advanced.claim_story('worker', null, null, $1)", [seconds])).toBe(state);
    }),
  );
});

describe("what kills its workers", () => {
  test.each([
    ["two", 2, "running"],
    ["three", 3, "failed"],
  ])("a run is %s workers' end and then %s", (_name, deaths, status) =>
    database.inRollback(async (db) => {
      const { mia, robo } = await everyone(db);
      await db.query(
        "insert into marketing.runs (user_id, skill_id, user_message) select $1, id, 'deadly' from marketing.skills where name = 'copywriting'",
        [mia.id],
      );
      for (let death = 0; death < deaths; death++) {
        await db.as(robo);
        await db.query("select marketing.claim_run(null)");
        await owner(db, "update marketing.runs set lease_expires_at = now()");
      }
      await db.as(robo);
      await db.query("select marketing.claim_run(null)");

      expect(await column(await asOwner(db), "select status from marketing.runs")).toEqual([status]);
    }),
  );
});

describe("a session", () => {
  const hash = (text: string) => `sha256('${text}'::bytea)`;
  const begin = ({ id }: { id: string }, name: string) =>
    `select session_id from identity_private.start_session('${id}', ${hash(name)}, '1 hour')`;

  test.each([
    [beforeTheEnd, 1],
    [atTheEnd, 0],
  ])("is refreshed until its token expires, and only there (%s)", (end, refreshed) =>
    database.inRollback(async (db) => {
      const people = { anna: await db.person("anna", "member"), ben: await db.person("ben", "member") };
      await db.asRole("quintet_authenticator");
      for (const [name, person] of Object.entries(people)) await db.query(begin(person, name));
      await owner(
        db,
        `update identity_private.refresh_tokens set created_at = now() - interval '1 day', expires_at = ${end} where token_hash = ${hash("anna")}`,
      );
      await db.asRole("quintet_authenticator");
      const refresh = (name: string) =>
        db.query(`select * from identity_private.refresh_session(${hash(name)}, ${hash(`${name} 2`)}, '2 hours')`);

      expect(await refresh("anna")).toHaveLength(refreshed);
      const [of] = await refresh("ben");
      expect(of?.expires_at).toEqual((await owner(db, "select now() + interval '2 hours' as at"))[0]?.at);
      expect(
        await owner(
          db,
          `select expires_at = now() + interval '2 hours' as right from identity_private.refresh_tokens where token_hash = ${hash("ben 2")}`,
        ),
      ).toEqual([{ right: true }]);
    }),
  );

  test("a used token ends its own session at its second use, and nobody else's", () =>
    database.inRollback(async (db) => {
      const people = { anna: await db.person("anna", "member"), ben: await db.person("ben", "member") };
      await db.asRole("quintet_authenticator");
      for (const [name, person] of Object.entries(people)) await db.query(begin(person, name));
      for (const next of ["x", "y"])
        await db.query(`select identity_private.refresh_session(${hash("anna")}, ${hash(next)}, '1 hour')`);

      expect(
        await owner(
          db,
          "select username, ended_at is not null as ended from identity.sessions s join identity.users u on u.id = s.user_id order by username",
        ),
      ).toEqual([
        { username: "anna", ended: true },
        { username: "ben", ended: false },
      ]);
    }));

  test("of an account that signs in again is forgotten thirty days after it ran out, and no other", () =>
    database.inRollback(async (db) => {
      const anna = await db.person("anna", "member");
      await db.person("ben", "member");
      await db.query(
        `insert into identity.sessions (user_id, created_at, expires_at)
         select id, now() - interval '1 year', now() - age from identity.users, unnest(array['30 days', '30 days 1 microsecond']::interval[]) age`,
      );
      await db.asRole("quintet_authenticator");
      await db.query(begin(anna, "anna"));

      expect(
        await owner(
          db,
          `select username, extract(microsecond from now() - expires_at)::int as beyond
           from identity.sessions s join identity.users u on u.id = s.user_id where expires_at < now() order by 1, 2`,
        ),
      ).toEqual([
        { username: "anna", beyond: 0 },
        { username: "ben", beyond: 0 },
        { username: "ben", beyond: 1 },
      ]);
    }));
});

describe("API keys", () => {
  const create = "select identity_private.create_api_key($1, 'key', 'qk_00000000', $2, $3::timestamptz) as id";

  test("an account makes a hundred and no more; those of others, expired and revoked ones do not count", () =>
    database.inRollback(async (db) => {
      const anna = await db.person("anna", "member");
      const ben = await db.person("ben", "member");
      await db.query(
        `insert into identity.api_keys (user_id, name, prefix, created_at, expires_at, revoked_at)
         select $1::uuid, 'working', 'qk_00000001', now() - interval '1 day', now() + interval '1 microsecond', null::timestamptz from generate_series(1, 99)
         union all select $1, 'expired', 'qk_00000002', now() - interval '1 day', now(), null
         union all select $1, 'revoked', 'qk_00000003', now() - interval '1 day', null, now()
         union all select $2, 'of another', 'qk_00000004', now() - interval '1 day', null, null`,
        [anna.id, ben.id],
      );
      await db.asRole("quintet_authenticator");

      const made = [];
      for (const [person, hash] of [
        [anna, "a"],
        [anna, "b"],
        [ben, "c"],
      ] as const)
        made.push((await db.query(create, [person.id, sha256(hash), null]))[0]?.id !== null);

      expect(made).toEqual([true, false, true]);
    }));

  test.each([
    [beforeTheEnd, 1, 0],
    [atTheEnd, 0, 1],
  ])("one works until it expires (%s)", (end, works, ended) =>
    database.inRollback(async (db) => {
      const anna = await db.person("anna", "member");
      const ben = await db.person("ben", "agent");
      await db.asRole("quintet_authenticator");
      await db.query(create, [anna.id, sha256("a"), null]);
      await db.query(create, [ben.id, sha256("b"), null]);
      await owner(
        db,
        `update identity.api_keys set created_at = now() - interval '1 day', expires_at = ${end} where user_id = $1`,
        [anna.id],
      );
      await db.asRole("quintet_authenticator");
      const authenticate = (hash: string) =>
        db.query("select * from identity_private.authenticate_api_key($1)", [sha256(hash)]);

      expect(await authenticate("a")).toHaveLength(works);
      expect(await authenticate("b")).toEqual([{ user_id: ben.id, role: "agent" }]);
      expect(
        await db.query("select * from identity_private.find_ended_api_keys($1)", [[sha256("a"), sha256("b")]]),
      ).toHaveLength(ended);
    }),
  );
});

describe("attempts to sign in", () => {
  /** One more, when so many were made before; undefined when the account is locked. */
  const admit = async (db: TestSession, { login = "anna", address = "192.0.2.1" } = {}) => {
    await db.asRole("quintet_authenticator");
    const [row] = await db.query("select identity_private.admit_sign_in($1, $2, 3, 5, '900 seconds') as admitted", [
      login,
      address,
    ]);
    return row?.admitted;
  };

  test("as many as the limit are admitted for a login, and for an address, and those of others do not count", () =>
    database.inRollback(async (db) => {
      const of = [];
      for (let attempt = 0; attempt < 4; attempt++) of.push(await admit(db));
      const others = [await admit(db, { login: "ben" }), await admit(db, { login: "clara" })];
      const ofAddress = await admit(db, { login: "dora" });

      expect(of).toEqual([true, true, true, false]);
      expect(others).toEqual([true, true]);
      expect(ofAddress).toBe(false);
      expect(await admit(db, { login: "dora", address: "192.0.2.2" })).toBe(true);
    }));

  test.each([
    ["899 seconds", false],
    ["901 seconds", true],
  ])("count for the period (%s)", (ago, admitted) =>
    database.inRollback(async (db) => {
      for (let attempt = 0; attempt < 3; attempt++) await admit(db);
      await owner(db, `update identity_private.attempts set attempted_at = clock_timestamp() - interval '${ago}'`);

      expect(await admit(db)).toBe(admitted);
    }),
  );

  test("forgiven are those of the login from the address alone", () =>
    database.inRollback(async (db) => {
      await admit(db);
      await admit(db, { address: "192.0.2.2" });
      await admit(db, { login: "ben" });
      await db.query("select identity_private.forgive_sign_in_attempts('anna', '192.0.2.1')");

      expect(await owner(db, "select host(address) as address from identity_private.attempts order by 1")).toEqual([
        { address: "192.0.2.1" },
        { address: "192.0.2.2" },
      ]);
    }));
});

test.each([
  [atTheEnd, "QT202"],
  [beforeTheEnd, undefined],
])("a cache entry is put with a time to come (%s)", (end, state) =>
  database.inRollback(async (db) => {
    const { robo } = await everyone(db);
    await db.as(robo);

    expect(await db.sqlStateOf(`select coaching.put_cache_entry('advice', '1', ${end})`)).toBe(state);
  }),
);

async function asOwner(db: TestSession): Promise<TestSession> {
  await db.asOwner();
  return db;
}
