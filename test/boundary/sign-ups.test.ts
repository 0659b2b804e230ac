import { expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase(), {
  environment: { QUINTET_SIGN_UPS_PER_ADDRESS: "3", QUINTET_TRUSTED_PROXIES: "loopback" },
});

async function signUp(username: string, address: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": address },
    body: JSON.stringify({
      query: `mutation { signUp(input: { username: "${username}", password: "correct horse battery" }) { user { username } } }`,
    }),
  });
  const { data, errors } = (await response.json()) as any;
  return errors?.[0]?.extensions ?? data.signUp.user.username;
}

test("an address signs up as many as the limit; the next is refused, and another address is not", async () => {
  const answers = [];
  for (const [username, address] of [
    ["anna", "192.0.2.1"],
    ["ben", "192.0.2.1"],
    ["clara", "192.0.2.1"],
    ["dora", "192.0.2.1"],
    ["emil", "192.0.2.2"],
  ] as const)
    answers.push(await signUp(username, address));

  expect(answers).toEqual(["anna", "ben", "clara", { code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 3_600 }, "emil"]);
});
