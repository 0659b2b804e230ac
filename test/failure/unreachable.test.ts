import dns from "node:dns";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";
import { errorResponse } from "./support/server-messages.ts";
import { openTcpProxy, type TcpProxy } from "./support/tcp-proxy.ts";

const database = useDatabase();
const hostName = "database.test";
const lookUp = dns.lookup;
/** The code with which the database's host is not found. */
let failure: string | undefined;
let proxy: TcpProxy;
let lines: string[] = [];

beforeAll(async () => {
  proxy = await openTcpProxy(database.connections.authenticatorUrl);
  dns.lookup = ((name: string, options: object, callback: (error: Error | null, ...found: any[]) => void) => {
    if (name !== hostName) return lookUp(name, options, callback);
    if (!failure) return lookUp("127.0.0.1", options, callback);
    const code = failure;
    process.nextTick(() => callback(Object.assign(new Error(`${code} ${hostName}`), { code })));
  }) as typeof dns.lookup;
});
afterAll(async () => {
  dns.lookup = lookUp;
  await proxy[Symbol.asyncDispose]();
});
beforeEach(() => {
  lines = [];
});

const byName = {
  ...database,
  get connections() {
    return { ...database.connections, authenticatorUrl: proxy.url.replace("127.0.0.1", hostName) };
  },
};
const server = useServer(byName, {
  environment: { QUINTET_POOL_SIZE: "4", LOG_LEVEL: "error" },
  log: (line) => lines.push(line),
});

const read = "{ coachingTasks(first: 1) { nodes { id } } }";
const write =
  'mutation { createCoachingTask(input: { coachingTask: { title: "Try again" } }) { coachingTask { id } } }';

async function expectUnavailable(accessToken: string): Promise<void> {
  const answers = await Promise.all(
    [read, write, read].map((query) => postOperation(server.url, { query }, { token: accessToken })),
  );

  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("1");
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
  }
}

test.each(["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EMFILE", "ENFILE", "ENOBUFS", "EADDRNOTAVAIL"])(
  "a database to which no connection can be made is 503 when the reason is %s",
  async (code) => {
    const { accessToken } = await server.signUp(`name-${code.toLowerCase().replace("_", "-")}`);

    failure = code;
    proxy.cut();
    await expectUnavailable(accessToken);
    failure = undefined;

    expect((await server.send(write, { token: accessToken })).status).toBe(200);
  },
);

test.each(["57P04", "28P01", "28000", "3D000", "42501", "53000", "53400"])(
  "a database that refuses connections is 503 when the reason is %s",
  async (sqlState) => {
    const { accessToken } = await server.signUp(`state-${sqlState.toLowerCase()}`);

    proxy.greet(errorResponse(sqlState));
    proxy.cut();
    await expectUnavailable(accessToken);
    proxy.greet(undefined);

    expect((await server.send(write, { token: accessToken })).status).toBe(200);
  },
);

test("the log names the reason, and names it once however many asked", async () => {
  const { accessToken } = await server.signUp("once");
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // whatever was told before was another second

  failure = "ENOTFOUND";
  proxy.cut();
  await expectUnavailable(accessToken);
  failure = undefined;

  expect(lines.filter((line) => line.includes("ENOTFOUND")).length).toBe(1);
});
