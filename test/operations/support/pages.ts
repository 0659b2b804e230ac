export type Connection<Node> = {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** Follows a connection to its end, as "load more" does. @returns the pages */
export async function walk<Node>(
  fetchPage: (after: string | null) => Promise<Connection<Node> | null | undefined>,
): Promise<Node[][]> {
  const pages: Node[][] = [];
  let after: string | null = null;
  do {
    const page: Connection<Node> | null | undefined = await fetchPage(after);
    if (!page) throw new Error("there is no such connection");
    pages.push(page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && pages.length < 1_000);
  return pages;
}
