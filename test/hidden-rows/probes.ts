import { randomUUID } from "node:crypto";
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { type Field, mutationFields, operationOf, queryFields, sampleOf } from "../support/api-shape.ts";
import { type Row, type Rows, referredType } from "./rows.ts";
import { typePrefixes } from "./type-prefixes.ts";

/** Two requests that differ in a key alone: of a row that is hidden from whoever sends them, and of none. */
export type Probe = { title: string; query: string; hidden: Row; absent: Row };

type Options = { schema: GraphQLSchema; hidden: Rows };

/** So many hidden rows of a type are tried. */
const rowsATry = 2;

/** By each unique key, and by Relay's id. */
export function* readProbes({ schema, hidden }: Options): Generator<Probe> {
  for (const field of queryFields(schema)) {
    const type = getNamedType(field.type);
    const isLookup =
      isObjectType(type) && field.args.length > 0 && field.args.every(({ type: of }) => isNonNullType(of));
    if (!isLookup) continue;
    for (const row of firstOf(hidden.get(type.name))) {
      const key = Object.fromEntries(field.args.map(({ name }) => [name, row[name]]));
      if (Object.values(key).every((value) => value !== undefined)) {
        for (const absent of absentKeys(key))
          yield { title: field.name, query: operationOf("query", field), hidden: key, absent };
      }
    }
  }
  for (const [type, rows] of hidden) {
    for (const { nodeId } of firstOf(rows).filter(({ nodeId }) => nodeId !== undefined)) {
      const query = `query($nodeId: ID!) { node(nodeId: $nodeId) { __typename ... on ${type} { nodeId } } }`;
      yield { title: `node of ${type}`, query, hidden: { nodeId }, absent: { nodeId: absentNodeId(nodeId as string) } };
    }
  }
}

export function* deleteProbes({ schema, hidden }: Options): Generator<Probe> {
  for (const { field, input, type } of rowMutations(schema, "delete")) {
    for (const row of firstOf(hidden.get(type))) {
      const key = keyOf(input, row);
      for (const absent of absentKeys(key)) yield mutationProbe(field, { hidden: key, absent });
    }
  }
}

/** Each field of the patch by itself: as the row has it, null, blank, and nothing at all. */
export function* updateProbes({ schema, hidden }: Options): Generator<Probe> {
  for (const { field, input, type } of rowMutations(schema, "update")) {
    const patchType = getNamedType(input.getFields().patch?.type);
    if (!isInputObjectType(patchType)) throw new Error(`${field.name} has no patch`);
    for (const row of (hidden.get(type) ?? []).slice(0, 1)) {
      const key = keyOf(input, row);
      const patches = Object.values(patchType.getFields()).flatMap(({ name, type: of }) =>
        [row[name] ?? sampleOf(of, name), null, ...(String(of) === "String" ? [""] : [])].map((value) => ({
          [name]: value,
        })),
      );
      for (const patch of [{}, ...patches])
        for (const absent of absentKeys(key))
          yield mutationProbe(field, { hidden: { ...key, patch }, absent: { ...absent, patch } });
    }
  }
}

/**
 * Copies of rows under a parent that is hidden, with the row's texts as they are and made fresh, with and without the
 * owner, so that whichever rule speaks first, one of the copies gets to the foreign key.
 */
export function* createProbes({ schema, hidden, all }: Options & { all: Rows }): Generator<Probe> {
  for (const { field, input, type } of rowMutations(schema, "create")) {
    const [inner] = Object.values(input.getFields()).filter(({ type: of }) => isInputObjectType(getNamedType(of)));
    const rowType = getNamedType(inner?.type) as GraphQLInputObjectType;
    const fields = Object.values(rowType.getFields());
    for (const reference of fields) {
      const parentType = isKeyType(reference.type) ? referredType(schema, reference.name, type) : undefined;
      if (!parentType) continue;
      for (const parent of firstOf(hidden.get(parentType))) {
        const base = all.get(type)?.find((row) => row[reference.name] === parent.id) ?? all.get(type)?.[0] ?? {};
        for (const isFresh of [false, true])
          for (const hasOwner of [false, true]) {
            const row = copyOf(base, { fields, isFresh, hasOwner });
            const withParent = (id: unknown) => ({ [inner?.name as string]: { ...row, [reference.name]: id } });
            yield mutationProbe(field, { hidden: withParent(parent.id), absent: withParent(absentValue(parent.id)) });
          }
      }
    }
  }
}

/** Functions with an id: the ids of hidden rows of each type that the argument's name may mean. */
export function* functionProbes({ schema, hidden }: Options): Generator<Probe> {
  for (const field of mutationFields(schema)) {
    if (/^(create|update|delete)[A-Z]/.test(field.name)) continue;
    const input = inputOf(field);
    for (const argument of Object.values(input.getFields()).filter(isIdArgument)) {
      const named = argument.name === "id" ? undefined : referredType(schema, argument.name, upperFirst(field.name));
      const types = named ? [named] : [...hidden.keys()].filter((type) => ofOneProduct(type, field.name));
      for (const type of types)
        for (const { id } of firstOf(hidden.get(type)).filter(({ id }) => fits(argument.type, id))) {
          const others = sampleOf(input) as Row;
          yield mutationProbe(field, {
            hidden: { ...others, [argument.name]: id },
            absent: { ...others, [argument.name]: absentValue(id) },
          });
        }
    }
  }
}

type RowMutation = { field: Field; input: GraphQLInputObjectType; type: string };

function* rowMutations(schema: GraphQLSchema, verb: "create" | "update" | "delete"): Generator<RowMutation> {
  for (const field of mutationFields(schema)) {
    const type = field.name.replace(new RegExp(`^${verb}`), "");
    if (field.name.startsWith(verb) && schema.getType(type) && field.name !== "createApiKey")
      yield { field, input: inputOf(field), type };
  }
}

function inputOf(field: Field): GraphQLInputObjectType {
  return getNamedType(field.args.find(({ name }) => name === "input")?.type) as GraphQLInputObjectType;
}

function mutationProbe(field: Field, { hidden, absent }: { hidden: Row; absent: Row }): Probe {
  return {
    title: field.name,
    query: operationOf("mutation", field),
    hidden: { input: hidden },
    absent: { input: absent },
  };
}

function keyOf(input: GraphQLInputObjectType, row: Row): Row {
  const names = Object.keys(input.getFields()).filter((name) => name !== "clientMutationId" && name !== "patch");
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

type Copy = { fields: readonly GraphQLInputField[]; isFresh: boolean; hasOwner: boolean };

function copyOf(row: Row, { fields, isFresh, hasOwner }: Copy): Row {
  const entries = fields
    .filter(({ name, type }) => isNonNullType(type) || hasOwner || !/^(user|owner)Id$/.test(name))
    .map(({ name, type }) => [name, row[name] ?? (isNonNullType(type) ? sampleOf(type, name) : undefined)])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, isFresh && typeof value === "string" && !isUuid(value) ? freshen(value) : value]);
  return Object.fromEntries(entries);
}

/** Of the same form, and not taken: digits change, or a digit is added. */
function freshen(text: string): string {
  return /^[a-z_]+$/.test(text) || /^\d{4}-/.test(text) ? text : text.replace(/(\d*)$/, (digits) => `${digits}7`);
}

/** The key with one of its parts absent, for each of its parts. */
function absentKeys(key: Row): Row[] {
  return Object.keys(key)
    .filter((name) => !/^[a-z]+$/.test(String(key[name]))) // an enum value has no absent twin
    .map((name) => ({ ...key, [name]: absentValue(key[name]) }));
}

function absentValue(value: unknown): unknown {
  if (typeof value === "number") return 2_000_000_011;
  return isUuid(value) ? randomUUID() : `${value}-absent`;
}

function absentNodeId(nodeId: string): string {
  const [type, ...keys] = JSON.parse(Buffer.from(nodeId, "base64").toString()) as [string, ...unknown[]];
  return Buffer.from(JSON.stringify([type, ...keys.map(absentValue)])).toString("base64");
}

function isUuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

function isKeyType(type: unknown): boolean {
  return /^(UUID|Int)!?$/.test(String(type));
}

function isIdArgument({ name, type }: { name: string; type: unknown }): boolean {
  return isKeyType(type) && /(^id|Id)$/.test(name);
}

function fits(type: unknown, id: unknown): boolean {
  return String(type).startsWith("UUID") ? isUuid(id) : typeof id === "number";
}

function ofOneProduct(type: string, field: string): boolean {
  const product = typePrefixes.find((prefix) => upperFirst(field).startsWith(prefix));
  return product ? type.startsWith(product) : !typePrefixes.some((prefix) => type.startsWith(prefix));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function firstOf(rows: Row[] = []): Row[] {
  return rows.slice(0, rowsATry);
}
