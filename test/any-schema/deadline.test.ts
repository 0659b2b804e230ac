import { describe, expect, test } from "@jest/globals";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { connect } from "../support/connect.ts";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";

const foreign = useForeignSchema({
  files: ["deadline.sql"],
  environment: {
    QUINTET_POOL_SIZE: "1",
    QUINTET_STATEMENT_TIMEOUT_MS: "3000,anonymous=60000",
    QUINTET_OPERATION_TIMEOUT_MS: "3000,anonymous=60000",
  },
});

/** Five, of which two end before the deadline, whatever else the machine does. */
const naps = (name: string) =>
  `mutation { ${[0.1, 0.1, 2.95, 1, 1].map((seconds, i) => `n${i}: takeNap(input: { name: "${name}${i}", seconds: ${seconds} }) { nap { name } }`).join(" ")} }`;

const done = (name: string) => ({
  n0: { nap: { name: `${name}0` } },
  n1: { nap: { name: `${name}1` } },
  n2: null,
  n3: null,
  n4: null,
});
async function soon(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end && !(await condition()); ) {
    await new Promise((wake) => setTimeout(wake, 25));
  }
  expect(await condition()).toBe(true);
}

const stopped = ["n2", "n3", "n4"].map((field) => ({ path: [field], extensions: { code: "DEADLINE_EXCEEDED" } }));

describe.each(bothPaths)("an operation whose parts together take too long (%s)", (path) => {
  /** As root sees it: to others the statements of a session are hidden. */
  const running = async () => {
    const { query, connections } = foreign[path];
    const [{ name }] = await query("select current_database() as name");
    await using root = await connect(connections.rootUrl);
    const { rows } = await root.query(
      "select count(*)::int from pg_stat_activity where datname = $1 and state = 'active' and query ~* 'take_?nap'",
      [name],
    );
    return rows[0].count;
  };
  const kept = (name: string) =>
    foreign[path].query("select name from s.naps where name like $1 order by id", [`${name}%`]);

  test("ends at its deadline; what was done stays, and stands in the answer", async () => {
    const { send } = foreign[path];
    const begun = performance.now();

    const { status, data, errors } = await send(naps("http"));

    expect(performance.now() - begun).toBeLessThan(5_000);
    expect({ status, data, errors }).toMatchObject({ status: 200, data: done("http"), errors: stopped });
    expect(await kept("http")).toEqual([{ name: "http0" }, { name: "http1" }]);
    await soon(async () => (await running()) === 0);
  });

  test("is as long as the role may", async () => {
    const { data, errors } = await foreign[path].send(naps("anon").replace("2.95", "2.8"), { role: "anonymous" });

    expect(errors).toBeUndefined();
    expect(Object.values(data)).toHaveLength(5);
  });
});

test("the deadline is the same over server-sent events and for each operation of a WebSocket", async () => {
  const { url, tokenOf } = foreign.single;
  const authorization = `Bearer ${await tokenOf("member")}`;
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
  });

  const events = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { accept: "text/event-stream", "content-type": "application/json", authorization },
    body: JSON.stringify({ query: naps("sse") }),
  });
  const [, event = "null"] = /data: (.*)/.exec(await events.text()) ?? [];
  const { value: first } = await client.iterate({ query: naps("ws") }).next();
  const { value: second } = await client.iterate({ query: "{ allNaps: naps { totalCount } }" }).next();
  await client.dispose();

  expect(JSON.parse(event)).toMatchObject({ data: done("sse"), errors: stopped });
  expect(first).toMatchObject({ data: done("ws"), errors: stopped });
  expect(second.errors).toBeUndefined();
}, 20_000);
