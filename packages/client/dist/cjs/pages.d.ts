import type { Client } from "./client.js";
import type { TypedDocument } from "./document.js";
type PageInfo = {
	readonly hasNextPage?: boolean | undefined;
	readonly endCursor?: string | null | undefined;
	readonly hasPreviousPage?: boolean | undefined;
	readonly startCursor?: string | null | undefined;
};
/** A list of the API, with what the document asks of it. */
export type Connection<Node = any> = {
	readonly nodes?: readonly Node[] | undefined;
	readonly pageInfo: PageInfo;
};
/** The variables that lead from page to page. */
export type PageVariables = {
	first?: number | null | undefined;
	after?: string | null | undefined;
	last?: number | null | undefined;
	before?: string | null | undefined;
};
/** Where the next page begins: variables for the same document; undefined after the last page. Backwards when asked for by `last`. */
export declare function nextPage(page: Connection | null | undefined, { last }?: PageVariables): PageVariables | undefined;
type NodeOf<Page> = NonNullable<Page> extends {
	nodes?: readonly (infer Node)[] | undefined;
} ? Node : never;
export type PagesOptions<Data, Variables, Page> = {
	document: TypedDocument<Data, Variables>;
	variables: NoInfer<Variables>;
	/** The list among the data: `(data) => data.learningCourses`. */
	connectionOf: (data: NoInfer<Data>) => Page;
	signal?: AbortSignal | undefined;
};
/** Pages one after another, each asked for when it is read. */
export declare function pages<Data, Variables extends PageVariables, Page extends Connection | null | undefined>(client: Client, { document, variables, connectionOf, signal }: PagesOptions<Data, Variables, Page>): AsyncGenerator<NonNullable<Page>>;
/** The rows of all pages. */
export declare function nodes<Data, Variables extends PageVariables, Page extends Connection | null | undefined>(client: Client, options: PagesOptions<Data, Variables, Page>): AsyncGenerator<NodeOf<Page>>;
export {};
