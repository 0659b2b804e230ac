import { beforeAll, describe, expect, test } from "@jest/globals";
import { work } from "../../../src/graphql/limits/work.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { transports } from "./support/transports.ts";

const database = useDatabase();
const server = useServer(database);

let token: string;
beforeAll(async () => {
  ({ accessToken: token } = await server.signUp("mia"));
  const task =
    "mutation ($t: String!) { createCoachingTask(input: {coachingTask: {title: $t}}) { coachingTask { id } } }";
  for (const title of ["one", "two"])
    await transports.HTTP(server.url, { query: task, variables: { t: title } }, token);
});

type Answer = { complexity: number | undefined; refusal: unknown; ids: string[] };

async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const { extensions, refusal, data } = await transports.HTTP(server.url, { query, variables }, token);
  return {
    complexity: extensions?.cost?.complexity,
    refusal: refusal && { code: refusal.code, quantity: refusal.quantity },
    ids: data?.coachingTasks?.nodes?.map(({ id }: { id: string }) => id),
  };
}

/** What a list's arguments add to its complexity. */
async function workOf(args: string, fields = "nodes { id }"): Promise<number> {
  const { complexity } = await ask(`{ coachingTasks(${args} first: 5) { ${fields} } }`);
  const { complexity: plain } = await ask(`{ coachingTasks(first: 5) { ${fields} } }`);
  return (complexity as number) - (plain as number);
}

const tooComplex = { code: "TOO_COMPLEX", quantity: "complexity" };
const list =
  "query ($o: [CoachingTaskOrderBy!], $f: CoachingTaskFilter) { coachingTasks(first: 5, orderBy: $o, filter: $f) { nodes { id } } }";
const some = { interactions: { some: { createdAt: { lessThan: "2000-01-01" } } } };

describe("an order", () => {
  test("weighs by its terms; by a count of related rows much", async () => {
    expect(await workOf("orderBy: [UPDATED_AT_ASC, CREATED_AT_DESC]")).toBe(work.order + work.furtherOrder);
    expect(await workOf("orderBy: INTERACTIONS_COUNT_ASC")).toBe(work.relatedOrder);
  });

  test("takes a term once, in whatever direction it is named again, and orders by the first", async () => {
    const ends = (count: number) =>
      Array.from({ length: count }, (_, i) => `INTERACTIONS_COUNT_${i % 2 ? "DESC" : "ASC"}`);

    const once = await ask(list, { o: ["CREATED_AT_DESC"] });
    const again = await ask(list, { o: ["CREATED_AT_DESC", "CREATED_AT_ASC", "CREATED_AT_DESC"] });
    const { complexity, refusal } = await ask(list, { o: ends(900) });
    const { complexity: ofOne } = await ask(list, { o: ends(1) });

    expect(once.ids).toHaveLength(2);
    expect(again.ids).toEqual(once.ids);
    expect(again.complexity).toBe(once.complexity);
    expect(refusal).toBeUndefined();
    expect(complexity).toBe(ofOne);
  });

  test("by related rows is dearer where it is compared with a cursor", async () => {
    const query =
      "query ($a: Cursor) { coachingTasks(first: 1, after: $a, orderBy: INTERACTIONS_COUNT_ASC) { pageInfo { endCursor } } }";
    const first = await transports.HTTP(server.url, { query }, token);

    const variables = { a: first.data.coachingTasks.pageInfo.endCursor };
    const second = await transports.HTTP(server.url, { query, variables }, token);

    expect(second.extensions.cost.complexity - first.extensions.cost.complexity).toBe(
      (work.ordersWithCursor - 1) * work.relatedOrder,
    );
  });
});

describe("a condition", () => {
  test("of related rows weighs much, and each look for rows again", async () => {
    const filter = 'filter: {interactions: {some: {createdAt: {lessThan: "2000-01-01"}}}}';

    expect(await workOf(filter)).toBe(work.relatedCondition + work.condition);
    expect(await workOf(filter, "totalCount nodes { id }")).toBe(2 * (work.relatedCondition + work.condition));
    expect(await workOf("filter: {interactionsExist: true}")).toBe(work.relatedCondition);
    expect(await workOf("filter: {user: {id: {isNull: false}}}")).toBe(work.relatedCondition + work.condition);
  });

  test("by a pattern weighs more than a comparison, most where case is nothing", async () => {
    const query = "query ($f: UserFilter) { users(first: 5, filter: $f) { nodes { id } } }";
    const of = async (f: object) => (await ask(query, { f })).complexity as number;
    const plain = await of({});

    expect((await of({ email: { equalTo: "x" } })) - plain).toBe(work.condition);
    expect((await of({ email: { like: "x" } })) - plain).toBe(work.pattern);
    expect((await of({ email: { likeInsensitive: "x" } })) - plain).toBe(work.patternOfAnyCase);
  });

  test.each([
    ["as a variable", list, { f: { or: Array(8).fill(some) } }],
    ["within and, or, not", list, { f: { not: { and: [{ or: Array(8).fill(some) }] } } }],
    [
      "as a variable's default",
      list.replace(
        "$f: CoachingTaskFilter",
        `$f: CoachingTaskFilter = {or: [${"{interactionsExist: true} ".repeat(8)}]}`,
      ),
      {},
    ],
    [
      "as a variable within a literal",
      list.replace("Filter)", "Filter!)").replace("filter: $f", "filter: {or: [{id: {isNull: true}}, $f]}"),
      { f: { or: Array(8).fill(some) } },
    ],
    [
      "written out",
      `{ coachingTasks(filter: {or: [${"{interactionsExist: true} ".repeat(8)}]}) { nodes { id } } }`,
      {},
    ],
  ])("is refused when there are too many, %s", async (_, query, variables) => {
    expect((await ask(query, variables)).refusal).toEqual(tooComplex);
  });
});

describe("what is found from each row again weighs for each row", () => {
  const through = (size: number, inner: string) =>
    ask(`{ coachingTasks(first: ${size}) { edges { node { user { coachingTasks(first: 1) { ${inner} } } } } } }`);

  test("by a page of what belongs to a row's owner, but not of what belongs to the row", async () => {
    const ofOne = await through(1, "totalCount");
    const ofTen = await through(10, "totalCount");
    const own = await Promise.all(
      [1, 10].map((size) => ask(`{ coachingTasks(first: ${size}) { nodes { interactions { totalCount } } } }`)),
    );

    expect((ofTen.complexity as number) - (ofOne.complexity as number)).toBe(9 * work.totals);
    expect((await through(100, "nodes { id }")).refusal).toEqual(tooComplex);
    expect(own[1]?.complexity).toBe(own[0]?.complexity);
  });
});
