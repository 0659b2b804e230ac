import { beforeAll, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { type Actor, asOwner, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let alma: Actor;

/** How long each student waited: of some nobody knows, one never asked. Several are equal in each measure. */
const latencies = {
  anna: [0, 10, null],
  ben: [null, null],
  carla: [],
  dora: [10, 0],
  emil: [null],
  fay: [5],
  greta: [5, null],
  hugo: [7, 7],
};

beforeAll(async () => {
  alma = await join({ database, server }, "alma", "analyst");
  for (const [name, milliseconds] of Object.entries(latencies)) {
    const { id } = await join({ database, server }, name, "student");
    await asOwner(
      database,
      "insert into learning.interactions (user_id, latency_ms) select $1, unnest($2::integer[])",
      [id, milliseconds],
    );
  }
});

const measures = { MIN: "min", MAX: "max", AVERAGE: "avg", STDDEV_SAMPLE: "stddev_samp" };

const orders = (["ASC", "DESC"] as const).flatMap((direction) => [
  {
    list: "learningInteractions",
    order: `LATENCY_MS_${direction}`,
    sql: `select id from learning.interactions order by latency_ms ${direction}, id ${direction}`,
  },
  ...Object.entries(measures).map(([measure, aggregate]) => ({
    list: "users",
    order: `LEARNING_INTERACTIONS_${measure}_LATENCY_MS_${direction}`,
    sql: `select u.id from identity.users u left join learning.interactions i on i.user_id = u.id
          group by u.id order by ${aggregate}(i.latency_ms) ${direction}, u.id ${direction}`,
  })),
]);

test.each(orders)(
  "$list in the order $order go on from every row, forward and backward",
  async ({ list, order, sql }) => {
    const expected = (await asOwner<{ id: string }>(database, sql)).map(({ id }) => id);
    const size = 3;

    const whole = await fetchPage(list, order, { first: 100 });
    const after = await Promise.all(
      whole.cursors.map((cursor) => fetchPage(list, order, { first: size, after: cursor })),
    );
    const before = await Promise.all(
      whole.cursors.map((cursor) => fetchPage(list, order, { last: size, before: cursor })),
    );

    expect(whole.ids).toEqual(expected);
    expect(after.map(({ ids }) => ids)).toEqual(expected.map((_, row) => expected.slice(row + 1, row + 1 + size)));
    expect(before.map(({ ids }) => ids)).toEqual(
      expected.map((_, row) => expected.slice(Math.max(0, row - size), row)),
    );
    expect(after.map(({ hasMore }) => hasMore)).toEqual(expected.map((_, row) => row + 1 + size < expected.length));
    expect(before.map(({ hasMore }) => hasMore)).toEqual(expected.map((_, row) => row > size));
  },
);

type Bounds = { first?: number; last?: number; after?: string; before?: string };
type Edge = { cursor: string; node: { id: string } };

async function fetchPage(list: string, order: string, bounds: Bounds) {
  const query = `query ($first: Int, $last: Int, $after: Cursor, $before: Cursor) {
    page: ${list}(orderBy: ${order}, first: $first, last: $last, after: $after, before: $before) {
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  const { data } = await server.send(query, { variables: bounds, token: alma.accessToken });
  const { edges, pageInfo } = data.page as { edges: Edge[]; pageInfo: Record<string, boolean> };
  return {
    ids: edges.map(({ node }) => node.id),
    cursors: edges.map(({ cursor }) => cursor),
    hasMore: bounds.last ? pageInfo.hasPreviousPage : pageInfo.hasNextPage,
  };
}
