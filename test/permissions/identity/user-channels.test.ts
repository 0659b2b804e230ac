import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import {
  column,
  type Everyone,
  everyone,
  grantedColumns,
  grantedVerbs,
  permissionDenied,
  truth,
} from "../../support/permissions.ts";

const database = useDatabase();

const selectAddresses = "select channel_user_id from identity.user_channels";
const addresses = ["@ada", "@alma", "@anna", "@ben", "@edith", "@emil", "@mia", "@milo", "@rhea", "@robo"];

/** Everyone, each with a Telegram address named after them. */
async function reachable(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  await db.query(
    "insert into identity.user_channels (user_id, channel, channel_user_id) select id, 'telegram', '@' || username from identity.users",
  );
  return people;
}

describe("reading channels", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees only their own channels", "mia", ["@mia"]],
    ["a student sees only their own channels", "anna", ["@anna"]],
    ["an educator sees only their own channels", "edith", ["@edith"]],
    ["an agent sees all channels, to look up who wrote", "robo", addresses],
    ["an analyst sees all channels", "alma", addresses],
    ["an admin sees all channels", "ada", addresses],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await reachable(db);

      await db.as(people[name]);
      const seen = await column(db, selectAddresses);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectAddresses)).toEqual(addresses);
    }),
  );

  test.each(["quintet_member", "quintet_student", "quintet_educator"])("%s without a user id sees no channel", (role) =>
    database.inRollback(async (db) => {
      await reachable(db);

      await db.asRole(role);

      expect(await column(db, selectAddresses)).toEqual([]);
      expect(await truth(db, selectAddresses)).toEqual(addresses);
    }),
  );

  test("an anonymous visitor may not read channels", () =>
    database.inRollback(async (db) => {
      await reachable(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectAddresses)).toBe(permissionDenied);
      expect(await truth(db, selectAddresses)).toEqual(addresses);
    }));
});

describe("linking channels", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s links a channel, which becomes their own", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      await db.query("insert into identity.user_channels (channel, channel_user_id) values ('slack', 'U1')");

      const owner = "select u.username from identity.user_channels c join identity.users u on u.id = c.user_id";
      expect(await truth(db, owner)).toEqual([name]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s cannot name the account, the key or the time of a channel", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);
      const { milo } = people;

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "identity.user_channels")).toEqual([
        "channel",
        "channel_user_id",
        "channel_username",
      ]);
      const forMilo =
        "insert into identity.user_channels (user_id, channel, channel_user_id) values ($1, 'slack', 'U1')";
      expect(await db.sqlStateOf(forMilo, [milo.id])).toBe(permissionDenied);
    }),
  );

  test("a channel for somebody else would be refused even if the account could be named", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      await db.query("grant insert (user_id) on identity.user_channels to quintet_member");
      const insert =
        "insert into identity.user_channels (user_id, channel, channel_user_id) values ($1, 'slack', 'U1')";

      await db.as(mia);

      expect(await db.sqlStateOf(insert, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insert, [mia.id])).toBeUndefined();
    }));

  test("a member without a user id links nothing", () =>
    database.inRollback(async (db) => {
      await db.asRole("quintet_member");

      const state = await db.sqlStateOf(
        "insert into identity.user_channels (channel, channel_user_id) values ('slack', 'U1')",
      );

      expect(state).toBe(permissionDenied);
      expect(await truth(db, selectAddresses)).toEqual([]);
    }));

  test("an admin links a channel for anyone, but chooses no key and no time", () =>
    database.inRollback(async (db) => {
      const { ada, anna } = await everyone(db);

      await db.as(ada);
      await db.query(
        "insert into identity.user_channels (user_id, channel, channel_user_id) values ($1, 'slack', 'U1')",
        [anna.id],
      );

      expect(await grantedColumns(db, "insert", "identity.user_channels")).toEqual([
        "user_id",
        "channel",
        "channel_user_id",
        "channel_username",
      ]);
      expect(await truth(db, selectAddresses)).toEqual(["U1"]);
    }));
});

describe("changing and unlinking channels", () => {
  const renamed = "select channel_user_id from identity.user_channels where channel_username = 'new'";

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s renames their own channels and no other", (_, name) =>
    database.inRollback(async (db) => {
      const people = await reachable(db);

      await db.as(people[name]);
      await db.query("update identity.user_channels set channel_username = 'new'");

      expect(await truth(db, renamed)).toEqual([`@${name}`]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s unlinks their own channels and no other", (_, name) =>
    database.inRollback(async (db) => {
      const people = await reachable(db);

      await db.as(people[name]);
      await db.query("delete from identity.user_channels");

      expect(await truth(db, selectAddresses)).toEqual(addresses.filter((address) => address !== `@${name}`));
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s may change the shown name of a channel, not whose or where it is, nor verify it", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "identity.user_channels")).toEqual(["channel_username"]);
    }),
  );

  test("a channel cannot be given away even if its account could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await reachable(db);
      await db.query("grant update (user_id) on identity.user_channels to quintet_member");

      await db.as(mia);

      expect(await db.sqlStateOf("update identity.user_channels set user_id = $1", [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf("update identity.user_channels set user_id = $1", [mia.id])).toBeUndefined();
    }));

  test("an admin renames and unlinks anyone's channels", () =>
    database.inRollback(async (db) => {
      const { ada, anna, ben } = await reachable(db);

      await db.as(ada);
      await db.query("update identity.user_channels set channel_username = 'new' where user_id = $1", [anna.id]);
      await db.query("delete from identity.user_channels where user_id = $1", [ben.id]);

      expect(await truth(db, renamed)).toEqual(["@anna"]);
      expect(await column(db, selectAddresses)).toEqual(addresses.filter((address) => address !== "@ben"));
    }));

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["an agent may read and verify channels", "robo", ["select", "update"]],
    ["an analyst may only read channels", "alma", ["select"]],
    ["an anonymous visitor may do nothing with channels", "anonymous", []],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "identity.user_channels")).toEqual(verbs);
    }),
  );
});

describe("verifying channels", () => {
  const verify = "update identity.user_channels set verified_at = now() where user_id = $1";
  const verified =
    "select u.username from identity.user_channels c join identity.users u on u.id = c.user_id where c.verified_at is not null";

  test("a claim of an address that somebody else holds succeeds like any other, and verifies nothing", () =>
    database.inRollback(async (db) => {
      const { mia } = await reachable(db);
      await db.query("update identity.user_channels set verified_at = now()");

      await db.as(mia);
      const state = await db.sqlStateOf(
        "insert into identity.user_channels (channel, channel_user_id) values ('telegram', '@milo')",
      );

      expect(state).toBeUndefined();
      const claims = `${verified} and c.channel_user_id = '@milo'`;
      expect(await truth(db, claims)).toEqual(["milo"]);
    }));

  test("an agent verifies an address for one account, and writes nothing else", () =>
    database.inRollback(async (db) => {
      const { robo, mia, milo } = await reachable(db);
      await db.query("update identity.user_channels set channel_user_id = '@shared' where user_id in ($1, $2)", [
        mia.id,
        milo.id,
      ]);

      await db.as(robo);
      await db.query(verify, [mia.id]);

      expect(await db.sqlStateOf(verify, [milo.id])).toBe("23505");
      expect(await grantedColumns(db, "update", "identity.user_channels")).toEqual(["verified_at"]);
      expect(await truth(db, verified)).toEqual(["mia"]);
    }));

  test("an agent without a user id verifies nothing", () =>
    database.inRollback(async (db) => {
      const { mia } = await reachable(db);

      await db.asRole("quintet_agent");
      await db.query(verify, [mia.id]);

      expect(await truth(db, verified)).toEqual([]);
    }));

  test("an admin may change the shown name of a channel and verify it, nothing else", () =>
    database.inRollback(async (db) => {
      const { ada, mia } = await reachable(db);

      await db.as(ada);
      await db.query(verify, [mia.id]);

      expect(await grantedColumns(db, "update", "identity.user_channels")).toEqual(["channel_username", "verified_at"]);
      expect(await truth(db, verified)).toEqual(["mia"]);
    }));
});
