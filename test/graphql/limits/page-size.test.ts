import { beforeAll, describe, expect, test } from "@jest/globals";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";

const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_PAGE_SIZE: "3", QUINTET_MAX_PAGE_SIZE: "10" } });

let token: string;
let analystsToken: string;
beforeAll(async () => {
  const { id, accessToken } = await server.signUp("mia");
  token = accessToken;
  await prepare(
    database,
    "insert into coaching.tasks (user_id, title) select $1, 'task ' || n from generate_series(1, 8) n",
    [id],
  );
  const alan = await server.signUp("alan", "correct horse battery");
  await prepare(database, "update identity.users set role = 'analyst' where id = $1", [alan.id]);
  const { data } = await server.send("mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }", {
    variables: { input: { login: "alan", password: "correct horse battery" } },
  });
  analystsToken = data.signIn.accessToken;
});

async function titles(field: string): Promise<number> {
  const { data, errors } = await server.send(`{ currentUser { id tasks: ${field} { nodes { id } } } }`, { token });
  expect(errors).toBeUndefined();
  return data.currentUser.tasks.nodes.length;
}

test("a connection at the root that is given no size reads one page", async () => {
  const { data } = await server.send("{ coachingTasks { totalCount nodes { id } pageInfo { hasNextPage } } }", {
    token,
  });

  expect(data.coachingTasks).toMatchObject({ totalCount: 8, pageInfo: { hasNextPage: true } });
  expect(data.coachingTasks.nodes).toHaveLength(3);
});

test("a connection in a row reads one page, and as much as it is asked for", async () => {
  expect(await titles("coachingTasks")).toBe(3);
  expect(await titles("coachingTasks(first: 5)")).toBe(5);
  expect(await titles("coachingTasks(last: 6)")).toBe(6);
  expect(await titles("coachingTasks(first: null)")).toBe(3);
  expect(await titles("coachingTasks(first: 0)")).toBe(0);
});

test("a variable that is null or left out is no size", async () => {
  const query = "query ($f: Int, $l: Int) { coachingTasks(first: $f, last: $l) { nodes { id } } }";
  const count = async (variables: Record<string, unknown>) =>
    (await server.send(query, { token, variables })).data.coachingTasks.nodes.length;

  expect(await count({})).toBe(3);
  expect(await count({ f: null, l: null })).toBe(3);
  expect(await count({ f: 7 })).toBe(7);
  expect(await count({ l: 4 })).toBe(4);
});

test("two variables that are left out are no sizes where Grafast answers", async () => {
  const { data } = await server.send(
    `query ($first: Int, $last: Int) {
      __type(name: "Query") { name } # no single statement answers this
      coachingTasks(first: $first, last: $last) { nodes { id } }
    }`,
    { token },
  );

  expect(data.coachingTasks.nodes).toHaveLength(3);
});

test("SQL reads no more rows than the page, and one to see whether there are others", async () => {
  const { body } = await explain("{ coachingTasks { nodes { id } pageInfo { hasNextPage } } }");

  expect(body).toMatch(/limit 4/);
});

test.each(["", "(first: 2)"])("a connection%s of which only aggregates are asked reads no rows", async (page) => {
  const { body } = await explain(
    `{ coachingTasks${page} { totalCount groupedAggregates(groupBy: [STATUS]) { keys distinctCount { id } } } }`,
  );

  expect(body).toMatch(/count\(\*\)/);
  expect(body).not.toMatch(/limit [^4]|NOTHING/); // of groups there may be one more than a page holds
});

test("a page larger than the role's is refused with its limit", async () => {
  const { code, errors } = await server.send("{ coachingTasks(first: 11) { nodes { id } } }", { token });

  expect(code).toBe("TOO_COMPLEX");
  expect(errors?.[0]?.extensions).toMatchObject({ quantity: "pageSize", limit: 10, value: 11 });
});

/** The SQL of an operation, as an analyst sees it. */
async function explain(query: string): Promise<{ body: string }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-graphql-explain": "on",
      authorization: `Bearer ${analystsToken}`,
    },
    body: JSON.stringify({ query }),
  });
  return { body: await response.text() };
}

describe.each(["one statement", "Grafast"])("groups, by %s", (by) => {
  const planned = by === "Grafast" ? "@include(if: true)" : "";
  const ask = async (args: string, variables?: Record<string, unknown>) => {
    const query = `query ($by: [CoachingTaskGroupBy!]!) { coachingTasks { totalCount groupedAggregates(groupBy: $by ${args}) ${planned} { keys } } }`;
    const { data, errors } = await server.send(query, { token, variables });
    const { code, quantity, limit } = errors?.[0]?.extensions ?? {};
    return {
      keys: data?.coachingTasks?.groupedAggregates?.map(({ keys }: { keys: string[] }) => keys[0]),
      refusal: errors && { code, quantity, limit },
    };
  };
  const byTime = { by: ["UPDATED_AT", "CREATED_AT"] };

  beforeAll(() =>
    prepare(
      database,
      "update coaching.tasks set created_at = now() - (substr(title, 6)::integer || ' days')::interval",
    ),
  );

  test("are all there, or none and an error, when no size is asked for", async () => {
    const few = await ask("", { by: ["STATUS"] });
    const many = await ask("", { by: ["CREATED_AT"] });

    expect(few).toEqual({ keys: ["pending"], refusal: undefined });
    expect(many).toEqual({ keys: undefined, refusal: { code: "TOO_COMPLEX", quantity: "groups", limit: 3 } });
  });

  test("come in pages, in the order of their keys", async () => {
    const { keys: all } = await ask("first: 10", { by: ["CREATED_AT"] });
    const { keys: some } = await ask("first: 3, offset: 2", { by: ["CREATED_AT"] });
    const { keys: both } = await ask("first: 10", byTime);

    expect(all).toHaveLength(8);
    expect(all).toEqual([...all].sort());
    expect(some).toEqual(all.slice(2, 5));
    expect(both).toHaveLength(8);
  });

  test("are no more than a page may hold, and are counted as rows are", async () => {
    const refused = await ask("first: 11", { by: ["STATUS"] });

    expect(refused.refusal).toEqual({ code: "TOO_COMPLEX", quantity: "pageSize", limit: 10 });
  });
});
