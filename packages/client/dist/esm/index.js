export { createClient } from "./client.js";
export { codeOf, errorsByField, QuintetClientError, } from "./errors.js";
export { nextPage, nodes, pages } from "./pages.js";
export { createSession, } from "./session.js";
export { memoryStorage, webStorage } from "./session-storage.js";
