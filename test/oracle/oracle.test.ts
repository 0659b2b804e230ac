import { beforeAll, expect, test } from "@jest/globals";
import { seedDemoData } from "../../src/database/demo/demo-data.ts";
import { connect } from "../../src/database/server-check.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { createCoverage } from "./coverage.ts";
import { generateQuery } from "./generator.ts";
import { createModel, type Model } from "./model.ts";
import { gatherPeople } from "./people.ts";
import { createRandom } from "./random.ts";
import { createOracle, type SignedIn } from "./run.ts";
import { loadLabels, loadWorld, type World } from "./world.ts";

const database = useDatabase();
const server = useServer(database);
let model: Model;
let world: World;
let people: SignedIn[];

beforeAll(async () => {
  people = await gatherPeople(database, server);
  await seedDemoData(database.connections.ownerUrl);
  await using owner = await connect(database.connections.ownerUrl);
  model = createModel(await loadLabels(owner));
  world = await loadWorld(owner, model);
}, 60_000);

test("try", async () => {
  const coverage = createCoverage();
  const oracle = createOracle({ server, model, world, coverage });
  const random = createRandom(1);
  for (let i = 0; i < 300; i += 1) {
    const query = generateQuery({ model, world, random }, random.pick(model.tables));
    await oracle.ask(random.pick(people), query, random);
  }
  const { writeFileSync } = await import("node:fs");
  writeFileSync("/tmp/oracle-fail.json", JSON.stringify(oracle.failures, (_k, v) => (typeof v === "bigint" ? String(v) : v), 1));
  process.stdout.write(`${oracle.queries} ${oracle.failures.length} ${coverage.rowsCompared} ${coverage.refused} ${coverage.withRows}\n`);
  expect(oracle.failures.length).toBe(0);
}, 120_000);
