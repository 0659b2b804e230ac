import { beforeAll, describe, expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { everyAnswersHeaders, messagesOverSocket, read, ways } from "./support/whole-answers.ts";

/** Stands in the failure's message, detail, hint, table, constraint and statement: nothing of it may be told. */
const secret = "divorce-lawyer";
const fail = `raise exception using errcode = 'XX000', message = '${secret}', detail = '${secret}', hint = '${secret}',
  schema = 'identity', table = '${secret}', column = '${secret}', constraint = '${secret}';`;

const database = useDatabase();
beforeAll(async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(`
    create function identity.broken() returns text language plpgsql stable as $$ begin ${fail} end $$;
    create function identity.break_all() returns text language plpgsql volatile as $$ begin ${fail} end $$;
    grant execute on all functions in schema identity to quintet_anonymous, quintet_member;
  `);
});
const server = useServer(database);

const message = "Something went wrong on our side; the log has it under <id>.";
const error = (path: (string | number)[], column = 3) => ({
  message,
  locations: [{ line: 1, column }],
  path,
  extensions: { errorId: "<id>", code: "INTERNAL" },
});
const answerOf = (name: string, column?: number) => ({ errors: [error([name], column)], data: { [name]: null } });

/** An answer is compared whole: nothing beside what is expected. */
function expectWhole(body: string, expected: object): void {
  expect(body).not.toContain(secret);
  const { extensions: _cost, ...rest } = JSON.parse(body);
  expect(rest).toEqual(expected);
}

describe("a failure that nobody foresaw is told as INTERNAL with an id and nothing else", () => {
  test.each(Object.entries(ways))("over %s", async (way, send) => {
    const { status, headers, body } = await send(server.url, { query: "{ broken }" });

    expect(status).toBe(200);
    const type = {
      POST: "application/json; charset=utf-8",
      "server-sent events": "text/event-stream; charset=utf-8",
    }[way];
    expect(headers).toEqual({
      ...everyAnswersHeaders,
      ...(way === "GET" && { "cache-control": "no-store" }),
      "content-type": type ?? expect.stringMatching(/^application\/(graphql-response\+)?json; charset=utf-8$/),
    });
    const [, event] = /^event: next\ndata: (.*)\n\nevent: complete\ndata:\n\n$/.exec(body) ?? [];
    expectWhole(way === "server-sent events" ? (event as string) : body, answerOf("broken"));
  });

  test("over WebSocket", async () => {
    const [first, ...others] = (await messagesOverSocket(server.url, { query: "{ broken }" })) as any[];

    expect(others).toEqual([]);
    expect(first.type).toBe("next");
    expectWhole(JSON.stringify(first.payload), answerOf("broken"));
  });

  test("in a mutation, over POST and WebSocket", async () => {
    const query = "mutation { breakAll(input: {}) { clientMutationId } }";

    const { body } = await (ways.POST as (typeof ways)[string])(server.url, { query });
    const [{ payload }] = (await messagesOverSocket(server.url, { query })) as [any];

    for (const answer of [body, JSON.stringify(payload)]) expectWhole(answer, answerOf("breakAll", 12));
  });

  test("beside what did not fail", async () => {
    const { accessToken: token } = await server.signUp("mia");

    const { body } = await (ways.POST as (typeof ways)[string])(
      server.url,
      { query: "{ currentUser { username } broken }" },
      { token },
    );

    expect(body).not.toContain(secret);
    expect(JSON.parse(body)).toMatchObject({
      data: { currentUser: { username: "mia" }, broken: null },
      errors: [error(["broken"], 28)],
    });
  });
});

describe("a failure before GraphQL is told the same way", () => {
  const key = `qk_00000000_${"A".repeat(43)}`;
  let credential: string;
  beforeAll(async () => {
    const { createHash } = await import("node:crypto");
    credential = key + createHash("sha256").update(key).digest("base64url").slice(0, 6);
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query(`
      create or replace function identity_private.authenticate_api_key(key_hash bytea)
      returns table (user_id uuid, role identity.platform_role)
      language plpgsql volatile security definer set search_path = '' as $$ begin ${fail} end $$;
    `);
  });

  test.each(Object.entries(ways))("over %s, with 500", async (way, send) => {
    const { status, headers, body } = await send(server.url, { query: "{ __typename }" }, { token: credential });

    expect({ status, headers }).toEqual({
      status: 500,
      headers: {
        ...everyAnswersHeaders,
        ...(way === "GET" && { "cache-control": "no-store" }),
        "content-type": `application/${way.includes("graphql-response") ? "graphql-response+json" : "json"}; charset=utf-8`,
      },
    });
    expectWhole(body, { errors: [{ message, extensions: { errorId: "<id>", code: "INTERNAL" } }] });
  });

  test("over WebSocket", async () => {
    const messages = await messagesOverSocket(server.url, { query: "{ __typename }" }, { token: credential });

    expect(JSON.stringify(messages)).not.toContain(secret);
    expect(messages).toEqual([
      { type: "error", payload: [{ message, extensions: { errorId: "<id>", code: "INTERNAL" } }] },
    ]);
  });
});

test("what is not there is told with the headers of every answer, and its name not repeated", async () => {
  const { status, headers, body } = await read(await fetch(`${server.url}/${secret}`));

  expect({ status, headers }).toEqual({
    status: 404,
    headers: { ...everyAnswersHeaders, "content-type": "application/json; charset=utf-8" },
  });
  expect(body).toBe(
    '{"errors":[{"message":"There is nothing here. The API is at /graphql, GraphiQL at /.","extensions":{"code":"NOT_FOUND"}}]}',
  );
});
