import { type DocumentNode, getOperationAST } from "graphql";
import type {} from "postgraphile/grafast";

type Arguments = {
  document: DocumentNode;
  operationName?: string | null;
  contextValue: { pgSettings?: Record<string, string> };
};

/**
 * Runs queries and subscriptions in read-only transactions, whatever they call: the setting travels with the claims, and
 * PostgreSQL lets nobody take it back in a transaction that has begun to read.
 */
export const ReadOnlyQueriesPlugin: GraphileConfig.Plugin = {
  name: "ReadOnlyQueriesPlugin",
  version: "1.0.0",
  after: ["PgClientPlugin"],
  before: ["SingleStatementPlugin"],

  grafast: {
    middleware: {
      execute: (next, { args }) => {
        allowNoChanges(args as unknown as Arguments);
        return next();
      },
      subscribe: (next, { args }) => {
        allowNoChanges(args as unknown as Arguments);
        return next();
      },
    },
  },
};

function allowNoChanges({ document, operationName, contextValue: { pgSettings } }: Arguments): void {
  if (!pgSettings || getOperationAST(document, operationName)?.operation === "mutation") return;
  pgSettings.transaction_read_only = "on";
}
