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
export function quintetCodegen({ schema, documents, output, as = "texts", scalars: own = {} }: QuintetCodegenOptions) {
  return {
    schema,
    documents,
    ignoreNoDocuments: true,
    generates: {
      [output.endsWith("/") ? output : `${output}/`]: {
        preset: "client" as const,
        presetConfig: {
          // Fragments are for reading and reuse; a frontend that wants to hide data from its components may mask it itself.
          fragmentMasking: false,
          // Each document carries the SHA-256 of its text, and persisted-documents.json has the texts: the server trusts them.
          persistedDocuments: {
            mode: "embedHashInDocument" as const,
            hashPropertyName: "hash",
            hashAlgorithm: "sha256" as const,
          },
        },
        config: {
          documentMode: as === "texts" ? ("string" as const) : ("documentNodeImportFragments" as const),
          enumType: "string-literal" as const,
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { ...scalars, ...own },
        },
      },
    },
  };
}

export type QuintetCodegenOptions = {
  /** The API's schema: a file (`schema.graphql`), or the server's `/schema.graphql` with the headers of who may introspect. */
  schema: string | Record<string, { headers?: Record<string, string> }>;
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
export const scalars: Record<string, string> = {
  Base64EncodedBinary: "string",
  BigFloat: "string",
  BigInt: "string",
  BitString: "string",
  CidrAddress: "string",
  Cursor: "string",
  Date: "string",
  Datetime: "string",
  InternetAddress: "string",
  JSON: "unknown",
  JSONPath: "string",
  KeyValueHash: "Record<string, string | null>",
  LTree: "string",
  MacAddress: "string",
  MacAddress8: "string",
  Oid: "string",
  RegClass: "string",
  RegConfig: "string",
  RegDictionary: "string",
  RegNamespace: "string",
  RegOper: "string",
  RegOperator: "string",
  RegProc: "string",
  RegProcedure: "string",
  RegRole: "string",
  RegType: "string",
  TSQuery: "string",
  TSVector: "string",
  Time: "string",
  UUID: "string",
  XML: "string",
};
