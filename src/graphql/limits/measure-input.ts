import {
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  Kind,
  typeFromAST,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { add, multiply } from "./saturating.ts";
import { type OperationInSchema, type SelectedField, sumSelections } from "./sum-selections.ts";

/** What arguments hold. */
export type InputMeasures = {
  /**
   * Fields of input objects, and what lists hold that are not of scalars, but for what only mutations take, which is
   * stored: each becomes a part of a plan and of SQL.
   */
  fields: number;
  /** What objects and lists hold, scalars too. */
  values: number;
  /** Of all texts together. */
  characters: number;
  /** Characters of the longest cursor or id: they are decoded before anything can be read by them. */
  identifier: number;
};

/** What an operation's arguments hold by themselves, and the variables that they take. */
export type OperationInput = {
  literals: InputMeasures;
  variables: readonly UsedVariable[];
  stored: ReadonlySet<GraphQLInputType>;
};

type UsedVariable = {
  name: string;
  type: GraphQLInputType;
  /** How often arguments take it, fragments unfolded; at least once, because it is coerced. */
  uses: number;
  /** What it holds when a request does not give it. */
  byDefault: InputMeasures;
};

/** What a selection's arguments hold and take. */
type Taken = { literals: InputMeasures; uses: ReadonlyMap<string, number> };

const nothing: InputMeasures = Object.freeze({ fields: 0, values: 0, characters: 0, identifier: 0 });

/** Reads what an operation's arguments take: once for a document, whatever its variables are. */
export function readOperationInput(inSchema: OperationInSchema): OperationInput {
  const { schema, operation } = inSchema;
  const stored = storedInputs(schema);
  const { literals, uses } = sumSelections<Taken>(inSchema, {
    nothing: { literals: nothing, uses: new Map() },
    add: sumTaken,
    ofField: (selected, inner) => sumTaken(takenBy(selected, stored), inner),
  });
  const variables = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never);
    if (!isInputType(type)) return [];
    const byDefault = defaultValue ? measureLiteral(defaultValue, type, stored) : nothing;
    return [{ name, type, uses: Math.max(1, uses.get(name) ?? 0), byDefault }];
  });
  return { literals, variables, stored };
}

/** What the arguments of a request hold: a variable that is used ten times is worked on ten times. */
export function measureInput(
  { literals, variables, stored }: OperationInput,
  given: Readonly<Record<string, unknown>>,
): InputMeasures {
  let total = literals;
  for (const { name, type, uses, byDefault } of variables) {
    const measures = Object.hasOwn(given, name) ? measureValue(given[name], type, stored) : byDefault;
    total = sum(total, times(measures, uses));
  }
  return total;
}

function takenBy({ node, field }: SelectedField, stored: ReadonlySet<GraphQLInputType>): Taken {
  const types = new Map(field.args.map(({ name, type }) => [name, type]));
  const uses = new Map<string, number>();
  let literals = nothing;
  for (const { name, value } of node.arguments ?? []) {
    const type = types.get(name.value);
    if (type) literals = sum(literals, measureLiteral(value, type, stored));
    countUses(value, uses);
  }
  return { literals, uses };
}

function measureLiteral(node: ValueNode, type: GraphQLInputType, stored: ReadonlySet<GraphQLInputType>): InputMeasures {
  // Variables in it are null here: they are measured by themselves.
  return measureValue(valueFromASTUntyped(node), type, stored);
}

/** Its depth has been checked. A value that is not of its type is measured as what it is, and refused later. */
function measureValue(value: unknown, type: GraphQLInputType, stored: ReadonlySet<GraphQLInputType>): InputMeasures {
  const total = { ...nothing };
  measureInto(total, value, type, stored);
  return total;
}

function measureInto(
  total: InputMeasures,
  value: unknown,
  type: GraphQLInputType | undefined,
  stored: ReadonlySet<GraphQLInputType>,
): void {
  const expected = type && getNullableType(type);
  if (typeof value === "string") {
    total.characters += value.length;
    if (expected && identifiers.has(String(expected))) total.identifier = Math.max(total.identifier, value.length);
  } else if (Array.isArray(value)) {
    const itemType: GraphQLInputType | undefined = isListType(expected) ? expected.ofType : undefined;
    total.values += value.length;
    if (itemType && becomesSql(itemType, stored)) total.fields += value.length;
    for (const item of value) measureInto(total, item, itemType, stored);
  } else if (isListType(expected)) {
    measureInto(total, value, expected.ofType, stored);
  } else if (typeof value === "object" && value !== null) {
    const fields = isInputObjectType(expected) ? expected.getFields() : undefined;
    const entries = Object.entries(value);
    total.values += entries.length;
    if (expected && fields && becomesSql(expected, stored)) total.fields += entries.length;
    for (const [name, item] of entries) {
      total.characters += name.length;
      measureInto(total, item, fields?.[name]?.type, stored);
    }
  }
}

function becomesSql(type: GraphQLInputType, stored: ReadonlySet<GraphQLInputType>): boolean {
  const named = getNullableType(type);
  return !isScalarType(named) && !stored.has(named);
}

const storedInputsOf = new WeakMap<GraphQLSchema, ReadonlySet<GraphQLInputType>>();

/** The input objects and enums that mutations take, and nothing that is asked: what they hold goes to tables as it is. */
function storedInputs(schema: GraphQLSchema): ReadonlySet<GraphQLInputType> {
  const known = storedInputsOf.get(schema);
  if (known) return known;
  const mutations = schema.getMutationType();
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const asked = inputsOf(types.filter((type) => type !== mutations));
  const stored = new Set([...inputsOf(mutations ? [mutations] : [])].filter((type) => !asked.has(type)));
  storedInputsOf.set(schema, stored);
  return stored;
}

function inputsOf(types: readonly (GraphQLObjectType | GraphQLInterfaceType)[]): Set<GraphQLInputType> {
  const found = new Set<GraphQLInputType>();
  const find = (type: GraphQLInputType) => {
    const named: GraphQLInputType = getNamedType(type);
    if (found.has(named)) return;
    found.add(named);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) find(field.type);
  };
  for (const type of types)
    for (const field of Object.values(type.getFields())) for (const arg of field.args) find(arg.type);
  return found;
}

const identifiers: ReadonlySet<string> = new Set(["ID", "Cursor"]);

function countUses(node: ValueNode, uses: Map<string, number>): void {
  if (node.kind === Kind.VARIABLE) uses.set(node.name.value, (uses.get(node.name.value) ?? 0) + 1);
  else if (node.kind === Kind.LIST) for (const value of node.values) countUses(value, uses);
  else if (node.kind === Kind.OBJECT) for (const { value } of node.fields) countUses(value, uses);
}

function sumTaken(a: Taken, b: Taken): Taken {
  if (b.uses.size === 0) return { literals: sum(a.literals, b.literals), uses: a.uses };
  const uses = new Map(a.uses);
  for (const [name, count] of b.uses) uses.set(name, add(uses.get(name) ?? 0, count));
  return { literals: sum(a.literals, b.literals), uses };
}

function sum(a: InputMeasures, b: InputMeasures): InputMeasures {
  return {
    fields: add(a.fields, b.fields),
    values: add(a.values, b.values),
    characters: add(a.characters, b.characters),
    identifier: Math.max(a.identifier, b.identifier),
  };
}

function times(measures: InputMeasures, count: number): InputMeasures {
  if (count === 1) return measures;
  return {
    ...measures,
    fields: multiply(measures.fields, count),
    values: multiply(measures.values, count),
    characters: multiply(measures.characters, count),
  };
}
