// The typed documents of Quintet's API and the client that sends them, made by `npm run codegen`.
export * from "@quintet/client";
export * from "./documents.js";
