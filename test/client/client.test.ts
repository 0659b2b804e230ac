import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { ResultOf, TypedDocumentNode, VariablesOf } from "@graphql-typed-document-node/core";
import { afterEach, describe, expect, test } from "@jest/globals";
import { print } from "graphql";
import {
  CurrentUserDocument,
  createClient,
  LearningCourseDocument,
  type LearningCourseQuery,
  type LearningCourseQueryVariables,
  QuintetClientError,
  type ServerErrorCode,
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

    const query = print(CurrentUserDocument);
    expect(bodies).toMatchObject([{ documentId: expect.any(String) }, { query }, { query }]);
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
    const nowhere = createClient({ url: "http://127.0.0.1:9/graphql" });

    const misread = await failureOf(createClient({ url }).request(CurrentUserDocument));
    const unanswered = await failureOf(nowhere.request(CurrentUserDocument));

    expect(misread).toMatchObject({ code: "BAD_RESPONSE", status: 502 });
    expect(unanswered).toMatchObject({ code: "NETWORK", status: undefined });
  });

  test("can be aborted", async () => {
    const url = await serve(() => {});
    const controller = new AbortController();

    const request = createClient({ url }).request(CurrentUserDocument, {}, { signal: controller.signal });
    controller.abort();

    expect((await failureOf(request)).code).toBe("NETWORK");
  });
});

test("the types that this file asserts by compiling", () => {
  expect([same, inferred]).toEqual([true, ["7c9f", "WFED119"]]);
});
