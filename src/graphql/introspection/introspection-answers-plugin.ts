import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from "graphql";
import type {} from "postgraphile/grafast";
import type { Meter } from "../../rate-limiting/meter.ts";
import { fragmentsOf } from "../limits/sum-selections.ts";
import { asksOfSchemaAlone, writeIntrospection } from "./write-introspection.ts";

type ExecutionArguments = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null;
  variableValues?: Readonly<Record<string, unknown>>;
  /** Else objects, which is what WebSockets ask for. */
  outputDataAsString?: boolean;
  contextValue: Partial<Grafast.Context>;
};

/**
 * Answers operations that ask of the schema alone. Grafast has graphql-js execute them, and keeps what comes of it with the plan:
 * megabytes, which no bound on kept plans counts.
 */
export const IntrospectionAnswersPlugin: GraphileConfig.Plugin = {
  name: "IntrospectionAnswersPlugin",
  version: "1.0.0",
  grafast: {
    middleware: {
      execute: (next, { args }) => (answerOf(args as never) ?? next()) as never,
    },
  },
};

/** Undefined when it is not for us: another operation, or variables that Grafast shall complain of. */
function answerOf(args: ExecutionArguments) {
  const { schema, document, operationName, variableValues, outputDataAsString, contextValue } = args;
  const operation = getOperationAST(document, operationName);
  if (!operation || !asksOfSchemaAlone(operation, document)) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!coerced) return undefined;
  const data = writeIntrospection({ schema, operation, fragments: fragmentsOf(document) }, coerced);
  return outputDataAsString ? { data } : parsed(data, contextValue.state?.meter);
}

/** Another piece of work, as long as the first, and followed by a third: what carries the answer writes it again. */
async function parsed(data: string, meter: Meter | undefined) {
  await undefined; // until the first has been counted
  const parse = () => ({ data: JSON.parse(data) });
  return meter ? meter.inTurn(parse, 2) : parse();
}
