import { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { cancelTargetOf, makeCancelConnection } from "../../src/internals/pg-cancel.ts";
import { isOutsideTransaction, isReady, readBefore, streamOf } from "../../src/internals/pg-connection.ts";
import { runStatements } from "../../src/internals/pg-query.ts";
import { prepareValue } from "../../src/internals/pg-values.ts";
import { connectionsOf } from "../support/cluster.ts";

const { rootUrl } = connectionsOf("postgres");
const pieces: Buffer[] = [];
const client = new pg.Client({ connectionString: rootUrl });
readBefore(client, (_stream, read) => (bytes) => {
  pieces.push(bytes);
  read(bytes);
});

beforeAll(() => client.connect());
afterAll(() => client.end());

describe("a client of pg", () => {
  test("has a socket, whose bytes another reads before its parser", async () => {
    expect(streamOf(client)).toBeInstanceOf(Socket);
    expect(pieces[0]?.toString("latin1", 0, 1)).toBe("R"); // the first message: authentication

    const before = pieces.length;
    await client.query("select 1");

    expect(pieces.length).toBeGreaterThan(before);
  });

  test("says whether it waits for an answer", async () => {
    expect(isReady(client)).toBe(true);

    const answered = client.query("select pg_sleep(0.01)");
    await new Promise((resolve) => setImmediate(resolve));
    const whileAsked = isReady(client);
    await answered;

    expect(whileAsked).toBe(false);
    expect(isReady(client)).toBe(true);
  });

  test("says whether a transaction is open", async () => {
    expect(isOutsideTransaction(client)).toBe(true);

    await client.query("begin");
    const inside = isOutsideTransaction(client);
    await client.query("rollback");

    expect(inside).toBe(false);
    expect(isOutsideTransaction(client)).toBe(true);
  });

  test("counts the statements of a text that were run before one fails", async () => {
    await expect(
      runStatements(client, "select 1; ; create temp table t (); select 1 / 0; select 2"),
    ).rejects.toMatchObject({
      code: "22012",
      finished: 2,
    });
    await expect(runStatements(client, "select 1; select 2")).resolves.toBeUndefined();
  });

  test("says where it is connected, and which key ends its statement", async () => {
    const { rows } = await client.query("select pg_backend_pid() as pid");
    const target = cancelTargetOf(client);

    expect(target).toMatchObject({ host: expect.any(String), port: expect.any(Number), processID: rows[0].pid });

    const begun = new Promise((resolve) => client.once("notice", resolve));
    const sleeping = client
      .query("do $$ begin raise notice 'begun'; perform pg_sleep(60); end $$")
      .catch((error) => error);
    await begun;
    const connection = makeCancelConnection(target);
    connection.once("connect", () => connection.cancel(target.processID, target.secretKey));
    if (target.host.startsWith("/")) connection.connect(`${target.host}/.s.PGSQL.${target.port}`);
    else connection.connect(target.port, target.host);

    expect(await sleeping).toMatchObject({ code: "57014" });
    expect(typeof connection.requestSsl).toBe("function");
  });

  test("hands notices over with these members", async () => {
    const notice = new Promise((resolve) => client.once("notice", resolve));
    await client.query(
      "do $$ begin raise notice using message = 'm', detail = 'd', hint = 'h', errcode = 'QT001'; end $$",
    );

    expect(await notice).toMatchObject({ severity: "NOTICE", message: "m", detail: "d", hint: "h", code: "QT001" });
  });

  test("runs a Submittable of others: these are the methods that it calls", async () => {
    const calls: string[] = [];
    const handler: ProxyHandler<Record<string, unknown>> = {
      get: (target, name) =>
        target[String(name)] ?? (String(name).startsWith("handle") ? () => calls.push(String(name)) : undefined),
    };
    const done = new Promise<void>((resolve) => {
      const submittable = new Proxy<Record<string, unknown>>(
        {
          submit(connection: pg.Connection) {
            connection.stream.write(Buffer.from("Q\0\0\0\rselect 1\0", "latin1"));
          },
          handleReadyForQuery: () => resolve(),
        },
        handler,
      );
      client.query(submittable as never);
    });
    await done;

    expect(calls).toEqual(["handleRowDescription", "handleDataRow", "handleCommandComplete"]);
  });
});

test("a value becomes a parameter as text, bytes or null", () => {
  expect([1, true, null, undefined, { a: [1] }, ["x", null], Buffer.from("b")].map(prepareValue)).toEqual([
    "1",
    "true",
    null,
    null,
    '{"a":[1]}',
    '{"x",NULL}',
    Buffer.from("b"),
  ]);
});
