import { describe, expect, test } from "@jest/globals";
import { transports } from "../graphql/limits/support/transports.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database);
const strict = useServer(database, { environment: { QUINTET_TRUSTED_DOCUMENTS: "required" } });

/** Of the right form, of nobody. */
const stale = `qk_00000000_${"A".repeat(49)}`;

describe.each(Object.entries(transports))("with a credential that does not work, over %s", (name, send) => {
  test("one signs up, in, and refreshes a session", async () => {
    const input = { username: `anna-${name}`, password: "correct horse battery" };
    const ask = (field: string, type: string, variables: object) =>
      send(
        server.url,
        {
          query: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename refreshToken } __typename }`,
          variables: { input: variables },
        },
        stale,
      );

    const signedUp = await ask("signUp", "SignUpInput", input);
    const signedIn = await ask("signIn", "SignInInput", { login: input.username, password: input.password });
    const { refreshToken } = signedIn.data.signIn;
    const refreshed = await ask("refreshSession", "RefreshSessionInput", { refreshToken });

    expect([signedUp.refusal, signedIn.refusal, refreshed.refusal]).toEqual([undefined, undefined, undefined]);
    expect(refreshed.data.refreshSession.refreshToken).not.toBe(refreshToken);
  });

  test.each([
    "{ currentUser { id } }",
    "mutation { signOut(input: {}) { signedOut } }",
    'mutation { createApiKey(input: { name: "x" }) { key } signIn(input: { login: "x", password: "y" }) { accessToken } }',
    'mutation { ...F } fragment F on Mutation { signIn(input: { login: "x", password: "y" }) { accessToken } }',
    'query A { currentUser { id } } mutation B { signIn(input: { login: "x", password: "y" }) { accessToken } }',
    "{ shoeSize }",
    "{ shoeSize",
  ])("all else is refused by that: %s", async (query) => {
    expect((await send(server.url, { query }, stale)).refusal).toEqual({ code: "UNAUTHENTICATED" });
    expect((await send(strict.url, { query }, stale)).refusal).toEqual({ code: "UNAUTHENTICATED" });
  });
});

test.each(["application/graphql-response+json", "application/json", "text/event-stream", "text/plain"])(
  "a refusal comes in the type that was asked for: %s",
  async (accept) => {
    const answer = await postOperation(server.url, { query: "{ currentUser { id } }" }, { token: stale, accept });

    const isResponse = accept === "application/graphql-response+json";
    expect(answer.headers.get("content-type")).toBe(
      isResponse ? "application/graphql-response+json; charset=utf-8" : "application/json; charset=utf-8",
    );
    expect(answer.status).toBe(accept === "text/plain" ? 406 : 401);
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
  },
);
