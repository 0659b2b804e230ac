import { expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const lines: string[] = [];
const database = useDatabase();
const server = useServer(database, {
  environment: { QUINTET_SLOW_OPERATION_MS: "1", LOG_LEVEL: "warn" },
  log: (line) => void lines.push(line),
});

test("a slow operation is logged with what it did and without its values", async () => {
  const { accessToken } = await server.signUp("anna");
  const variables = { search: "a-value-that-no-log-may-hold" };
  await server.send("query MarketingSkillByName($search: String!) { marketingSkillByName(name: $search) { id } }", {
    variables,
    token: accessToken,
  });

  const [entry] = lines
    .map((line) => JSON.parse(line))
    .filter(({ msg, operation }) => msg === "slow operation" && operation === "MarketingSkillByName");

  expect(entry).toMatchObject({
    operation: "MarketingSkillByName",
    type: "query",
    transport: "http",
    outcome: "ok",
    statements: 1,
  });
  expect(entry.milliseconds).toBeGreaterThanOrEqual(1);
  expect(entry.requestId).toEqual(expect.any(String));
  expect(lines.join()).not.toContain(variables.search);
});
