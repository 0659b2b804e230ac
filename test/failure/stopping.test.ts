import { Agent, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openSocket } from "../auth/support/socket-client.ts";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { makeSigningKey } from "../support/keys.ts";
import { until } from "../support/until.ts";
import { stopUnderLoad } from "./support/stop-under-load.ts";
import { openTcpProxy } from "./support/tcp-proxy.ts";

const database = useDatabase();
let checkout: Checkout;
let environment: Record<string, string>;

beforeAll(async () => {
  checkout = await copyCheckout();
  environment = {
    DATABASE_URL: database.connections.ownerUrl,
    AUTH_DATABASE_URL: database.connections.authenticatorUrl,
    QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [makeSigningKey()] }),
  };
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

describe("SIGTERM", () => {
  test("under load fails no request that was accepted, closes sockets with 1001 and ends with 0", async () => {
    const { ownerUrl } = database.connections;

    const stop = await stopUnderLoad({ checkout, environment, ownerUrl, name: "stop" });

    expect(stop.failed).toEqual([]);
    expect(stop.lost).toBe(0);
    expect(stop.answered).toBeGreaterThan(0);
    expect(stop.closeCodes).toEqual([1001, 1001, 1001]);
    expect(stop.exitCode).toBe(0);
    expect(stop.milliseconds).toBeLessThan(15_000);
  });

  test("finishes a request that waits for the database, and tells load balancers and clients meanwhile", async () => {
    const { server, waiting, owner } = await startWithWaitingRequest("waits");
    await using _owner = owner;

    const { asked, lastAnswer } = askUntilClosed(server.port, "/health/ready");
    await asked;
    const ended = server.end("SIGTERM");
    const readiness = await lastAnswer;
    await owner.query("rollback");
    const answer = await waiting;
    const { exitCode } = await ended;

    expect(readiness).toMatchObject({ status: 503, connection: "close" });
    expect(answer).toMatchObject({ status: 200, data: { coachingTasks: { nodes: [] } } });
    expect(exitCode).toBe(0);
    await expect(fetch(`http://127.0.0.1:${server.port}/health/live`)).rejects.toThrow();
  });

  test("finishes what runs on a WebSocket before it closes that, and begins nothing more on it", async () => {
    const { server, waiting, owner, token } = await startWithWaitingRequest("socket");
    await using _owner = owner;
    await using socket = await openSocket({
      url: `http://127.0.0.1:${server.port}`,
      parameters: { authorization: `Bearer ${token}` },
    });
    const asked = socket.send("{ coachingTasks(first: 2) { nodes { id } } }");
    await socket.send("{ nodeId }");

    const ended = server.end("SIGTERM");
    await until(async () => server.output().includes("stopping"));
    const late = await socket.send("{ nodeId }");
    await owner.query("rollback");

    expect(late).toEqual({ code: "UNAVAILABLE" });
    expect(await asked).toMatchObject({ data: { coachingTasks: { nodes: [] } } });
    expect(await socket.closed).toBe(1001);
    expect(await waiting).toMatchObject({ status: 200 });
    expect((await ended).exitCode).toBe(0);
  });

  test("ends it with 0 although the database has fallen silent", async () => {
    await using proxy = await openTcpProxy(database.connections.authenticatorUrl);
    const server = await checkout.start({ ...environment, AUTH_DATABASE_URL: proxy.url, LOG_LEVEL: "silent" });
    await server.ready();
    const { data } = await server.send(
      'mutation { signUp(input: {username: "listener", password: "correct horse"}) { accessToken } }',
    );
    const authorization = `Bearer ${data.signUp.accessToken}`;
    await using socket = await openSocket({ url: `http://127.0.0.1:${server.port}`, parameters: { authorization } });
    const ask = () => server.send('{ userByEmail(email: "nobody@test.example") { id } }');
    await Promise.all(Array.from({ length: 8 }, ask)); // connections for all that follows

    proxy.swallow();
    const cut = ask().catch(() => "cut");
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // the server has asked whether the session goes on
    const begin = performance.now();
    const { exitCode } = await server.end("SIGTERM");

    expect(await cut).toBe("cut");
    expect(await socket.closed).toBe(1001);
    expect(exitCode).toBe(0);
    expect(performance.now() - begin).toBeLessThan(15_000);
  });

  test("twice ends it at once", async () => {
    const { server, waiting, owner } = await startWithWaitingRequest("hurry");
    await using _owner = owner;

    const ended = server.end("SIGTERM");
    await until(async () => server.output().includes("stopping"));
    await new Promise((resolve) => setTimeout(resolve, 300)); // sooner it would be the same signal, come by way of npm
    const begin = performance.now();
    process.kill(server.pid, "SIGTERM");
    const { exitCode } = await ended;

    expect(exitCode).toBe(1);
    expect(performance.now() - begin).toBeLessThan(4_000);
    await expect(waiting).rejects.toThrow();
  });
});

/** A server on whose database a request hangs, because somebody has locked the table. */
async function startWithWaitingRequest(name: string) {
  const server: Running = await checkout.start({ ...environment, LOG_LEVEL: "silent" });
  await server.ready();
  const { data } = await server.send(
    `mutation { signUp(input: {username: "${name}", password: "correct horse"}) { accessToken } }`,
  );
  const owner = await connect(database.connections.ownerUrl);
  await owner.query("begin; lock table coaching.tasks in access exclusive mode");
  const waiting = server.send("{ coachingTasks(first: 1) { nodes { id } } }", { token: data.signUp.accessToken });
  waiting.catch(() => {});
  await using root = await connect(database.connections.rootUrl);
  await until(async () => {
    const { rowCount } = await root.query(
      "select from pg_locks where not granted and relation is not null and database = (select oid from pg_database where datname = $1)",
      [new URL(environment.DATABASE_URL?.replace("@/", "@host/") ?? "").pathname.slice(1)],
    );
    return Boolean(rowCount);
  });
  return { server, waiting, owner, token: data.signUp.accessToken as string };
}

type Answer = { status: number | undefined; connection: string | undefined };

/** Asks again and again on one kept-alive connection, until an answer says that it will be closed. */
function askUntilClosed(port: number, path: string): { asked: Promise<Answer>; lastAnswer: Promise<Answer> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<Answer>((resolve, reject) => {
      request({ agent, port, host: "127.0.0.1", path }, (response) => {
        const answer = { status: response.statusCode, connection: response.headers.connection };
        response.resume().on("end", () => resolve(answer));
      })
        .on("error", reject)
        .end();
    });
  const asked = ask();
  const askAgain = async (): Promise<Answer> => {
    let answer = await asked;
    while (answer.connection !== "close") answer = await ask();
    return answer;
  };
  return { asked, lastAnswer: askAgain() };
}
