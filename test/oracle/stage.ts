import { beforeAll } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { type TestDatabase, useDatabase } from "../support/database.ts";
import { createRandom } from "../support/random.ts";
import { type TestServer, useServer } from "../support/server.ts";
import { addOddRows } from "./data/odd-rows.ts";
import { createModel, type Model } from "./model.ts";
import { gatherPeople } from "./people.ts";
import type { SignedIn } from "./run.ts";
import { loadLabels, loadWorld, type World } from "./world.ts";

/** A served database full of odd rows, people who are signed in, and all rows in TypeScript. */
export type Stage = {
  database: TestDatabase;
  server: TestServer;
  model: Model;
  world: World;
  viewers: readonly SignedIn[];
  labels: Awaited<ReturnType<typeof loadLabels>>;
};

/** The rows are always the same ones, but for times and sessions of signing in. */
const seedOfRows = 7;

/** Makes the stage before the tests of a file. Its parts are there once tests run. */
export function useStage(): Stage {
  const database = useDatabase();
  // What is asked here is wider than any page of ours: the limits have tests of their own.
  const environment = {
    QUINTET_NODES: "100000000",
    QUINTET_DOCUMENT_FIELDS: "10000",
    QUINTET_DOCUMENT_COMPLEXITY: "100000000",
    // There is no group to be missing on another page.
    QUINTET_PAGE_SIZE: "300",
    QUINTET_MAX_PAGE_SIZE: "300",
  };
  const server = useServer(database, { environment });
  const stage = { database, server } as Stage;

  beforeAll(async () => {
    const random = createRandom(seedOfRows);
    const { viewers, owners } = await gatherPeople(database, server, random);
    await addOddRows(database.connections.ownerUrl, owners, random);
    await using owner = await connect(database.connections.ownerUrl);
    const labels = await loadLabels(owner);
    const model = createModel(labels);
    Object.assign(stage, { viewers, labels, model, world: await loadWorld(owner, model) });
  });

  return stage;
}
