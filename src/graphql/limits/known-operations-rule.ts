import { GraphQLError, type ValidationRule } from "graphql";

/**
 * Refuses an operation of a kind that the schema does not have, such as a subscription where there is none. graphql-js
 * leaves that to execution, where Grafast takes it for a bug: it writes to standard error, past the log.
 */
export const KnownOperationsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`This API has no ${node.operation}.`, { nodes: node }));
  },
});
