import { type DocumentNode, type GraphQLSchema, getOperationAST } from "graphql";
import { compileVariables, type ReadVariables } from "./coercion.ts";
import { type Input, Parameter, readInput } from "./inputs.ts";
import { bytesOf, keptStatements, longestShape } from "./kept-statements.ts";
import { type OperationSelection, readSelection } from "./selection.ts";
import { makeStatement } from "./statement.ts";

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
  /** Its own in this process. */
  number: number;
  readVariables: ReadVariables;
  selection: OperationSelection;
};

let operations = 0;

/**
 * Finds the one statement that answers an operation. What is found out about a document is remembered as long as the
 * document is, its statements as long as they are used (`keptStatements`). Neither holds a value of a request.
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
      number: operations++,
      readVariables: compileVariables(schema, operation.variableDefinitions),
      selection: readSelection(schema, document, operation),
    }));
    ofDocument.set(name, made);
    return made;
  }

  function findStatement({ schema }: Request, { number, selection }: Known, inputs: readonly Input[]) {
    const shape = inputs.map((input) => input.shape).join("|");
    if (shape.length > longestShape) return undefined;
    const key = `${number}:${shape}`;
    const known = keptStatements.get(key);
    if (known !== undefined) return known;
    const statement = attempt(() => makeStatement({ schema, selection, inputs, pageSize })) ?? null;
    keptStatements.set(key, statement, bytesOf(key, statement));
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
    const { name, text } = statement;
    const values = attempt(() =>
      statement.values.map((value) => (value instanceof Parameter ? value.valueIn(inputs) : value)),
    );
    return values && { name, text, values, fields: selection.fields };
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
