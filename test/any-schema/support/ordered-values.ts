import type { ForeignServer } from "./serve-foreign-schema.ts";

type Order = { orderBy: string; direction: "forwards" | "backwards" };
type Page = { nodes: { id: number }[]; pageInfo: Record<string, unknown> };

const pageOf = {
  forwards: `query ($orderBy: [ThingOrderBy!], $cursor: Cursor) {
    things(filter: { id: { lessThan: 100 } }, orderBy: $orderBy, first: 4, after: $cursor) {
      nodes { id } pageInfo { more: hasNextPage cursor: endCursor }
    }
  }`,
  backwards: `query ($orderBy: [ThingOrderBy!], $cursor: Cursor) {
    things(filter: { id: { lessThan: 100 } }, orderBy: $orderBy, last: 4, before: $cursor) {
      nodes { id } pageInfo { more: hasPreviousPage cursor: startCursor }
    }
  }`,
};

/** The ids of all rows, read page by page; or the first error. Ends when a page comes that was there before. */
export async function readPageByPage({ send }: ForeignServer, { orderBy, direction }: Order): Promise<unknown[]> {
  const found: number[] = [];
  for (let cursor: unknown = null; found.length < 100; ) {
    const { data, errors } = await send<{ things: Page }>(pageOf[direction], { variables: { orderBy, cursor } });
    if (!data?.things) return [errors?.[0]];
    const { nodes, pageInfo } = data.things;
    const ids = nodes.map(({ id }) => id);
    found.splice(direction === "forwards" ? found.length : 0, 0, ...ids);
    if (!pageInfo.more) break;
    cursor = pageInfo.cursor;
  }
  return found;
}

/** The same, all at once. */
export async function readAtOnce({ send }: ForeignServer, orderBy: string): Promise<unknown[]> {
  const { data, errors } = await send<{ things: Page }>(
    `query ($orderBy: [ThingOrderBy!]) {
      things(filter: { id: { lessThan: 100 } }, orderBy: $orderBy, first: 50) { nodes { id } }
    }`,
    { variables: { orderBy } },
  );
  return data?.things ? data.things.nodes.map(({ id }) => id) : [errors?.[0]];
}
