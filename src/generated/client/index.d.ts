export * from "@quintet/client";
export * from "./documents.js";
export type * as Schema from "./schema-types.js";
