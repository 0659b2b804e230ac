import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { connect } from "../../src/database/server-check.ts";
import { type Message, transports } from "../graphql/limits/support/transports.ts";
import { prepare } from "../support/acting.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
/** Each role is short of something else. */
const server = useServer(database, {
  environment: {
    QUINTET_POOL_SIZE: "4",
    QUINTET_ACCOUNT_CONNECTIONS_SHARE: "50",
    QUINTET_ACCOUNT_SECONDS: "600,member=1,anonymous=1",
    QUINTET_ACCOUNT_BYTES: "1000000000,student=100000",
    QUINTET_ACCOUNT_OPERATIONS_SHARE: "100,educator=5", // two of forty
    QUINTET_TRUSTED_PROXIES: "loopback",
  },
});
const usual = useServer(database, {
  twin: server,
  environment: {
    QUINTET_ACCOUNT_CONNECTIONS_SHARE: "",
    QUINTET_ACCOUNT_SECONDS: "",
    QUINTET_ACCOUNT_BYTES: "",
    QUINTET_ACCOUNT_OPERATIONS_SHARE: "",
  },
});

const tasks = { query: "query Tasks { coachingTasks(first: 1) { nodes { id } } }" };
const profile = { query: "query Me { users(first: 1) { nodes { id } } }" };

/** Somebody of a role, signed in. */
async function signUpAs(role: string, username: string): Promise<{ id: string; token: string }> {
  const { id, accessToken } = await usual.signUp(username);
  await prepare(database, `update identity.users set role = '${role}' where username = '${username}'`);
  const { data } = await usual.send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
    variables: { i: { login: username, password: "correct horse battery" } },
    token: accessToken,
  });
  return { id, token: data.signIn.accessToken };
}

/** Runs while nobody can read a table, so that statements of it hold their connections. */
async function whileLocked<Result>(table: string, work: () => Promise<Result>): Promise<Result> {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(`begin; lock table ${table} in access exclusive mode`);
  try {
    return await work();
  } finally {
    await owner.query("rollback");
  }
}

/** For longer than an account may in a minute that has one second. */
async function holdOneConnection<Answer>(table: string, ask: () => Promise<Answer>): Promise<Answer> {
  const [answer] = await whileLocked(table, async () => {
    const sent = ask();
    await sleep(1_200);
    return [sent];
  });
  return answer as Promise<Answer>;
}

const send = (operation: Message, token: string) => postOperation(server.url, operation, { token });

describe("an account that has spent its time", () => {
  test("is refused over every transport, and by API key, before anything is parsed; others are served", async () => {
    const { token } = await signUpAs("member", "mia");
    const other = await signUpAs("member", "milo");
    const key = await usual.send('mutation { createApiKey(input: {name: "key"}) { key } }', { token });
    await holdOneConnection("coaching.tasks", () => send(tasks, token));

    const refused = await send({ query: "no document at all {" }, token);
    const byKey = await send(tasks, key.data.createApiKey.key);
    const bySse = await transports.SSE(server.url, tasks, token);
    const bySocket = await transports.WebSocket(server.url, tasks, token);
    const ofOther = await send(tasks, other.token);

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: "TOO_MANY_REQUESTS", quantity: "seconds", limit: 1 } }],
    });
    expect(byKey.status).toBe(429);
    expect(bySse).toMatchObject({ status: 429, refusal: { code: "TOO_MANY_REQUESTS" } });
    expect(bySocket.refusal).toEqual({
      code: "TOO_MANY_REQUESTS",
      quantity: "seconds",
      limit: 1,
      retryAfterSeconds: expect.any(Number),
    });
    expect(ofOther.status).toBe(200);
  });

  test("is told what an operation used and what is left", async () => {
    const { token } = await signUpAs("analyst", "ada");

    const { extensions } = await transports.HTTP(server.url, tasks, token);

    expect(extensions.cost).toEqual({
      nodes: 2,
      limit: 100_000,
      complexity: expect.any(Number),
      complexityLimit: 750,
      seconds: expect.any(Number),
      bytes: expect.any(Number),
      left: { seconds: expect.any(Number), bytes: expect.any(Number) },
    });
    expect(extensions.cost.bytes).toBeGreaterThan(10);
  });
});

test("whoever has not signed in is counted by address, and by the network of an IPv6 address", async () => {
  const signIn = 'signIn(input: {login: "nobody", password: "wrong horse"}) { accessToken }';
  const elevenTimes = `mutation { ${Array.from({ length: 11 }, (_, n) => `a${n}: ${signIn}`).join(" ")} }`;
  const once = `mutation { ${signIn} }`;

  const before = await sendFrom("2001:db8:1:2::1", once);
  const many = await sendFrom("2001:db8:1:2::1", elevenTimes); // a tenth of a second each, whatever their turn takes
  const neighbour = await sendFrom("2001:db8:1:2:ffff::9", once);
  const stranger = await sendFrom("2001:db8:1:3::1", once);

  expect([before, many, neighbour, stranger]).toEqual([200, 200, 429, 200]);
});

async function sendFrom(address: string, query: string): Promise<number> {
  const { status } = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": address },
    body: JSON.stringify({ query }),
  });
  return status;
}

describe("an account that sends much at once", () => {
  test("holds no more than its share of the connections, however it sends, and others are served", async () => {
    const { token } = await signUpAs("analyst", "agnes");
    const other = await signUpAs("analyst", "otto");
    await using root = await connect(database.connections.ownerUrl);
    const aliased = { query: `{ ${[1, 2, 3].map((i) => `a${i}: coachingTasks(first: 1) { totalCount }`).join(" ")} }` };

    const [held, ofOther, answers] = await whileLocked("coaching.tasks", async () => {
      const sent = [
        ...Array.from({ length: 4 }, () => send(tasks, token)),
        send(aliased, token),
        ...Array.from({ length: 4 }, () => transports.WebSocket(server.url, tasks, token)),
      ];
      await sleep(700);
      const { rows } = await root.query(
        "select count(distinct pid)::int as n from pg_locks where not granted and relation = 'coaching.tasks'::regclass",
      );
      return [rows[0].n, await send(profile, other.token), sent];
    });
    const statuses = await Promise.all(
      answers.map(async (answer) => (await answer) as { status?: number; refusal?: object }),
    );

    expect(held).toBe(2);
    expect(ofOther.status).toBe(200);
    expect(statuses.every(({ status = 200, refusal }) => status === 200 && !refusal)).toBe(true);
  });

  test("runs no more operations at once than its share: others are refused unread", async () => {
    const { token } = await signUpAs("educator", "edna");

    const [third, answers] = await whileLocked("coaching.tasks", async () => {
      const sent = [send(tasks, token), send(tasks, token)];
      await sleep(300);
      return [await send({ query: "no document at all {" }, token), sent];
    });

    expect(third.status).toBe(429);
    expect(third.headers.get("retry-after")).toBe("1");
    expect(await third.json()).toMatchObject({ errors: [{ extensions: { quantity: "operations", limit: 2 } }] });
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  });

  test("may send thirty queries at once, as a page does", async () => {
    const { token } = await signUpAs("member", "paige");

    const answers = await Promise.all(Array.from({ length: 30 }, () => usual.send(tasks.query, { token })));

    expect(answers.map(({ status, errors }) => ({ status, errors }))).toEqual(
      Array(30).fill({ status: 200, errors: undefined }),
    );
  });
});

test("an account that has read its bytes is refused, and metrics tell so by role and of nobody by name", async () => {
  const { id, token } = await signUpAs("student", "stella");
  await prepare(
    database,
    `insert into coaching.goals (user_id, title, description) select '${id}', 'x', repeat('x', 5000) from generate_series(1, 25)`,
  );
  const all = { query: "{ coachingGoals(first: 50) { nodes { description } } }" };

  const first = await send(all, token);
  const next = await send(tasks, token);

  expect(first.status).toBe(200);
  expect(next.status).toBe(429);
  expect(await next.json()).toMatchObject({ errors: [{ extensions: { quantity: "bytes", limit: 100_000 } }] });
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const lines = text.split("\n").filter((line) => /^quintet_account/.test(line));

  expect(text).toMatch(/quintet_account_refusals_total\{role="student",quantity="bytes"\} [1-9]/);
  expect(text).toMatch(/quintet_account_seconds_total\{role="student"\} 0\.\d+/);
  expect(text).toMatch(/quintet_account_left_ratio\{role="student",quantity="bytes"\} -?0\.\d+/);
  expect(lines.length).toBeLessThan(7 * 12);
});
