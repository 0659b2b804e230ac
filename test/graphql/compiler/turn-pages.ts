import type { SignedIn } from "../../oracle/run.ts";
import type { Random } from "../../support/random.ts";
import { askBoth, type Difference } from "./compare.ts";
import type { KnownOrder, listsAndOrders } from "./pools.ts";
import type { TwoServers } from "./two-servers.ts";

type Turning = { viewer: SignedIn; list: ReturnType<typeof listsAndOrders>[number]; random: Random };

type Edge = { cursor: string; node: { nodeId: string } };

/** Of one list: most lists have fewer. */
const mostPages = 5;

/** Goes through a list page by page at both servers, forwards or backwards in one order or two, and compares each. */
export async function turnPages(
  servers: TwoServers,
  { viewer, list, random }: Turning,
): Promise<{ order: KnownOrder; differences: Difference[] }> {
  const orderBy = [list.order, ...(random.chance(0.3) ? [random.pick(list.orders)] : [])];
  const way = random.chance(0.3) ? backward : forward;
  const text = `query Page($orderBy: ${list.orderType}, $size: Int, $cursor: Cursor) {
    ${list.name}(orderBy: $orderBy, ${way.size}: $size, ${way.from}: $cursor) {
      edges { cursor node { nodeId } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`;
  const differences: Difference[] = [];
  const edges: Edge[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const variables = { orderBy, size: 5 + random.below(20), cursor };
    const { answer, difference } = await askBoth(servers, viewer, { text, variables });
    if (difference) differences.push(difference);
    const found = answer.body.data?.[list.name];
    if (!found) break;
    edges.push(...found.edges);
    cursor = found.pageInfo[way.hasMore] ? found.pageInfo[way.edge] : null;
    if (cursor === null) break;
  }
  return { order: { orderBy, cursors: edges.map((edge) => edge.cursor) }, differences };
}

const forward = { size: "first", from: "after", hasMore: "hasNextPage", edge: "endCursor" };
const backward = { size: "last", from: "before", hasMore: "hasPreviousPage", edge: "startCursor" };
