import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { ResultOf, TypedDocumentNode, VariablesOf } from "@graphql-typed-document-node/core";
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  codeOf,
  createClient,
  errorsByField,
  nodes,
  QuintetClientError,
  type ServerErrorCode,
  type TypedDocument,
} from "@quintet/client";
import { parse, print } from "graphql";
import {
  CreateCoachingTaskDocument,
  CurrentUserDocument,
  LearningCourseDocument,
  type LearningCourseQuery,
  type LearningCourseQueryVariables,
  LearningCoursesDocument,
} from "quintet/client";
import type { ErrorCode } from "../../src/errors/error-codes.ts";

/** How urql, Apollo Client and graphql-request read a document's types. */
const forOtherClients: TypedDocumentNode<LearningCourseQuery, LearningCourseQueryVariables> = LearningCourseDocument;
type Id = VariablesOf<typeof forOtherClients>["id"];
type Code = NonNullable<ResultOf<typeof forOtherClients>["learningCourse"]>["code"];
const inferred: [Id, Code] = ["7c9f", "WFED119"];

/** The client's codes are the server's: this does not compile when one has a code that the other lacks. */
const same: [ErrorCode] extends [ServerErrorCode] ? ([ServerErrorCode] extends [ErrorCode] ? true : never) : never =
  true;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that answers as told, and the URL where. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

type Answer = { status?: number; headers?: Record<string, string>; body: unknown };

/** A server that gives one answer after the other, the last one for ever, and what it was asked. */
async function serveInTurn(...answers: Answer[]) {
  const asked: { method?: string | undefined; url?: string | undefined; body: any }[] = [];
  const url = await serve(async (request, response) => {
    const text = Buffer.concat((await request.toArray()) as Buffer[]).toString();
    asked.push({ method: request.method, url: request.url, body: text && JSON.parse(text) });
    const { status = 200, headers = {}, body } = answers[Math.min(asked.length, answers.length) - 1] as Answer;
    response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  return { url, asked };
}

const failed = (code: string, extensions = {}) => ({
  errors: [{ message: `it is ${code}`, extensions: { code, ...extensions } }],
});
const nobody = { data: { currentUser: null } };
const quick = { firstPauseMs: 1 };

async function failureOf(request: Promise<unknown>): Promise<QuintetClientError> {
  const error = await request.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(QuintetClientError);
  return error;
}

describe("request", () => {
  test("sends the document's id, its variables and the newest token", async () => {
    const received: { authorization: string | undefined; body: any }[] = [];
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = await request.toArray();
      received.push({
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(chunks).toString()),
      });
      response.end(`{"data":{"learningCourse":null}}`);
    });
    let generation = 0;
    const client = createClient({ url, accessToken: async () => `token-${++generation}` });

    const data = await client.request(LearningCourseDocument, { id: "7c9f", first: 5 });
    await client.request(LearningCourseDocument, { id: "7c9f", first: 5 });

    expect(data).toEqual({ learningCourse: null });
    expect(received[0]?.body).toEqual({
      documentId: (LearningCourseDocument as any).__meta__.hash,
      variables: { id: "7c9f", first: 5 },
    });
    expect(received.map(({ authorization }) => authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("sends the text when the server does not know the id, and for a document that has none", async () => {
    const bodies: { query?: string; documentId?: string }[] = [];
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = await request.toArray();
      const body = JSON.parse(Buffer.concat(chunks).toString());
      bodies.push(body);
      response.end(
        body.query
          ? '{"data":{"currentUser":null}}'
          : '{"errors":[{"message":"","extensions":{"code":"UNKNOWN_DOCUMENT"}}]}',
      );
    });
    const { __meta__: _, ...withoutId } = CurrentUserDocument as any;

    await createClient({ url }).request(CurrentUserDocument);
    await createClient({ url }).request(withoutId as typeof CurrentUserDocument);

    const written = bodies.map(({ query }) => query && print(parse(query)));
    const query = print(CurrentUserDocument);
    expect(written).toEqual([undefined, query, query]);
  });

  test("sends no Authorization header without a token", async () => {
    const headers: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      headers.push(request.headers.authorization);
      response.end(`{"data":{"currentUser":null}}`);
    });

    await createClient({ url }).request(CurrentUserDocument);
    await createClient({ url, accessToken: () => undefined }).request(CurrentUserDocument);

    expect(headers).toEqual([undefined, undefined]);
  });

  test("throws the server's code, with status, every error and what data there was", async () => {
    const errors = [
      { message: "You may not do this.", path: ["currentUser"], extensions: { code: "FORBIDDEN" } },
      { message: "This already exists.", extensions: { code: "ALREADY_EXISTS" } },
    ];
    const url = await serve(
      (_request, response) => void response.writeHead(403).end(JSON.stringify({ data: { currentUser: null }, errors })),
    );

    const failure = await failureOf(createClient({ url }).request(CurrentUserDocument));

    expect(failure).toMatchObject({ code: "FORBIDDEN", status: 403, errors, data: { currentUser: null } });
  });

  test("tells an answer that is not GraphQL's from no answer at all", async () => {
    const url = await serve((_request, response) => void response.writeHead(502).end("<h1>Bad gateway</h1>"));
    const nowhere = createClient({ url: "http://127.0.0.1:9/graphql", retries: false });

    const misread = await failureOf(createClient({ url, retries: false }).request(CurrentUserDocument));
    const unanswered = await failureOf(nowhere.request(CurrentUserDocument));

    expect(misread).toMatchObject({ code: "BAD_RESPONSE", status: 502 });
    expect(unanswered).toMatchObject({ code: "NETWORK", status: undefined });
  });

  test("can be aborted", async () => {
    const url = await serve(() => {});
    const controller = new AbortController();

    const request = createClient({ url }).request(CurrentUserDocument, {}, { signal: controller.signal });
    controller.abort();

    expect((await failureOf(request)).code).toBe("ABORTED");
  });

  test("asks by GET where it is told to, for queries that have an id and fit into a URL", async () => {
    const { url, asked } = await serveInTurn({ body: nobody });
    const client = createClient({ url, queriesByGet: true });

    await client.request(LearningCourseDocument, { id: "7c9f", first: 5 });
    await client.request(LearningCourseDocument, { id: "x".repeat(5_000), first: 5 });
    await client.request(CreateCoachingTaskDocument, { input: { coachingTask: { title: "a" } } });

    expect(asked.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
    const { searchParams } = new URL(asked[0]?.url ?? "", url);
    expect(Object.fromEntries(searchParams)).toEqual({
      documentId: (LearningCourseDocument as any).__meta__.hash,
      variables: '{"id":"7c9f","first":5}',
    });
  });
});

describe("a request is sent again", () => {
  const passing: [string, Answer][] = [
    ["the server is away", { status: 503, headers: { "retry-after": "0" }, body: failed("UNAVAILABLE") }],
    ["a proxy finds no server", { status: 502, body: "<h1>Bad gateway</h1>" }],
  ];
  const create = [CreateCoachingTaskDocument, { input: { coachingTask: { title: "a" } } }] as const;

  test.each(passing)("when it is a query and %s", async (_why, answer) => {
    const { url, asked } = await serveInTurn(answer, answer, { body: nobody });

    expect(await createClient({ url, retries: quick }).request(CurrentUserDocument)).toEqual(nobody.data);
    expect(asked).toHaveLength(3);
  });

  test.each(passing)(
    "when it is a mutation that may happen twice and %s, and no other mutation",
    async (_why, answer) => {
      const { url, asked } = await serveInTurn(answer, { body: { data: { createCoachingTask: null } } });
      const client = createClient({ url, retries: quick });

      await failureOf(client.request(...create));
      expect(asked).toHaveLength(1);

      asked.length = 0;
      await client.request(...create, { idempotent: true });
      expect(asked).toHaveLength(2);
    },
  );

  test("after the pause that the server asks for, whatever it is: nothing was done", async () => {
    const tooMany = { status: 429, headers: { "retry-after": "1" }, body: failed("TOO_MANY_REQUESTS") };
    const { url, asked } = await serveInTurn(tooMany, { body: { data: { createCoachingTask: null } } });
    const startedAt = performance.now();

    await createClient({ url, retries: quick }).request(...create);

    expect(asked).toHaveLength(2);
    expect(performance.now() - startedAt).toBeGreaterThan(990);
  });

  test("as often as it may be, and not when the pause would be too long: the error tells it", async () => {
    const away = await serveInTurn({ status: 503, body: failed("UNAVAILABLE") });
    const busy = await serveInTurn({
      status: 429,
      headers: { "retry-after": "60" },
      body: failed("TOO_MANY_REQUESTS"),
    });

    await failureOf(createClient({ url: away.url, retries: { ...quick, attempts: 2 } }).request(CurrentUserDocument));
    const { retryAfterSeconds } = await failureOf(createClient({ url: busy.url }).request(CurrentUserDocument));

    expect([away.asked.length, busy.asked.length, retryAfterSeconds]).toEqual([3, 1, 60]);
  });

  test("never when the server has answered, and no more once it is called off", async () => {
    const refused = await serveInTurn({ status: 403, body: failed("FORBIDDEN") });
    const away = await serveInTurn({ status: 503, headers: { "retry-after": "5" }, body: failed("UNAVAILABLE") });
    const signal = AbortSignal.timeout(50);

    await failureOf(createClient({ url: refused.url, retries: quick }).request(CurrentUserDocument));
    const { code } = await failureOf(createClient({ url: away.url }).request(CurrentUserDocument, {}, { signal }));

    expect([refused.asked.length, away.asked.length, code]).toEqual([1, 1, "ABORTED"]);
  });

  test.each([
    ["query Q { a }", true],
    ["{ a }", true],
    ['# mutation\nquery mutation($a: S = "{ mutation") { subscription(a: $a) { b } }', true],
    ["fragment mutation on M { a } query { ...mutation }", true],
    ["mutation { a }", false],
    ["fragment F on M { a(b: {c: [1]}) }\nmutation M { ...F }", false],
    ["query Q { a } mutation M { a }", false],
    ["subscription { a }", false],
  ])("only of a document that changes nothing: %s", async (text, isQuery) => {
    const { url, asked } = await serveInTurn(
      { status: 503, body: failed("UNAVAILABLE") },
      { body: { data: { a: 1 } } },
    );
    const client = createClient({ url, retries: quick });

    // As a text, and as graphql-codegen wraps one
    for (const document of [text, Object.assign(new String(text), { __meta__: {} })]) {
      asked.length = 0;
      await client.request(document as TypedDocument).catch(() => {});
      expect(asked).toHaveLength(isQuery ? 2 : 1);
    }
  });
});

describe("errorsByField", () => {
  const errors = [
    { message: "A title is not blank.", extensions: { code: "INVALID_VALUE", field: "title" } },
    { message: "One end is before the other.", extensions: { code: "INVALID_VALUE", fields: ["from", "to"] } },
    { message: "That cannot be done.", extensions: { code: "REFUSED" } },
  ];
  const byField = {
    title: "A title is not blank.",
    from: "One end is before the other.",
    to: "One end is before the other.",
    "": "That cannot be done.",
  };

  test.each([
    ["this client", new QuintetClientError("INVALID_VALUE", "", { errors: errors as never })],
    ["Apollo Client 4", { errors }],
    ["Apollo Client 4, when the status tells of it", { bodyText: JSON.stringify({ errors }) }],
    ["Apollo Client 3, when the status tells of it", { networkError: { result: { errors } } }],
    ["urql", { graphQLErrors: errors }],
    ["graphql-request", { response: { errors } }],
    ["Relay", { source: { errors } }],
  ])("finds the messages in an error of %s", (_client, error) => {
    expect(errorsByField(error)).toEqual(byField);
    expect(codeOf(error)).toBe("INVALID_VALUE");
  });

  test("has the message of any other error under no field", () => {
    expect(errorsByField(new TypeError("No network"))).toEqual({ "": "No network" });
    expect(codeOf(new TypeError("No network"))).toBeUndefined();
  });
});

test("nodes() reads page after page, and no page that nobody wants", async () => {
  const page = (code: string, endCursor: string | null) => ({
    body: {
      data: { learningCourses: { nodes: [{ code }], pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
    },
  });
  const { url, asked } = await serveInTurn(page("A", "1"), page("B", "2"), page("C", null));
  const courses = () =>
    nodes(createClient({ url }), {
      document: LearningCoursesDocument,
      variables: { first: 1 },
      connectionOf: ({ learningCourses }) => learningCourses,
    });

  const codes: string[] = [];
  for await (const { code } of courses()) codes.push(code);
  expect(codes).toEqual(["A", "B", "C"]);
  expect(asked.map(({ body }) => body.variables.after)).toEqual([undefined, "1", "2"]);

  for await (const _ of courses()) break;
  expect(asked).toHaveLength(4);
});

test("the types that this file asserts by compiling", () => {
  expect([same, inferred]).toEqual([true, ["7c9f", "WFED119"]]);
});
