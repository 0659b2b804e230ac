import { type DocumentNode, type FieldNode, type GraphQLError, type GraphQLSchema, getOperationAST } from "graphql";
import type { RequestIdentity } from "../../auth/request-identity.ts";
import type { Config } from "../../config/config.ts";
import { limitFor } from "../../rate-limiting/limit-for.ts";
import { BoundedCache } from "../../shared/bounded-cache.ts";
import { asksOfSchemaAlone } from "../introspection/write-introspection.ts";
import { countIntrospection, introspectionLimit } from "./count-introspection.ts";
import { countNodes } from "./count-nodes.ts";
import { measureComplexity } from "./measure-complexity.ts";
import { measureInput, type OperationInput, readOperationInput } from "./measure-input.ts";
import { measureRepetition } from "./measure-repetition.ts";
import { measureVariables } from "./measure-variables.ts";
import { readWork, type Work, workWith } from "./measure-work.ts";
import { PageSizes } from "./page-sizes.ts";
import { refusal, tooComplex } from "./refusal.ts";
import { add } from "./saturating.ts";
import { fragmentsOf, type OperationInSchema } from "./sum-selections.ts";

/** A valid document with what it is to be run with. */
export type Operation = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  identity: RequestIdentity;
  /** Where a list says how long it is that no page holds: it counts as one page, and its rows are counted as they come. */
  streamed?: readonly FieldNode[] | undefined;
};

/**
 * How large an answer can be and how large it may be, and what it takes to plan and to execute and how much that may be: told in
 * `extensions.cost`.
 */
export type Cost = { nodes: number; limit: number; complexity: number; complexityLimit: number };

export type Verdict =
  | { refusal: GraphQLError; cost?: undefined; repetition?: undefined }
  | {
      cost: Cost | undefined;
      /** How many times the answer may say what the database says once. */
      repetition?: number;
      refusal?: undefined;
    };

export type OperationLimits = Pick<
  Config["limits"],
  | "bodyBytes"
  | "documentComplexity"
  | "documentPlanning"
  | "inputDepth"
  | "inputFields"
  | "variableValues"
  | "pageSize"
  | "maxPageSize"
  | "nodes"
>;

/** What is found out about an operation once: it is the same whatever its variables are. */
type Read = OperationInSchema & {
  unsafeVariable: string | undefined;
  planning: number;
  asksOfSchemaAlone: boolean;
  input: OperationInput;
  /** Known once it has been accepted. */
  repetition?: number;
  /** Undefined when a variable decides. */
  introspection?: number;
  /** Known once its pages have been read. */
  pageVariables?: readonly string[];
  sized: BoundedCache<string, Sized>;
};

/** What depends on the sizes of an operation's pages. */
type Sized = {
  nodes: number;
  /** The largest page asked for. */
  pageSize: number;
  work: Work;
};

/** A frontend uses a handful of page sizes; a client that sends many is measured each time. */
const mostSizesRemembered = 20;

/** Fields that introspection may write beside other fields, where Grafast has graphql-js write it, slowly and in one piece. */
const mostIntrospectionBeside = 1_000;

/** Cursors and node ids of our own have some hundred characters. */
const mostIdentifierCharacters = 4_096;

/**
 * Makes the check that an operation meets before it is planned, by its variables and who sends it. What was found out about
 * a document and counted for its page sizes is remembered: a trusted document costs a look-up and a look at its variables.
 */
export function createOperationCheck(limits: OperationLimits): (operation: Operation) => Verdict {
  const introspectionLimits = new WeakMap<GraphQLSchema, number>();
  const remembered = new WeakMap<DocumentNode, Map<string, Read>>();

  function introspectionLimitOf(schema: GraphQLSchema): number {
    const limit = introspectionLimits.get(schema) ?? introspectionLimit(schema);
    introspectionLimits.set(schema, limit);
    return limit;
  }

  function read({ schema, document, operationName }: Operation): Read | undefined {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined; // the executor says what is wrong
    const ofDocument = remembered.get(document) ?? new Map<string, Read>();
    remembered.set(document, ofDocument);
    const name = operation.name?.value ?? "";
    const known = ofDocument.get(name);
    if (known) return known;
    const inSchema = { schema, operation, fragments: fragmentsOf(document) };
    const made: Read = {
      ...inSchema,
      unsafeVariable: operation.variableDefinitions?.map(({ variable }) => variable.name.value).find(isUnsafe),
      planning: measureComplexity(inSchema),
      asksOfSchemaAlone: asksOfSchemaAlone(operation, document),
      input: readOperationInput(inSchema),
      sized: new BoundedCache({ entries: mostSizesRemembered }),
    };
    ofDocument.set(name, made);
    return made;
  }

  function sizedBy(read: Read, { variables, streamed }: Pick<Operation, "variables" | "streamed">): Sized {
    if (streamed) return measureSizes(read, pagesOf(read, { variables, streamed }));
    const known = read.pageVariables && read.sized.get(keyOf(read.pageVariables, variables));
    if (known) return known;
    const pages = pagesOf(read, { variables });
    const made = measureSizes(read, pages);
    read.pageVariables = pages.variables;
    read.sized.set(keyOf(read.pageVariables, variables), made);
    return made;
  }

  function pagesOf({ operation }: Read, given: Pick<Operation, "variables" | "streamed">): PageSizes {
    return new PageSizes({ operation, ...given, defaultPageSize: limits.pageSize });
  }

  function measureSizes(read: Read, pages: PageSizes): Sized {
    const nodes = countNodes(read, { pages, defaultPageSize: limits.pageSize });
    return { nodes, work: readWork(read, pages), pageSize: pages.largest };
  }

  function countedIntrospection(read: Read, variables: Operation["variables"]): number {
    if (read.introspection !== undefined) return read.introspection;
    const most = () => introspectionLimitOf(read.schema);
    const { fields, varies } = countIntrospection({ ...read, variables, most });
    if (!varies) read.introspection = fields;
    return fields;
  }

  function refusalOfInput(read: Read, variables: Operation["variables"]): GraphQLError | undefined {
    const { fields, values, characters, identifier } = measureInput(read.input, variables);
    if (fields > limits.inputFields) return tooComplex("inputFields", limits.inputFields, fields);
    if (values > limits.variableValues) return tooComplex("variableValues", limits.variableValues, values);
    if (characters > limits.bodyBytes) return tooComplex("inputCharacters", limits.bodyBytes, characters);
    if (identifier > mostIdentifierCharacters)
      return tooComplex("identifierCharacters", mostIdentifierCharacters, identifier);
    return undefined;
  }

  return (operation) => {
    const { variables, identity } = operation;
    const { depth, values } = measureVariables(variables);
    if (depth > limits.inputDepth) return refuse("inputDepth", limits.inputDepth, depth);
    if (values > limits.variableValues) return refuse("variableValues", limits.variableValues, values);

    const found = read(operation);
    if (!found) return { cost: undefined };
    const { unsafeVariable } = found;
    if (unsafeVariable !== undefined) return { refusal: unsafe(unsafeVariable) };
    const ofInput = refusalOfInput(found, variables);
    if (ofInput) return { refusal: ofInput };

    const { nodes, pageSize, work } = sizedBy(found, operation);
    const largestPage = limitFor(limits.maxPageSize, identity);
    if (pageSize > Math.max(largestPage, limits.pageSize)) return refuse("pageSize", largestPage, pageSize);
    const mostNodes = limitFor(limits.nodes, identity);
    if (nodes > mostNodes) return refuse("nodes", mostNodes, nodes);
    const complexityLimit = limitFor(limits.documentComplexity, identity);
    const complexity = add(found.planning, workWith(found, work, variables));
    if (complexity > complexityLimit) return refuse("complexity", complexityLimit, complexity);
    const mostPlanning = limitFor(limits.documentPlanning, identity);
    if (found.planning > mostPlanning) return refuse("planning", mostPlanning, found.planning);
    const introspection = countedIntrospection(found, variables);
    if (introspection > 0) {
      const whole = introspectionLimitOf(operation.schema);
      const limit = found.asksOfSchemaAlone ? whole : Math.min(whole, mostIntrospectionBeside);
      if (introspection > limit) return refuse("introspection", limit, introspection);
    }
    found.repetition ??= measureRepetition(found); // takes as long as the document is unfolded, which is little of what is accepted
    return { cost: { nodes, limit: mostNodes, complexity, complexityLimit }, repetition: found.repetition };
  };
}

function refuse(...[quantity, limit, value]: Parameters<typeof tooComplex>): Verdict {
  return { refusal: tooComplex(quantity, limit, value) };
}

/** graphql-js and Grafast look variables up in plain objects, where such a name is found though nobody gave it. */
function isUnsafe(name: string): boolean {
  return name in Object.prototype;
}

function unsafe(name: string): GraphQLError {
  return refusal("BAD_REQUEST", `A variable may not be called ${name}: every object of JavaScript has that already.`);
}

/** The values of the variables that decide how much an operation returns; what is no size is an error later. */
function keyOf(names: readonly string[], variables: Readonly<Record<string, unknown>>): string {
  return names.map((name) => (typeof variables[name] === "number" ? variables[name] : typeof variables[name])).join();
}
