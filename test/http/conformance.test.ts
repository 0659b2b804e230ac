import { describe, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase());

const audits = serverAudits({ url: () => `${server.url}/graphql` });
const mandatory = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));

describe("GraphQL over HTTP", () => {
  test.each(mandatory)("$name", async (audit) => {
    const result = await audit.fn();

    expect(result).toMatchObject({ status: "ok" });
  });

  test("has all its audits run", () => {
    expect(mandatory.length).toBeGreaterThan(30);
  });
});
