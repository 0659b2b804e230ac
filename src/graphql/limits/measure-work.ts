import {
  type ArgumentNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  Kind,
  typeFromAST,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { isConnection, isEdge, type PageSizes } from "./page-sizes.ts";
import { add, multiply } from "./saturating.ts";
import { type OperationInSchema, type SelectedField, sumSelections } from "./sum-selections.ts";
import { work, workOf } from "./work.ts";
import { workOfOffset, workOfValue } from "./work-of-value.ts";

/** What an operation makes PostgreSQL do: so much whatever its variables hold, and what each of these holds so many times. */
export type Work = { fixed: number; variables: ReadonlyMap<string, number> };

/**
 * What a selection makes PostgreSQL do with rows of which it does not know yet how many there are. What belongs to different
 * rows is different too, so that all of it is no more than all there is: `once`, however many rows. What is found again from
 * each row, such as what else belongs to its owner, is done for each: `perRow`.
 */
type Sum = {
  once: Work;
  perRow: Work;
  /** What is done once is planned too, and counted there; done again it takes this. */
  again: number;
  /** How often a connection's rows are looked for: for its page, for what is counted over all of them, for its groups. */
  page: number;
  totals: number;
  groups: number;
};

const none: Work = Object.freeze({ fixed: 0, variables: new Map<string, number>() });
const nothing: Sum = Object.freeze({ once: none, perRow: none, again: 0, page: 0, totals: 0, groups: 0 });

/** Reads what an operation makes PostgreSQL do, with pages of these sizes. */
export function readWork(inSchema: OperationInSchema, pages: PageSizes): Work {
  function ofField(selected: SelectedField, inner: Sum): Sum {
    const { field, parent } = selected;
    const type = getNamedType(field.type);
    if (type.name.startsWith("__") || parent.name.startsWith("__")) return nothing;
    if (isConnection(parent)) return ofConnectionsField(selected, inner);
    if (isEdge(parent)) return inner;
    const isPaged = field.args.some(({ name }) => name === "first");
    if (isPaged && isCompositeType(type)) return ofRows(selected, inner);
    const own = sum(
      fixed(workOf(field)),
      ofArguments(selected, () => 1),
    );
    if (isListType(getNullableType(field.type))) return { ...inner, once: sum(inner.once, own) };
    return { ...nothing, once: own, perRow: sum(sum(inner.once, inner.perRow), fixed(inner.again)) };
  }

  /** What a connection has beside its rows is of all of them, whatever the page. */
  function ofConnectionsField(selected: SelectedField, inner: Sum): Sum {
    const { field } = selected;
    const isList = isListType(getNullableType(field.type));
    if (isList && field.args.length > 0) {
      const groups = sum(
        fixed(work.groups),
        ofArguments(selected, () => 1),
      );
      return { ...nothing, once: sum(groups, sum(inner.once, inner.perRow)), groups: 1 };
    }
    if (isList || field.name === "pageInfo") return { ...inner, page: 1 };
    if (isLeafType(getNamedType(field.type))) return { ...nothing, totals: 1 };
    return { ...nothing, once: sum(inner.once, inner.perRow), totals: 1 };
  }

  function ofRows(selected: SelectedField, inner: Sum): Sum {
    const { node, field } = selected;
    const isOfConnection = isConnection(getNamedType(field.type) as never);
    const page = isOfConnection ? inner.page : 1;
    const looks = page + inner.totals + inner.groups;
    const forOrder = page * (pages.hasCursor(node) ? work.ordersWithCursor : 1);
    const own = sum(
      fixed(workOf(field) * looks + inner.totals * work.totals),
      ofArguments(selected, (name) => (name === "orderBy" ? forOrder : name === "filter" ? looks : 1)),
    );
    return {
      ...nothing,
      once: sum(own, inner.once),
      perRow: times(inner.perRow, pages.of(node)),
      again: add(inner.again, page * work.pageAgain),
    };
  }

  const { once, perRow } = sumSelections(inSchema, { nothing, add: sumOf, ofField });
  return sum(once, perRow);
}

/** What the variables of a request make of it. */
export function workWith(
  { operation, schema }: OperationInSchema,
  { fixed, variables }: Work,
  given: Readonly<Record<string, unknown>>,
): number {
  if (variables.size === 0) return fixed;
  let total = fixed;
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const [asArgument, asOffset] = [variables.get(name), variables.get(offsetOf(name))];
    if (asArgument === undefined && asOffset === undefined) continue;
    const value = Object.hasOwn(given, name) ? given[name] : defaultValue && valueFromASTUntyped(defaultValue);
    const type = typeFromAST(schema, typeNode as never);
    if (asArgument && isInputType(type)) total = add(total, multiply(asArgument, workOfValue(value, type)));
    if (asOffset) total = add(total, multiply(asOffset, workOfOffset(value)));
  }
  return total;
}

function ofArguments({ node, field }: SelectedField, timesOf: (argument: string) => number): Work {
  let total = none;
  for (const argument of node.arguments ?? []) {
    const { name } = argument;
    const type = field.args.find((it) => it.name === name.value)?.type;
    const one = name.value === "offset" ? ofOffset(argument) : type ? ofLiteral(argument.value, type) : none;
    if (one !== none) total = sum(total, times(one, timesOf(name.value)));
  }
  return total;
}

function ofOffset({ value }: ArgumentNode): Work {
  if (value.kind === Kind.VARIABLE) return ofVariable(offsetOf(value.name.value));
  return fixed(workOfOffset(valueFromASTUntyped(value)));
}

/** An offset is weighed by how much it is, any other argument by what it is made of. No variable has a space in its name. */
function offsetOf(name: string): string {
  return `offset ${name}`;
}

function ofLiteral(node: ValueNode, type: GraphQLInputType): Work {
  const expected = getNullableType(type);
  if (isLeafType(expected) && node.kind === Kind.VARIABLE) return none;
  if (node.kind === Kind.VARIABLE) return ofVariable(node.name.value);
  if (!hasVariable(node)) return fixed(workOfValue(valueFromASTUntyped(node), type));
  if (node.kind === Kind.LIST) {
    const item = isListType(expected) ? expected.ofType : expected;
    return node.values.reduce((total, value) => sum(total, ofLiteral(value, item)), none);
  }
  if (isListType(expected)) return ofLiteral(node, expected.ofType);
  if (node.kind !== Kind.OBJECT || !isInputObjectType(expected)) return none;
  const fields = expected.getFields();
  return node.fields.reduce((total, { name, value }) => {
    const field = fields[name.value];
    return field ? sum(total, sum(fixed(workOf(field)), ofLiteral(value, field.type))) : total;
  }, none);
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  return node.kind === Kind.OBJECT ? node.fields.some(({ value }) => hasVariable(value)) : node.kind === Kind.VARIABLE;
}

function fixed(units: number): Work {
  return units === 0 ? none : { fixed: units, variables: none.variables };
}

function ofVariable(name: string): Work {
  return { fixed: 0, variables: new Map([[name, 1]]) };
}

function sumOf(a: Sum, b: Sum): Sum {
  return {
    once: sum(a.once, b.once),
    perRow: sum(a.perRow, b.perRow),
    again: add(a.again, b.again),
    page: Math.max(a.page, b.page),
    totals: Math.max(a.totals, b.totals),
    groups: add(a.groups, b.groups),
  };
}

function sum(a: Work, b: Work): Work {
  if (a === none) return b;
  if (b === none) return a;
  if (b.variables.size === 0) return { fixed: add(a.fixed, b.fixed), variables: a.variables };
  const variables = new Map(a.variables);
  for (const [name, count] of b.variables) variables.set(name, add(variables.get(name) ?? 0, count));
  return { fixed: add(a.fixed, b.fixed), variables };
}

function times(a: Work, count: number): Work {
  if (count === 1 || a === none) return a;
  const variables = new Map([...a.variables].map(([name, uses]) => [name, multiply(uses, count)]));
  return { fixed: multiply(a.fixed, count), variables };
}
