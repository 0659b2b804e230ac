import { expect, test } from "@jest/globals";
import { loadReferenceData } from "../../../src/migrations/seeds.ts";
import { migrationsFolder } from "../../support/cluster.ts";
import { useDatabase } from "../../support/database.ts";
import { commitAsOwner } from "./place.ts";

const database = useDatabase();

const read = () =>
  commitAsOwner<Record<string, unknown>>(database, "select *, xmin::text from ralph_web.role_limits order by role");

test("each role is a Simpsons character, and dev, which a profile is by default, is one of them", async () => {
  const limits = await read();

  expect(limits.map(({ role, character_name }) => `${role}: ${character_name}`)).toEqual([
    "dev: Bart Simpson",
    "lead: Marge Simpson",
    "operator: Homer Simpson",
    "owner: Montgomery Burns",
    "senior: Lisa Simpson",
    "trial: Ralph Wiggum",
  ]);
  expect(limits[0]).toMatchObject({
    max_iterations_per_workstream: 25,
    max_concurrent_workstreams: 2,
    max_workstreams_per_day: 10,
  });
});

test("loading the seed again writes no row, and mends one that was changed", async () => {
  const before = await read();
  await loadReferenceData({ ...database.connections, migrationsFolder });
  const after = await read();
  await commitAsOwner(database, "update ralph_web.role_limits set max_concurrent_workstreams = 99 where role = 'dev'");

  await loadReferenceData({ ...database.connections, migrationsFolder });

  expect(after).toEqual(before);
  expect((await read())[0]).toMatchObject({ role: "dev", max_concurrent_workstreams: 2 });
});
