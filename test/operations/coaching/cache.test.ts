import { beforeAll, expect, test } from "@jest/globals";
import {
  GetCoachingCacheEntryDocument,
  PurgeCoachingCacheEntriesDocument,
  PutCoachingCacheEntryDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let robo: Actor;

beforeAll(async () => {
  robo = await join({ database, server }, "robo", "agent");
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const put = (who: Actor, key: string, value: unknown, expiresAt = inHours(1)) =>
  who.request(PutCoachingCacheEntryDocument, { input: { key, value, expiresAt } });
const get = async (who: Actor, key: string) =>
  (await who.request(GetCoachingCacheEntryDocument, { key })).coachingGetCacheEntry;
const purge = (who: Actor) => who.request(PurgeCoachingCacheEntriesDocument, { input: {} });

test("an agent puts, gets, puts again, and gets nothing once it has expired", async () => {
  const { coachingPutCacheEntry } = await put(robo, "advice", { text: "Begin small." });
  expect(await get(robo, "advice")).toEqual(coachingPutCacheEntry?.coachingCacheEntry);

  await put(robo, "advice", { text: "Begin." }, inHours(2));
  expect(await get(robo, "advice")).toMatchObject({ key: "advice", value: { text: "Begin." } });

  await asOwner(database, "update coaching.cache_entries set expires_at = now() where key = 'advice'");
  expect(await get(robo, "advice")).toBeNull();
  expect(await get(robo, "other")).toBeNull();
});

test("an entry that has expired already is refused", async () => {
  expect(await codeOf(put(robo, "late", 1, inHours(-1)))).toBe("INVALID_VALUE");
  expect(await get(robo, "late")).toBeNull();
});

test("a purge removes what has expired, and says how much", async () => {
  await asOwner(database, "delete from coaching.cache_entries");
  for (const key of ["one", "two", "three"]) await put(robo, key, key);
  await asOwner(database, "update coaching.cache_entries set expires_at = now() where key <> 'two'");

  const first = await purge(robo);
  const second = await purge(robo);

  expect(first.coachingPurgeCacheEntries?.purgedCount).toBe(2);
  expect(second.coachingPurgeCacheEntries?.purgedCount).toBe(0);
  expect(await asOwner(database, "select key from coaching.cache_entries")).toEqual([{ key: "two" }]);
});

test.each(["member", "student", "educator", "analyst", "admin"] as const)("it is not for %ss", async (role) => {
  const who = await join({ database, server }, `some-${role}`, role);
  await put(robo, "secret", 42);

  expect(await codeOf(get(who, "secret"))).toBe("FORBIDDEN");
  expect(await codeOf(put(who, "secret", 43))).toBe("FORBIDDEN");
  expect(await codeOf(purge(who))).toBe("FORBIDDEN");
  expect(await get(robo, "secret")).toMatchObject({ value: 42 });
});
