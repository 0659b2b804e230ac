import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType } from "graphql";
import type { PgAttribute, PgClass, PgConstraint, PgIndex } from "pg-introspection";
import type {} from "postgraphile";
import { charactersOfColumn } from "../values/column-constraints.ts";

/** What PostgreSQL says of the place of a failure: names of the catalog, no values. */
export type FailurePlace = {
  schema?: string;
  table?: string;
  column?: string;
  constraint?: string;
  /** Of a text that is too long for a varchar, which is all that PostgreSQL says of it. */
  most?: number;
};

/** The API's names of the columns that a failure is about. `field` is there when a form has one to mark. */
export type FormFields = { field?: string; fields?: string[] };

type Column = { field: string; hasDefault: boolean };

/**
 * Remembers at each introspection which columns a constraint or unique index is about, under their names in the API, so
 * that a form can mark the input that broke a rule: one of the mutation's own. Of these a column that the database fills
 * by itself, such as the owner, is told last: of a slug that is once an owner, `slug` is the field.
 */
export function createFormFields() {
  let columnsOf = new Map<string, Column[]>();
  let inputsOf = new Map<string, Set<string>>();
  let fieldsOfLength = new Map<number, Set<string>>();
  let nameOfColumn: NameOf = (name) => name;

  const plugin: GraphileConfig.Plugin = {
    name: "FormFieldsPlugin",
    version: "1.0.0",
    after: ["smart-tags"],
    gather: {
      namespace: "quintetFormFields" as never,
      hooks: {
        pgIntrospection_introspection({ inflection }, { introspection }) {
          const nameOf = (name: string) => inflection.camelCase(name);
          nameOfColumn = nameOf;
          columnsOf = new Map([
            ...introspection.classes.flatMap((table) => columnEntries(table, nameOf)),
            ...introspection.constraints.flatMap((constraint) => constraintEntries(constraint, nameOf)),
            ...introspection.indexes.flatMap((index) => indexEntries(index, nameOf)),
          ]);
          fieldsOfLength = readLengths(introspection.classes, nameOf);
        },
      },
    },
    schema: {
      hooks: {
        finalize(schema) {
          inputsOf = readInputs(schema);
          return schema;
        },
      },
    },
  };

  function find({ schema, table, column, constraint, most }: FailurePlace, mutation: string): FormFields {
    if (table === undefined && column !== undefined) return { field: nameOfColumn(column) }; // of a filter or an argument
    const at = (name: string) => columnsOf.get(placeKey(schema, table, name));
    const ofConstraint = constraint === undefined ? undefined : at(constraint);
    const ofColumn = column === undefined ? undefined : at(column); // a domain's constraint is none of the table's
    const columns = ofConstraint ?? ofColumn ?? (constraint || column ? [] : columnsOfLength(most));
    const inputs = columns.filter(({ field }) => inputsOf.get(mutation)?.has(field));
    const required = inputs.filter(({ hasDefault }) => !hasDefault);
    const told = (required.length > 0 ? required : inputs).map(({ field }) => field);
    if (told.length === 0) return {};
    return told.length === 1 ? { field: told[0] as string } : { fields: told };
  }

  function columnsOfLength(most = 0): Column[] {
    return [...(fieldsOfLength.get(most) ?? [])].map((field) => ({ field, hasDefault: false }));
  }

  return { plugin, find };
}

/** The inputs of each mutation, wherever in its argument they are. */
function readInputs(schema: GraphQLSchema): Map<string, Set<string>> {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Map(mutations.map(({ name, args }) => [name, inputNames(args)]));
}

function inputNames(inputs: readonly { name: string; type: GraphQLInputType }[], found = new Set<string>()) {
  for (const { name, type } of inputs) {
    const inner = getNamedType(type);
    found.add(name); // an input object may be a column's value
    if (isInputObjectType(inner)) inputNames(Object.values(inner.getFields()), found);
  }
  return found;
}

/** The names of columns that are a varchar of so many characters, in whatever table. */
function readLengths(tables: readonly PgClass[], nameOf: NameOf): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const attribute of tables.flatMap((table) => table.getAttributes())) {
    const length = charactersOfColumn(attribute);
    if (attribute.getType()?.typname !== "varchar" || length === undefined) continue;
    found.set(length, (found.get(length) ?? new Set()).add(toColumn(attribute, nameOf).field));
  }
  return found;
}

type Entry = [key: string, columns: Column[]];
type NameOf = (column: string) => string;

function placeKey(schema: unknown, table: unknown, name: unknown): string {
  return JSON.stringify([schema, table, name]);
}

function columnEntries(table: PgClass, nameOf: NameOf): Entry[] {
  return table
    .getAttributes()
    .filter(({ attnum }) => attnum > 0)
    .map((attribute) => [keyIn(table, attribute.attname), [toColumn(attribute, nameOf)]]);
}

function constraintEntries(constraint: PgConstraint, nameOf: NameOf): Entry[] {
  const table = constraint.getClass();
  if (!table || !constraint.conkey) return [];
  return [[keyIn(table, constraint.conname), columnsAt(table, constraint.conkey, nameOf)]];
}

/** A unique index that is no constraint; of an expression, such as lower(username), its columns. */
function indexEntries(index: PgIndex, nameOf: NameOf): Entry[] {
  const [table, indexClass] = [index.getClass(), index.getIndexClass()];
  if (!index.indisunique || !table || !indexClass) return [];
  const inExpressions = [...(index.indexprs ?? "").matchAll(/:varattno (\d+)/g)].map(([, number]) => Number(number));
  return [[keyIn(table, indexClass.relname), columnsAt(table, [...index.indkey, ...inExpressions], nameOf)]];
}

function keyIn(table: PgClass, name: string): string {
  return placeKey(table.getNamespace()?.nspname, table.relname, name);
}

function columnsAt(table: PgClass, numbers: readonly number[], nameOf: NameOf): Column[] {
  return table
    .getAttributes()
    .filter(({ attnum }) => attnum > 0 && numbers.includes(attnum))
    .map((attribute) => toColumn(attribute, nameOf));
}

function toColumn(attribute: PgAttribute, nameOf: NameOf): Column {
  const { name } = attribute.getTags();
  return {
    field: nameOf(typeof name === "string" ? name : attribute.attname),
    hasDefault: Boolean(attribute.atthasdef || attribute.attidentity),
  };
}
