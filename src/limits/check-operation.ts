import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
} from "graphql";
import type { RequestIdentity } from "../auth/request-identity.ts";
import type { Config } from "../config.ts";
import { countNodes, type NodeCount } from "./count-nodes.ts";
import { type IntrospectionBudget, introspectionBudget } from "./introspection-sizes.ts";
import { limitFor } from "./limit-for.ts";
import { measureVariables } from "./measure-variables.ts";
import { tooComplex } from "./refusal.ts";

/** A valid document with what it is to be run with. */
export type Operation = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  identity: RequestIdentity;
};

/** How large an answer can be, and how large it may be: told in `extensions.cost`. */
export type Cost = { nodes: number; limit: number };

export type Verdict = { refusal: GraphQLError; cost?: undefined } | { cost: Cost | undefined; refusal?: undefined };

export type OperationLimits = Pick<
  Config["limits"],
  "inputDepth" | "variableValues" | "pageSize" | "pageSizeMost" | "nodes"
>;

type Counted = {
  fragments: Record<string, FragmentDefinitionNode>;
  /** Known once the operation has been counted. */
  pageVariables?: readonly string[];
  counts: Map<string, NodeCount>;
};

/** A frontend pages by a handful of sizes; whoever sends many is counted each time. */
const mostCountsRemembered = 20;

/**
 * Makes the check that an operation meets before it is planned, by its variables and who sends it. What was counted for
 * a document and its page sizes is remembered: a trusted document costs a look-up.
 */
export function createOperationCheck(limits: OperationLimits): (operation: Operation) => Verdict {
  const budgets = new WeakMap<GraphQLSchema, IntrospectionBudget>();
  const remembered = new WeakMap<DocumentNode, Map<string, Counted>>();

  function budgetOf(schema: GraphQLSchema): IntrospectionBudget {
    const budget = budgets.get(schema) ?? introspectionBudget(schema);
    budgets.set(schema, budget);
    return budget;
  }

  function recall(document: DocumentNode, operationName: string): Counted {
    const ofDocument = remembered.get(document) ?? new Map<string, Counted>();
    remembered.set(document, ofDocument);
    const counted = ofDocument.get(operationName) ?? { fragments: fragmentsOf(document), counts: new Map() };
    ofDocument.set(operationName, counted);
    return counted;
  }

  function count({ schema, document, operationName, variables }: Operation): NodeCount | undefined {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined; // the executor says what is wrong
    const counted = recall(document, operation.name?.value ?? "");
    const known = counted.pageVariables && counted.counts.get(keyOf(counted.pageVariables, variables));
    if (known) return known;
    const { fragments, counts } = counted;
    const introspectionSizes = budgetOf(schema).sizes;
    const defaultPageSize = limits.pageSize;
    const made = countNodes({ schema, operation, fragments, variables, defaultPageSize, introspectionSizes });
    if (counts.size >= mostCountsRemembered) counts.clear();
    counts.set(keyOf(made.pageVariables, variables), made);
    counted.pageVariables = made.pageVariables;
    return made;
  }

  return (operation) => {
    const { depth, values } = measureVariables(operation.variables);
    if (depth > limits.inputDepth) return refuse("inputDepth", limits.inputDepth, depth);
    if (values > limits.variableValues) return refuse("variableValues", limits.variableValues, values);

    const counted = count(operation);
    if (!counted) return { cost: undefined };
    const { nodes, pageSize, introspection } = counted;
    const largestPage = limitFor(limits.pageSizeMost, operation.identity);
    if (pageSize > Math.max(largestPage, limits.pageSize)) return refuse("pageSize", largestPage, pageSize);
    const mostNodes = limitFor(limits.nodes, operation.identity);
    if (nodes > mostNodes) return refuse("nodes", mostNodes, nodes);
    if (introspection > 0) {
      const { limit } = budgetOf(operation.schema);
      if (introspection > limit) return refuse("introspection", Math.round(limit), Math.round(introspection));
    }
    return { cost: { nodes, limit: mostNodes } };
  };
}

function refuse(...[quantity, limit, value]: Parameters<typeof tooComplex>): Verdict {
  return { refusal: tooComplex(quantity, limit, value) };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The values of the variables that decide how much an operation returns; what is no size is an error later. */
function keyOf(names: readonly string[], variables: Readonly<Record<string, unknown>>): string {
  return names.map((name) => (typeof variables[name] === "number" ? variables[name] : typeof variables[name])).join();
}
