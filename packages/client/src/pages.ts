import type { Client } from "./client.ts";
import type { TypedDocument } from "./document.ts";

type PageInfo = {
  readonly hasNextPage?: boolean | undefined;
  readonly endCursor?: string | null | undefined;
  readonly hasPreviousPage?: boolean | undefined;
  readonly startCursor?: string | null | undefined;
};

/** A list of the API, with what the document asks of it. */
export type Connection<Node = any> = { readonly nodes?: readonly Node[] | undefined; readonly pageInfo: PageInfo };

/** The variables that lead from page to page. */
export type PageVariables = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
};

/** Where the next page begins: variables for the same document; undefined after the last page. Backwards when asked for by `last`. */
export function nextPage(page: Connection | null | undefined, { last }: PageVariables = {}): PageVariables | undefined {
  const { hasNextPage, endCursor, hasPreviousPage, startCursor } = page?.pageInfo ?? {};
  if (last != null) return hasPreviousPage && startCursor ? { before: startCursor } : undefined;
  return hasNextPage && endCursor ? { after: endCursor } : undefined;
}

type NodeOf<Page> = NonNullable<Page> extends { nodes?: readonly (infer Node)[] | undefined } ? Node : never;

export type PagesOptions<Data, Variables, Page> = {
  document: TypedDocument<Data, Variables>;
  variables: NoInfer<Variables>;
  /** The list among the data: `(data) => data.learningCourses`. */
  connectionOf: (data: NoInfer<Data>) => Page;
  signal?: AbortSignal | undefined;
};

/** Pages one after another, each asked for when it is read. */
export async function* pages<Data, Variables extends PageVariables, Page extends Connection | null | undefined>(
  client: Client,
  { document, variables, connectionOf, signal }: PagesOptions<Data, Variables, Page>,
): AsyncGenerator<NonNullable<Page>> {
  for (let next: PageVariables | undefined = {}; next; ) {
    const data = await client.request(document as TypedDocument<Data, any>, { ...variables, ...next }, { signal });
    const page = connectionOf(data as never);
    if (page) yield page;
    next = nextPage(page, variables);
  }
}

/** The rows of all pages. */
export async function* nodes<Data, Variables extends PageVariables, Page extends Connection | null | undefined>(
  client: Client,
  options: PagesOptions<Data, Variables, Page>,
): AsyncGenerator<NodeOf<Page>> {
  for await (const page of pages(client, options)) yield* (page.nodes ?? []) as readonly NodeOf<Page>[];
}
