import type { SignedIn } from "../oracle/run.ts";
import type { Random } from "../support/random.ts";
import { askBoth, type Difference } from "./compare.ts";
import type { KnownOrder, listsAndOrders } from "./pools.ts";
import type { TwoServers } from "./two-servers.ts";

type Turning = { viewer: SignedIn; list: ReturnType<typeof listsAndOrders>[number]; random: Random };

type Turned = {
  row: string;
  order: KnownOrder;
  /** Rows seen, page after page. */
  rows: number;
  differences: Difference[];
  /** Whether the pages together are the list: no row twice, none left out. */
  isWhole: boolean;
};

/** Of one list: most lists have fewer. */
const mostPages = 5;

/** Goes through a list page by page at both servers, forwards or backwards in one order or two, and compares each. */
export async function turnPages(servers: TwoServers, { viewer, list, random }: Turning): Promise<Turned> {
  const { name, row, orderType } = list;
  const orderBy = [list.order, ...(random.chance(0.3) ? [random.pick(list.orders)] : [])];
  const way = random.chance(0.4) ? backward : forward;
  const text = `query Page($orderBy: ${orderType}, $size: Int, $cursor: Cursor) {
    ${name}(orderBy: $orderBy, ${way.size}: $size, ${way.from}: $cursor) {
      edges { cursor node { nodeId } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`;
  const differences: Difference[] = [];
  const edges: { cursor: string; node: { nodeId: string } }[] = [];
  let total = 0;
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const variables = { orderBy, size: 5 + random.below(20), cursor };
    const { answer, difference } = await askBoth(servers, viewer, { text, variables });
    if (difference) differences.push(difference);
    const found = answer.body.data?.[name];
    if (!found) break;
    total = found.totalCount;
    edges.push(...found.edges);
    cursor = found.pageInfo[way.hasMore] ? found.pageInfo[way.edge] : null;
    if (cursor === null) break;
  }
  const different = new Set(edges.map(({ node }) => node.nodeId)).size;
  return {
    row,
    order: { orderBy, cursors: edges.map((edge) => edge.cursor) },
    rows: edges.length,
    differences,
    isWhole: different === edges.length && (cursor !== null || different === total),
  };
}

const forward = { size: "first", from: "after", hasMore: "hasNextPage", edge: "endCursor" };
const backward = { size: "last", from: "before", hasMore: "hasPreviousPage", edge: "startCursor" };
