import type { IncomingMessage } from "node:http";

/** The API's path, over every transport. */
export const graphqlPath = "/graphql";

const operation = new RegExp(`^${graphqlPath}(?:\\?|$)`);
const atOrBelow = new RegExp(`^${graphqlPath}(?:[/?]|$)`);

/** Whether a request is an operation: whatever is sent to the API's path, by whatever method. */
export function isOperation({ url = "" }: IncomingMessage): boolean {
  return operation.test(url);
}

/** Whether a request is for the API's path or one below it, whichever route serves it. */
export function isForApi({ url = "" }: IncomingMessage): boolean {
  return atOrBelow.test(url);
}

/** Whether a request would like to become a WebSocket of the API. */
export function asksForSocket(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === "websocket" && isOperation(request);
}
