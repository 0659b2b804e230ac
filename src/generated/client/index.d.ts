export * from "./client.js";
export * from "./documents.js";
export type * as Schema from "./schema-types.js";
