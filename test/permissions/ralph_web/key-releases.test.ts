import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";
import { sealed, type Workshop, workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const selectUsers = "select user_id from ralph_web.key_releases";
const release = "select * from ralph_web_private.release_anthropic_key($1, $2, $3)";

/** Robo runs Mia's oven, Rhea Milo's barrel, and each was given the key of its user. */
async function released(db: TestSession): Promise<Workshop> {
  const made = await workshop(db);
  for (const [agent, workstream] of [
    [made.robo, made.oven],
    [made.rhea, made.barrel],
  ] as const) {
    await db.as(agent);
    await db.query("select ralph_web.claim_workstream($1)", [workstream]);
    await db.asRole("quintet_authenticator");
    await db.query(release, [agent.id, workstream, 1]);
  }
  return made;
}

describe("who was given a key", () => {
  test.each<[string, keyof Everyone, (keyof Everyone)[]]>([
    ["a member sees that of their own", "mia", ["mia"]],
    ["a member without a key sees nothing", "anna", []],
    ["an analyst sees all", "alma", ["mia", "milo"]],
    ["an admin sees all", "ada", ["mia", "milo"]],
  ])("%s", (_, name, seen) =>
    database.inRollback(async (db) => {
      const people = await released(db);

      await db.as(people[name]);

      expect(await column(db, selectUsers)).toEqual(seen.map((who) => people[who].id).sort());
      expect(await truth(db, selectUsers)).toEqual([people.mia.id, people.milo.id].sort());
    }),
  );

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["a member", "mia", ["select"]],
    ["a student", "anna", ["select"]],
    ["an educator", "edith", ["select"]],
    ["an analyst", "alma", ["select"]],
    ["an admin", "ada", ["select"]],
    ["an agent", "robo", []],
    ["an anonymous visitor", "anonymous", []],
  ])("%s writes nothing of it", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_web.key_releases")).toEqual(verbs);
    }),
  );
});

describe("release_anthropic_key", () => {
  test("is the server's alone", () =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      for (const person of [people.mia, people.robo, people.alma, people.ada]) {
        await db.as(person);
        expect(await db.sqlStateOf(release, [people.robo.id, people.oven, 1])).toBe(permissionDenied);
      }
    }));

  test("gives the owner's ciphertext to the worker that holds the lease, once a claim, and writes that down", () =>
    database.inRollback(async (db) => {
      const { mia, robo, oven } = await workshop(db);
      await db.as(robo);
      await db.query("select ralph_web.claim_workstream($1)", [oven]);
      await db.asRole("quintet_authenticator");

      const [given] = await db.query(release, [robo.id, oven, 1]);
      const again = await db.sqlStateOf(release, [robo.id, oven, 1]);
      await db.as(robo);
      await db.query("select ralph_web.release_workstream($1, 1)", [oven]);
      await db.query("select ralph_web.claim_workstream($1)", [oven]);
      await db.asRole("quintet_authenticator");
      const [nextClaim] = await db.query(release, [robo.id, oven, 2]);

      expect(given).toEqual({ user_id: mia.id, anthropic_key_encrypted: sealed, lease_expires_at: expect.any(Date) });
      expect([again, nextClaim?.anthropic_key_encrypted]).toEqual(["QT108", sealed]);
      expect(
        await truth(db, "select concat_ws(' ', user_id, workstream_id, attempt, agent_id) from ralph_web.key_releases"),
      ).toEqual([`${mia.id} ${oven} 1 ${robo.id}`, `${mia.id} ${oven} 2 ${robo.id}`]);
    }));

  test.each<[string, string, string | undefined]>([
    [
      "the lease has ended, though nobody has taken over",
      "update ralph_web.workstreams set lease_expires_at = now()",
      "QT107",
    ],
    [
      "the workstream waits for its user",
      "update ralph_web.workstreams set status = 'waiting', pending_question = '?' where status = 'running'",
      "QT107",
    ],
    [
      "the workstream was cancelled",
      "update ralph_web.workstreams set status = 'cancelled' where status = 'running'",
      "QT107",
    ],
    ["its user has set no key", "delete from ralph_web.user_api_keys", "QT109"],
    ["nothing is amiss", "select 1", undefined],
  ])("when %s", (_, change, state) =>
    database.inRollback(async (db) => {
      const { robo, oven } = await workshop(db);
      await db.query("delete from ralph_web.workstreams where id <> $1", [oven]);
      await db.as(robo);
      await db.query("select ralph_web.claim_workstream($1)", [oven]);
      await db.asOwner();
      await db.query(change);

      await db.asRole("quintet_authenticator");

      expect(await db.sqlStateOf(release, [robo.id, oven, 1])).toBe(state);
      expect(await truth(db, selectUsers)).toHaveLength(state ? 0 : 1);
    }),
  );

  test("refuses another worker, another attempt and what nobody has claimed", () =>
    database.inRollback(async (db) => {
      const { robo, rhea, oven, barrel } = await workshop(db);
      await db.as(robo);
      await db.query("select ralph_web.claim_workstream($1)", [oven]);

      await db.asRole("quintet_authenticator");

      expect(await db.sqlStateOf(release, [rhea.id, oven, 1])).toBe("QT107");
      expect(await db.sqlStateOf(release, [robo.id, oven, 2])).toBe("QT107");
      expect(await db.sqlStateOf(release, [robo.id, barrel, 0])).toBe("QT107");
      expect(await truth(db, selectUsers)).toEqual([]);
    }));
});

test("a record outlives its workstream, and goes with the account", () =>
  database.inRollback(async (db) => {
    const { mia, milo, oven } = await released(db);
    await db.asOwner();
    await db.query("delete from ralph_web.workstreams where id = $1", [oven]);

    expect(await truth(db, selectUsers)).toEqual([mia.id, milo.id].sort());
    await db.query("delete from identity.users where id = $1", [mia.id]);
    expect(await truth(db, selectUsers)).toEqual([milo.id]);
  }));
