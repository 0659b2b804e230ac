import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { connect } from "../../src/database/server-check.ts";
import { type Checkout, copyCheckout, freePort } from "../support/checkout.ts";
import { useDatabase } from "../support/database.ts";
import { createEmptyDatabase } from "../support/empty-database.ts";
import { until } from "../support/until.ts";
import { postmaster } from "./support/kill-postgres.ts";
import { balance, openLedger } from "./support/ledger.ts";
import { errorResponse } from "./support/server-messages.ts";
import { openTcpProxy, type TcpProxy } from "./support/tcp-proxy.ts";

const database = useDatabase();
let checkout: Checkout;

beforeAll(async () => {
  checkout = await copyCheckout();
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

describe("starting", () => {
  test("while the database is away ends with 1 and says where it was looked for", async () => {
    const port = await freePort();

    const { exitCode, stderr } = await checkout.run("src/main.ts", [], {
      PORT: "0",
      DATABASE_URL: `postgres://quintet_owner:secret@127.0.0.1:${port}/quintet`,
      AUTH_DATABASE_URL: `postgres://quintet_authenticator:secret@127.0.0.1:${port}/quintet`,
    });

    expect(exitCode).toBe(1);
    expect(stderr).toContain(`127.0.0.1:${port}`);
    expect(stderr).not.toMatch(/secret|\n +at /);
  });

  test("while nothing answers at the database's address ends with 1 too", async () => {
    const sockets: Socket[] = [];
    const silent: Server = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as { port: number };

    const { exitCode, stderr } = await checkout.run("src/main.ts", [], {
      PORT: "0",
      ROOT_DATABASE_URL: `postgres://postgres:secret@127.0.0.1:${port}/postgres`,
      DATABASE_URL: `postgres://quintet_owner:secret@127.0.0.1:${port}/quintet`,
      AUTH_DATABASE_URL: `postgres://quintet_authenticator:secret@127.0.0.1:${port}/quintet`,
    });
    for (const socket of sockets) socket.destroy();
    silent.close();

    expect(exitCode).toBe(1);
    expect(stderr).toContain(`127.0.0.1:${port}`);
  });

  describe("while the database falls silent amid the making of the schema", () => {
    test("ends with 1 and one sentence", async () => {
      await using proxy = await openTcpProxy(database.connections.authenticatorUrl);
      const silent = proxy.swallowFrom(introspection);

      const server = await startThrough(proxy, { QUINTET_DATABASE_TIMEOUT_MS: "1000" });
      await silent;
      const { exitCode, stderr } = await server.end("SIGCONT");

      expect(exitCode).toBe(1);
      expect(stderr).toContain("PostgreSQL was lost");
      expect(stderr).not.toMatch(/\n +at /);
    });

    test("and SIGTERM comes, ends with 0 in less than ten seconds", async () => {
      await using proxy = await openTcpProxy(database.connections.authenticatorUrl);
      const silent = proxy.swallowFrom(introspection);

      const server = await startThrough(proxy);
      await silent;
      const begin = performance.now();
      const { exitCode, stderr } = await server.end("SIGTERM");

      expect(exitCode).toBe(0);
      expect(performance.now() - begin).toBeLessThan(10_000);
      expect(stderr).not.toMatch(/\n +at /);
    });

    const introspection = "pg_catalog.pg_namespace";
    const startThrough = (proxy: TcpProxy, environment: Record<string, string> = {}) =>
      checkout.start({
        ...environment,
        DATABASE_URL: database.connections.ownerUrl,
        AUTH_DATABASE_URL: proxy.url,
      });
  });

  test("waits for a database that is starting itself", async () => {
    const refusals = 3;
    await using starting = await startingServer(refusals);

    const failure = connect(`postgres://anna:secret@127.0.0.1:${starting.port}/quintet`);

    await expect(failure).rejects.toMatchObject({ code: "DATABASE", cause: { code: "28P01" } });
    expect(starting.count()).toBe(refusals + 1);
  });

  test("asks once more when the first answer is late", async () => {
    await using slow = await startingServer(1, () => {});

    const failure = connect(`postgres://anna:secret@127.0.0.1:${slow.port}/quintet`);

    await expect(failure).rejects.toMatchObject({ code: "DATABASE", cause: { code: "28P01" } });
    expect(slow.count()).toBe(2);
  });

  test("twice at once on an empty database migrates once, and both serve", async () => {
    await using database = await createEmptyDatabase();
    const environment = {
      DATABASE_URL: database.ownerUrl,
      AUTH_DATABASE_URL: database.authenticatorUrl,
      ROOT_DATABASE_URL: database.rootUrl,
      LOG_LEVEL: "silent",
    };

    await using first = await checkout.start(environment);
    await using second = await checkout.start(environment);
    const servers = [first, second];
    await Promise.all(servers.map((server) => server.ready()));
    const answers = await Promise.all(servers.map((server) => server.send("{ currentUser { id } }")));
    await using owner = await connect(database.ownerUrl);
    const { rows } = await owner.query<{ total: number; distinct: number }>(
      "select count(*)::int as total, count(distinct filename)::int as distinct from graphile_migrate.migrations",
    );
    await owner.end();
    const ended = await Promise.all(servers.map((server) => server.end("SIGTERM")));

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(rows[0]?.total).toBe(rows[0]?.distinct);
    expect(rows[0]?.total).toBeGreaterThan(50);
    expect(servers.filter((server) => /ran \d+ migrations/.test(server.output()))).toHaveLength(1);
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  });
});

test("connections that are cut just after migrating do not end the process", async () => {
  await using database = await createEmptyDatabase();
  const root = new URL("../../src/", import.meta.url).href;
  const script = `
    const { migrate } = await import(${JSON.stringify(`${root}migrations/migrate.ts`)});
    const { connect } = await import(${JSON.stringify(`${root}database/server-check.ts`)});
    const count = await migrate({ ...${JSON.stringify(database)}, migrationsFolder: "migrations" });
    await using root = await connect(${JSON.stringify(database.superuserUrl)});
    await root.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    await new Promise((resolve) => setTimeout(resolve, 400));
    console.log(count > 50, "and alive");`;
  const file = join(checkout.directory, "migrate-and-cut.mjs");
  await writeFile(file, script);

  const { stdout, exitCode } = await checkout.run("migrate-and-cut.mjs");

  expect(stdout).toBe("true and alive\n");
  expect(exitCode).toBe(0);
});

test("after kill -9 of Node amid writes the next start adopts the embedded PostgreSQL, and no acknowledged write is lost", async () => {
  const killed = await checkout.start({ LOG_LEVEL: "silent" });
  await killed.ready();
  const { data } = await killed.send(
    'mutation { signUp(input: {username: "writer", password: "correct horse"}) { accessToken } }',
  );
  const ledger = openLedger({ url: `http://127.0.0.1:${killed.port}`, token: data.signUp.accessToken }, "killed");

  let finished = false;
  const writing = ledger.write({ writers: 8, until: () => finished });
  await until(async () => ledger.acknowledged.size > 20);
  const before = await postmaster(checkout);
  await killed.end("SIGKILL");
  finished = true;
  await writing;
  const next = await checkout.start({ LOG_LEVEL: "silent" });
  await next.ready();
  const ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();
  const { lost, unsent } = await balance(ledger, { ownerUrl, name: "killed" });
  const after = await postmaster(checkout);
  const { exitCode } = await next.end("SIGTERM");

  expect({ lost, unsent }).toEqual({ lost: [], unsent: [] });
  expect(after).toBe(before);
  expect(exitCode).toBe(0);
});

/**
 * Speaks as much of PostgreSQL's protocol as it needs to put off the first connections, by 57P03 (it is starting) unless
 * told otherwise, and to refuse the password of the next.
 */
async function startingServer(most: number, putOff = (socket: Socket) => void socket.end(errorResponse("57P03"))) {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    const answer = connections <= most ? putOff : () => socket.end(errorResponse("28P01"));
    socket.once("data", () => answer(socket));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as { port: number }).port,
    count: () => connections,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}
