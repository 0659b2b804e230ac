// The typed client of Quintet's API, made by `npm run codegen`.
export * from "./client.js";
export * from "./documents.js";
