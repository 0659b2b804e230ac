import { type DocumentNode, type GraphQLSchema, getOperationAST } from "graphql";
import { answerShare, lengthFactor } from "./answer-share.ts";
import { compileVariables, type ReadVariables, type Values } from "./coercion.ts";
import { type Input, Parameter, readInput } from "./inputs.ts";
import { bytesOf, keptStatements, longestShape } from "./kept-statements.ts";
import { clientMutationIdName } from "./mutations.ts";
import { type OperationSelection, readSelection } from "./selection.ts";
import { makeStatement, type Statement } from "./statement.ts";
import { asLibrariesDo, Unsupported } from "./unsupported.ts";

/** A statement with the values of a request. */
export type BoundStatement = {
  name: string;
  text: string;
  values: unknown[];
  /** Whether it changes something: it is not run a second time, whatever comes of it. */
  isChange: boolean;
  /** Whether PostgreSQL may refuse it because there is more than an answer may have (22003). */
  isMeasured: boolean;
  tellsPermissions: boolean;
  fields: OperationSelection["fields"];
  /** What the input of a change says so, to be told again. */
  clientMutationId: unknown;
};

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
 * @returns why Grafast shall answer, or complain, where there is none
 */
export function createStatementFinder({ pageSize }: { pageSize: number }) {
  const known = new WeakMap<DocumentNode, Map<string, Known | Unsupported>>();

  function recall({ schema, document, operationName }: Request): Known | Unsupported {
    const ofDocument = known.get(document) ?? new Map<string, Known | Unsupported>();
    known.set(document, ofDocument);
    const name = operationName ?? "";
    const remembered = ofDocument.get(name);
    if (remembered) return remembered;
    const operation = getOperationAST(document, operationName);
    if (!operation) return new Unsupported("operation", "an operation that is not there");
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
    if (shape.length > longestShape) return new Unsupported("size", "an input of so many parts");
    const key = `${number}:${shape}`;
    const known = keptStatements.get(key);
    if (known !== undefined) return known;
    const statement = attempt(() => makeStatement({ schema, selection, inputs, pageSize }));
    keptStatements.set(key, statement, bytesOf(key, statement));
    return statement;
  }

  /** `mostBytes` of the answer: lists that have more fail while PostgreSQL gathers them. */
  return (request: Request, mostBytes = Number.MAX_VALUE): BoundStatement | Unsupported => {
    const found = recall(request);
    if (found instanceof Unsupported) return found;
    const { readVariables, selection } = found;
    const inputs = attempt(() => {
      const variables = readVariables(request.variableValues ?? {});
      return selection.sites.map((site) => readInput(site, variables));
    });
    if (inputs instanceof Unsupported) return inputs;
    const statement = findStatement(request, found, inputs);
    return statement instanceof Unsupported
      ? statement
      : bind(statement, { inputs, fields: selection.fields, mostBytes });
  };
}

type Binding = { inputs: readonly Input[]; fields: OperationSelection["fields"]; mostBytes: number };

function bind(statement: Statement, { inputs, fields, mostBytes }: Binding): BoundStatement | Unsupported {
  const { name, text, isChange, digests, lists, isMeasured, tellsPermissions } = statement;
  const values = attempt(() => bindValues({ values: statement.values, digests, lists }, { inputs, mostBytes }));
  if (values instanceof Unsupported) return values;
  return {
    name,
    text,
    values,
    isChange,
    isMeasured,
    tellsPermissions,
    fields,
    clientMutationId: isChange ? clientMutationIdOf(fields, inputs) : null,
  };
}

/**
 * The values with which a request sends a statement.
 * @throws Unsupported
 */
export function bindValues(
  { values, digests, lists }: Pick<Statement, "values" | "digests" | "lists">,
  { inputs, mostBytes }: Pick<Binding, "inputs" | "mostBytes">,
): unknown[] {
  const isOfOrders = digests.every(({ parameter, digest }) => parameter.valueIn(inputs) === digest);
  if (!isOfOrders) throw new Unsupported("page", "a cursor of another order");
  return asLibrariesDo(() =>
    values.map((value) => {
      if (value === answerShare) return lengthFactor(mostBytes / lists);
      return value instanceof Parameter ? value.valueIn(inputs) : value;
    }),
  );
}

function clientMutationIdOf(fields: OperationSelection["fields"], inputs: readonly Input[]): unknown {
  const change = fields.find((field) => field.kind === "change");
  const input = change && (inputs[change.site.number]?.template.input as Values | undefined);
  const given = input?.[clientMutationIdName];
  return given instanceof Parameter ? given.valueIn(inputs) : null;
}

/** What Grafast can do and we cannot, it does; or it says what is wrong. Any other failure is a bug of ours. */
function attempt<Result>(make: () => Result): Result | Unsupported {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unsupported) return error;
    throw error;
  }
}
