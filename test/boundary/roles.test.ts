import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { QuintetServer } from "../../src/server/server.ts";
import { prepare } from "../support/acting.ts";
import { useDatabase } from "../support/database.ts";
import { startTestServer, useServer } from "../support/server.ts";
import { everyAnswersHeaders, messagesOverSocket, ways } from "./support/whole-answers.ts";

const roles = ["anonymous", "member", "student", "educator", "analyst", "agent", "admin"] as const;
const mayAskHow: readonly string[] = ["analyst", "admin"];
const query = "{ learningCourses(first: 1) { nodes { id } } }";
const asking = { "x-graphql-explain": "on" };

const database = useDatabase();
const server = useServer(database);
let production: QuintetServer;
const tokens = new Map<string, string | undefined>([["anonymous", undefined]]);

beforeAll(async () => {
  production = await startTestServer({
    authenticatorUrl: database.connections.authenticatorUrl,
    signingKeys: [server.signingKey],
    encryptionKeys: [server.encryptionKey],
    environment: {
      NODE_ENV: "production",
      DATABASE_URL: database.connections.ownerUrl,
      AUTH_DATABASE_URL: database.connections.authenticatorUrl,
      QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [server.signingKey] }),
      QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [server.encryptionKey] }),
      QUINTET_TOKEN_ISSUER: "http://localhost:0",
      QUINTET_PUBLIC_URL: "https://quintet.example",
    },
  });
  for (const role of roles.slice(1)) {
    await server.signUp(role);
    await prepare(database, "update identity.users set role = $1::text::identity.platform_role where username = $1", [
      role,
    ]);
    const { data } = await server.send(
      `mutation { signIn(input: { login: "${role}", password: "correct horse battery" }) { accessToken } }`,
    );
    tokens.set(role, data.signIn.accessToken);
  }
});
afterAll(async () => void (await production?.[Symbol.asyncDispose]()));

describe.each(roles)("%s", (role) => {
  const may = mayAskHow.includes(role);

  test.each(Object.entries(ways))(
    `is ${may ? "" : "not "}told the SQL, when it is asked for, over %s`,
    async (_way, send) => {
      const token = tokens.get(role);
      const asked = await send(server.url, { query }, { token, headers: asking });
      const notAsked = await send(server.url, { query }, { token });

      expect(asked.body.includes("explain")).toBe(may);
      expect(/\bselect\b/i.test(asked.body)).toBe(may);
      expect(notAsked.body).not.toContain("explain");
      expect(Object.keys(JSON.parse(/^data: (.*)$/m.exec(notAsked.body)?.[1] ?? notAsked.body).extensions)).toEqual([
        "cost",
      ]);
    },
  );

  test(`is ${may ? "" : "not "}told the SQL over a WebSocket whose upgrade asks for it`, async () => {
    const told = (headers: Record<string, string>) =>
      messagesOverSocket(server.url, { query }, { token: tokens.get(role), headers }).then((messages) =>
        JSON.stringify(messages),
      );

    expect((await told(asking)).includes("explain")).toBe(may);
    expect(await told({})).not.toContain("explain");
  });

  test("has the same headers on an answer as everybody", async () => {
    const send = ways.POST as (typeof ways)[string];

    expect((await send(server.url, { query }, { token: tokens.get(role) })).headers).toEqual({
      ...everyAnswersHeaders,
      "content-type": "application/json; charset=utf-8",
    });
  });

  test(`${may ? "sends" : "may not send"} a free document in production, and ${role === "anonymous" ? "has no" : "has the"} schema where those are free`, async () => {
    const send = ways["POST for graphql-response+json"] as (typeof ways)[string];
    const free = await send(
      production.url,
      { query: "{ __schema { queryType { name } } }" },
      { token: tokens.get(role) },
    );

    expect(free.status).toBe(may ? 200 : 403);
    expect(free.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    if (!may) expect(JSON.parse(free.body).errors[0].extensions).toEqual({ code: "UNTRUSTED_DOCUMENT" });
  });

  test(`is ${may ? "" : "not "}told the SQL in production`, async () => {
    const send = ways.POST as (typeof ways)[string];
    const { body } = await send(production.url, { query }, { token: tokens.get(role), headers: asking });

    expect(body.includes('"explain"')).toBe(may);
  });
});

test("an answer to a bad credential says what kind is wanted, and an unavailable server when to come again", async () => {
  const send = ways.POST as (typeof ways)[string];
  const { status, headers } = await send(server.url, { query }, { token: "no-credential" });

  expect({ status, headers }).toEqual({
    status: 401,
    headers: {
      ...everyAnswersHeaders,
      "content-type": "application/json; charset=utf-8",
      "www-authenticate": "Bearer",
    },
  });
});
