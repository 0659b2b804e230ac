import { afterAll, beforeAll, expect } from "@jest/globals";
import { singleStatementCounts } from "../../../src/graphql/compiler/counts.ts";
import { type ForeignOptions, type ForeignServers, serveForeignSchema } from "./serve-foreign-schema.ts";

export type ForeignSchema = Pick<ForeignServers, "single" | "grafast">;

/**
 * Serves a schema that is not ours to the tests of one file, with single statements and without. Each server has a
 * database of its own; both are made of the same SQL, which grants to the project's API roles.
 */
export function useForeignSchema(options: ForeignOptions): ForeignSchema {
  let servers: ForeignServers | undefined;
  const served = () => {
    if (!servers) throw new Error("the servers run in tests only");
    return servers;
  };

  beforeAll(async () => {
    servers = await serveForeignSchema(options);
  });
  afterAll(async () => {
    await servers?.[Symbol.asyncDispose]();
    expect(singleStatementCounts.bugs).toBe(0);
  });

  return {
    get single() {
      return served().single;
    },
    get grafast() {
      return served().grafast;
    },
  };
}

/** For `test.each` and `describe.each`: what is right on one path is right on the other. */
export const bothPaths = ["single", "grafast"] as const;
