/**
 * Settings of graphql-codegen (`@graphql-codegen/cli` 7, `@graphql-codegen/client-preset` 6) for documents that Quintet trusts.
 *
 * ```ts
 * // codegen.ts
 * import { quintetCodegen } from "@quintet/client/codegen";
 * export default quintetCodegen({ schema: "schema.graphql", documents: "src/**\/*.graphql", output: "src/gql/" });
 * ```
 *
 * `output` then has the typed documents, each with its id, and `persisted-documents.json`, the manifest that the server is given.
 */
export declare function quintetCodegen({ schema, documents, output, as, scalars: own }: QuintetCodegenOptions): {
	schema: string | Record<string, {
		headers?: Record<string, string>;
	}>;
	documents: string | readonly string[];
	ignoreNoDocuments: boolean;
	generates: {
		[x: string]: {
			preset: "client";
			presetConfig: {
				fragmentMasking: boolean;
				persistedDocuments: {
					mode: "embedHashInDocument";
					hashPropertyName: string;
					hashAlgorithm: "sha256";
				};
			};
			config: {
				documentMode: "documentNodeImportFragments" | "string";
				enumType: "string-literal";
				enumsAsTypes: boolean;
				useTypeImports: boolean;
				strictScalars: boolean;
				scalars: {
					[x: string]: string;
				};
			};
		};
	};
};
export type QuintetCodegenOptions = {
	/** The API's schema: a file (`schema.graphql`), or the server's `/schema.graphql` with the headers of who may introspect. */
	schema: string | Record<string, {
		headers?: Record<string, string>;
	}>;
	documents: string | readonly string[];
	/** The directory that graphql-codegen writes. */
	output: string;
	/**
	 * `texts` are the smallest, for this client, TanStack Query, graphql-request and urql; `trees` are what Apollo Client and urql's
	 * normalised cache read.
	 */
	as?: "texts" | "trees";
	/** Of a project's own scalars. */
	scalars?: Record<string, string>;
};
/** How values look in JSON. What has more digits or another range than a number of JavaScript is text. */
export declare const scalars: Record<string, string>;
