import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from "graphql";
import { coaching } from "./rules/coaching.ts";
import { identity } from "./rules/identity.ts";
import { learning } from "./rules/learning.ts";
import { marketing } from "./rules/marketing.ts";
import { ralphAdvanced } from "./rules/ralph-advanced.ts";
import { ralphWeb } from "./rules/ralph-web.ts";
import type { Table } from "./rules/table.ts";
import type { Kind } from "./values.ts";

export const rules: readonly Table[] = [
  ...identity,
  ...learning,
  ...coaching,
  ...ralphWeb,
  ...ralphAdvanced,
  ...marketing,
];

/** A table with what GraphQL's schema says of it. */
export type Modelled = Table & {
  /** Scalar field → its column and kind. */
  fields: ReadonlyMap<string, { column: string; kind: Kind }>;
  /** Computed field → its kind. */
  computedKinds: ReadonlyMap<string, Kind>;
};

export type Model = {
  schema: ReturnType<typeof buildSchema>;
  tables: readonly Modelled[];
  table(type: string): Modelled;
  /** Fields of an input type or an object type, by name, with the names of their types. */
  members(type: string): ReadonlyMap<string, string>;
  /** Names of a field's arguments. */
  argumentsOf(type: string, field: string): readonly string[];
  /** Names of an enum's values; none when there is no such enum. */
  values(type: string): readonly string[];
};

/** @param labels enum of the database → its labels, in their order */
export function createModel(labels: ReadonlyMap<string, readonly string[]>, tables = rules): Model {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../graphql/schema.graphql"), "utf8"));
  const byType = new Map(tables.map((table) => [table.type, model(table)]));

  function model(table: Table): Modelled {
    const type = schema.getType(table.type) as GraphQLObjectType;
    const fields = new Map<string, { column: string; kind: Kind }>();
    const computedKinds = new Map<string, Kind>();
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isObjectType(named) || field.name === "nodeId" || table.leftOut?.includes(field.name)) continue;
      if (table.computed?.[field.name]) {
        computedKinds.set(field.name, kindOf(named.name, labels));
        continue;
      }
      const column = table.columns?.[field.name] ?? toSnakeCase(field.name);
      fields.set(field.name, { column, kind: kindOf(named.name, labels) });
    }
    return { ...table, fields, computedKinds };
  }

  return {
    schema,
    tables: [...byType.values()],
    table(type) {
      const found = byType.get(type);
      if (!found) throw new Error(`no rules for ${type}`);
      return found;
    },
    members(type) {
      const found = schema.getType(type);
      if (!found || isScalarType(found) || !(isInputObjectType(found) || isObjectType(found))) return new Map();
      const fields = Object.values((found as GraphQLInputObjectType | GraphQLObjectType).getFields());
      return new Map(fields.map(({ name, type }) => [name, String(type).replaceAll(/[[\]!]/g, "")]));
    },
    argumentsOf(type, field) {
      const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
      if (!found) throw new Error(`the schema does not know ${type}.${field}`);
      return found.args.map(({ name }) => name);
    },
    values(type) {
      const found = schema.getType(type);
      return isEnumType(found) ? found.getValues().map(({ name }) => name) : [];
    },
  };
}

/** The field of a name as an enum of the schema spells it: CREATED_AT is createdAt. */
export function fieldOf(table: Modelled, constant: string): string | undefined {
  return [...table.fields.keys()].find((field) => toConstantCase(field) === constant);
}

export function toConstantCase(name: string): string {
  return toSnakeCase(name).toUpperCase();
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const scalars: Readonly<Record<string, Exclude<Kind["name"], "enum">>> = {
  UUID: "uuid",
  String: "text",
  Int: "int",
  BigInt: "bigint",
  BigFloat: "numeric",
  Datetime: "time",
  JSON: "json",
  Boolean: "boolean",
};

function kindOf(typeName: string, labels: ReadonlyMap<string, readonly string[]>): Kind {
  const name = scalars[typeName];
  if (name) return { name };
  const found = labels.get(typeName);
  if (!found) throw new Error(`what is a ${typeName}?`);
  return { name: "enum", labels: found };
}
