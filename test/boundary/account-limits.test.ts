import { expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase());

async function signUp(input: object): Promise<unknown> {
  const { code } = await server.send("mutation ($input: SignUpInput!) { signUp(input: $input) { user { id } } }", {
    variables: { input },
  });
  return code;
}

test.each([
  [7, "INVALID_VALUE"],
  [8, undefined],
  [256, undefined],
  [257, "INVALID_VALUE"],
])("a password of %i characters", async (length, code) => {
  expect(await signUp({ username: `person-${length}`, password: "x".repeat(length) })).toBe(code);
});

test.each([
  [64, true],
  [65, false],
])("a request id of %i characters is kept: %s", async (length, isKept) => {
  const id = "x".repeat(length);
  const response = await fetch(`${server.url}/health/live`, { headers: { "x-request-id": id } });

  expect(response.headers.get("x-request-id") === id).toBe(isKept);
});

test("a credential of 8,192 characters is looked at, and a longer one is not", async () => {
  const messageFor = async (length: number) => {
    const { errors } = await server.send("{ nodeId }", { token: "x".repeat(length - "Bearer ".length) });
    return errors?.[0]?.message;
  };

  expect(await messageFor(8_192)).toMatch(/access token is not valid/);
  expect(await messageFor(8_193)).toMatch(/header is not of the form/);
});
