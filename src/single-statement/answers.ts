import { type DocumentNode, type GraphQLSchema, getOperationAST } from "graphql";
import { compileVariables, type ReadVariables } from "./coercion.ts";
import { type Input, Parameter, readInput } from "./inputs.ts";
import { type OperationSelection, readSelection } from "./selection.ts";
import { makeStatement, type Statement } from "./statement.ts";

/** A statement with the values of a request. */
export type BoundStatement = { name: string; text: string; values: unknown[]; fields: OperationSelection["fields"] };

type Request = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
};

/** What is known of one operation that a statement may answer. */
type Known = {
  readVariables: ReadVariables;
  selection: OperationSelection;
  /** By the shapes of their inputs; undefined for those that no statement answers. */
  statements: Map<string, Statement | undefined>;
};

/** A frontend sends a document with a handful of filters and orders; whoever sends many has them made anew. */
const mostStatements = 50;

/**
 * Finds the one statement that answers an operation. What is found out about a document and the shapes of its inputs is
 * remembered as long as the document is.
 * @returns undefined when Grafast shall answer, or complain
 */
export function createStatementFinder({ pageSize }: { pageSize: number }) {
  const known = new WeakMap<DocumentNode, Map<string, Known | undefined>>();

  function recall({ schema, document, operationName }: Request): Known | undefined {
    const ofDocument = known.get(document) ?? new Map<string, Known | undefined>();
    known.set(document, ofDocument);
    const name = operationName ?? "";
    if (ofDocument.has(name)) return ofDocument.get(name);
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const made = attempt(() => ({
      readVariables: compileVariables(schema, operation.variableDefinitions),
      selection: readSelection(schema, document, operation),
      statements: new Map(),
    }));
    ofDocument.set(name, made);
    return made;
  }

  function findStatement({ schema }: Request, { selection, statements }: Known, inputs: readonly Input[]) {
    const shape = inputs.map((input) => input.shape).join("|");
    if (statements.has(shape)) return statements.get(shape);
    const statement = attempt(() => makeStatement({ schema, selection, inputs, pageSize }));
    if (statements.size >= mostStatements) statements.clear();
    statements.set(shape, statement);
    return statement;
  }

  return (request: Request): BoundStatement | undefined => {
    const found = recall(request);
    if (!found) return undefined;
    const { readVariables, selection } = found;
    const inputs = attempt(() => {
      const variables = readVariables(request.variableValues ?? {});
      return selection.sites.map((site) => readInput(site, variables));
    });
    const statement = inputs && findStatement(request, found, inputs);
    if (!statement) return undefined;
    const isOfOrders = statement.digests.every(({ parameter, digest }) => parameter.valueIn(inputs) === digest);
    if (!isOfOrders) return undefined;
    const { name, text, values } = statement;
    return {
      name,
      text,
      values: values.map((value) => (value instanceof Parameter ? value.valueIn(inputs) : value)),
      fields: selection.fields,
    };
  };
}

/** Whatever stands in the way, Grafast knows a way round it or says what is wrong. */
function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
