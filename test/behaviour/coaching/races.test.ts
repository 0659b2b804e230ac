import { beforeAll, expect, test } from "@jest/globals";
import { actAs, doAs, prepare, settle } from "../../support/acting.ts";
import { type Person, useDatabase } from "../../support/database.ts";

const database = useDatabase();
let mia: Person;
let robo: Person;

beforeAll(async () => {
  mia = await settle(database, "mia", "member");
  robo = await settle(database, "robo", "agent");
});

test("of ten agents who claim the same question at once one gets it; ten who answer it leave one answer", async () => {
  const [question] = await prepare<{ id: string }>(
    database,
    "insert into coaching.interactions (user_id, prompt) values ($1, 'Where do I begin?') returning id",
    [mia.id],
  );
  const answers = Array.from({ length: 10 }, (_, index) => `Answer ${index}`);

  const claims = await Promise.all(
    answers.map(() => doAs(database, robo, "select id from coaching.claim_interaction()", [])),
  );
  const attempts = await Promise.allSettled(
    answers.map((answer) =>
      doAs(database, robo, "select * from coaching.answer_interaction($1, 1, $2)", [question?.id, answer]),
    ),
  );

  const winners = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? attempt.value : []));
  const refusals = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason.code] : []));
  const kept = await prepare(database, "select response from coaching.interactions where id = $1", [question?.id]);
  expect(claims.flat().filter(({ id }) => id === question?.id)).toHaveLength(1);
  expect(winners).toHaveLength(1);
  expect(refusals).toEqual(Array(9).fill("QT201"));
  expect(kept).toEqual([{ response: winners[0]?.response }]);
});

test("of twenty things learned at once about a person none is lost", async () => {
  const learned = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`signal${index}`, index]));

  await Promise.all(
    Object.entries(learned).map(([name, value]) =>
      doAs(database, robo, "select coaching.merge_persona_signals($1, $2)", [{ [name]: value }, mia.id]),
    ),
  );

  const profiles = await prepare(database, "select persona_signals from coaching.profiles where user_id = $1", [
    mia.id,
  ]);
  expect(profiles).toEqual([{ persona_signals: learned }]);
});

test("twenty who put under one key at once leave one entry, whole", async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      doAs(database, robo, "select coaching.put_cache_entry('busy', $1, now() + $2 * interval '1 hour')", [
        JSON.stringify(index),
        index + 1,
      ]),
    ),
  );

  const entries = await prepare<{ value: number; hours: number }>(
    database,
    "select value, ceil(extract(epoch from expires_at - now()) / 3600)::integer as hours from coaching.cache_entries where key = 'busy'",
  );
  expect(entries).toHaveLength(1);
  expect(entries[0]?.hours).toBe((entries[0]?.value ?? 0) + 1);
});

test("a purge neither waits for an expired entry that is being put again nor removes it", async () => {
  await prepare(
    database,
    "insert into coaching.cache_entries select key, '1', now() - interval '1 hour' from unnest(array['renewed', 'stale']) as key",
  );
  await using renewal = await actAs(database, robo);
  await renewal.query("select coaching.put_cache_entry('renewed', '2', now() + interval '1 hour')");

  const purged = await doAs(database, robo, "select coaching.purge_cache_entries() as purged", []);
  await renewal.commit();

  const left = await prepare(
    database,
    "select key, value from coaching.cache_entries where key in ('renewed', 'stale')",
  );
  expect(purged).toEqual([{ purged: 1 }]);
  expect(left).toEqual([{ key: "renewed", value: 2 }]);
});

test("purges at once share the work: each expired entry is counted once", async () => {
  await prepare(
    database,
    "insert into coaching.cache_entries select 'old ' || n, '1', now() - interval '1 hour' from generate_series(1, 2000) n",
  );

  const purges = await Promise.all(
    Array.from({ length: 6 }, () => doAs(database, robo, "select coaching.purge_cache_entries() as purged", [])),
  );

  const total = purges.flat().reduce((sum, { purged }) => sum + Number(purged), 0);
  expect(total).toBe(2000);
  expect(await prepare(database, "select key from coaching.cache_entries where key like 'old %'")).toEqual([]);
});
