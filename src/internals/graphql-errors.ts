/**
 * Package: graphql 16.15.0, graphql-ws 6.4.2
 * What: the texts of two errors.
 * Why: neither has a code: too many tokens, and a message of a type that only servers send.
 */
import { GraphQLError } from "graphql";

export function isTooManyTokens(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && /Document contains more tha[nt] \d+ tokens/.test(error.message);
}

export function isUnexpectedMessage(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Unexpected message of type ");
}
