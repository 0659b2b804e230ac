import { beforeAll } from "@jest/globals";
import { addOddRows } from "../../oracle/data/odd-rows.ts";
import { gatherPeople } from "../../oracle/people.ts";
import type { SignedIn } from "../../oracle/run.ts";
import { type TestDatabase, useDatabase } from "../../support/database.ts";
import { createRandom } from "../../support/random.ts";
import { type TestServer, useServer } from "../../support/server.ts";
import { addOddValues } from "./odd-values.ts";

/** One database that two servers serve, which should not be told apart by what they answer. */
export type TwoServers = {
  database: TestDatabase;
  /** Answers by single statements what it can. */
  single: TestServer;
  /** Has Grafast answer everything. */
  grafast: TestServer;
  /** Nobody, and people of each role, who are signed in at both. */
  viewers: readonly SignedIn[];
};

/** The rows are always the same ones, but for times and sessions of signing in. */
const seedOfRows = 11;

/** What is asked here is wider than any page of ours: the limits have tests of their own. */
const limits = {
  QUINTET_NODES: "10000000",
  QUINTET_DOCUMENT_FIELDS: "10000",
  QUINTET_DOCUMENT_TOKENS: "100000",
  QUINTET_DOCUMENT_ALIASES: "10000",
  QUINTET_DOCUMENT_DIRECTIVES: "10000",
  QUINTET_DOCUMENT_DEPTH: "100",
};

/** Starts both before the tests of a file, over demo data and odd rows of all products. */
export function useTwoServers(): TwoServers {
  const database = useDatabase();
  const single = useServer(database, {
    environment: { ...limits, QUINTET_SINGLE_STATEMENT: "on" },
  });
  const grafast = useServer(database, {
    environment: { ...limits, QUINTET_SINGLE_STATEMENT: "off" },
    twin: single,
  });
  const servers = { database, single, grafast } as TwoServers;

  beforeAll(async () => {
    const random = createRandom(seedOfRows);
    const { viewers, owners } = await gatherPeople(database, single, random);
    await addOddRows(database.connections.ownerUrl, owners, random);
    await addOddValues(database.connections.ownerUrl, random);
    Object.assign(servers, { viewers });
  });

  return servers;
}
