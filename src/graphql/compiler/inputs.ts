import {
  type GraphQLInputFieldMap,
  type GraphQLInputType,
  type GraphQLList,
  getNullableType,
  isInputObjectType,
} from "graphql";
import type { PgCodec } from "postgraphile/@dataplan/pg";
import { QuintetError } from "../../errors/errors.ts";
import { isObject } from "../../shared/is-object.ts";
import { comparisons } from "../filter-operators.ts";
import type { Values } from "./coercion.ts";
import type { Site } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

type Prepare = (value: unknown) => unknown;

/** A value of one request that a statement takes as a parameter: the `index`th of a site's. */
export class Parameter {
  readonly #site: number;
  readonly #index: number;
  readonly #prepare: Prepare | undefined;

  constructor(site: number, index: number, prepare?: Prepare) {
    this.#site = site;
    this.#index = index;
    this.#prepare = prepare;
  }

  /** What becomes of the same value. It is not asked about null. */
  through(prepare: Prepare): Parameter {
    const before = this.#prepare;
    return new Parameter(this.#site, this.#index, before ? (value) => prepare(before(value)) : prepare);
  }

  /** The same value as a column's type writes it. */
  as(codec: PgCodec): Parameter {
    return this.through(codec.toPg);
  }

  valueIn(inputs: readonly Input[]): unknown {
    const value = (inputs[this.#site] as Input).parameters[this.#index];
    if (value == null || !this.#prepare) return value;
    try {
      return this.#prepare(value);
    } catch (error) {
      // What a type cannot hold Grafast refuses, with the field's name.
      if (error instanceof QuintetError) throw new Unsupported("value", "a value that is refused");
      throw error;
    }
  }
}

/**
 * The arguments of one field in one request. Two requests with the same shapes have the same statement and differ in its
 * parameters only.
 */
export type Input = {
  shape: string;
  parameters: readonly unknown[];
  /** The arguments with a `Parameter` in place of each value that the statement need not know. */
  template: Values;
};

/**
 * Reads a field's arguments.
 * @throws Unsupported
 */
export function readInput({ field, number, readArguments }: Site, variables: Values): Input {
  const values = readArguments(variables);
  const parameters: unknown[] = [];
  const template: Record<string, unknown> = Object.create(null);
  let shape = "";

  function parameter(value: unknown): Parameter {
    return new Parameter(number, parameters.push(value) - 1);
  }

  /** Keeps what decides on the SQL, and takes out what is compared with. */
  function describe(value: unknown, type: GraphQLInputType, name: string): unknown {
    const fields = isObject(value) ? fieldsOf(type) : undefined; // a comparison's own object, of JSON, has none
    if (fields) return describeObject(value as Values, fields);
    if (parameterized.has(name) && value != null) {
      shape += "?,";
      return parameter(value);
    }
    if (Array.isArray(value)) {
      const { ofType } = getNullableType(type) as GraphQLList<GraphQLInputType>;
      shape += "[";
      const described = value.map((item) => describe(item, ofType, name));
      shape += "]";
      return described;
    }
    shape += `${JSON.stringify(value)},`;
    return value;
  }

  function describeObject(value: Values, fields: GraphQLInputFieldMap): Values {
    const described: Record<string, unknown> = Object.create(null);
    shape += "{";
    for (const [key, given] of Object.entries(value)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (given === undefined || !field) continue;
      shape += `${key}:`;
      described[key] = describe(given, field.type, key);
    }
    shape += "}";
    return described;
  }

  /** Which columns are given decides on the SQL of a change, their values do not. */
  function describeRecord(value: unknown, type: GraphQLInputType): unknown {
    const fields = fieldsOf(type);
    if (!fields || !isObject(value)) return parameter(value);
    shape += "{";
    const described: Record<string, unknown> = Object.create(null);
    for (const [name, { type: fieldType }] of Object.entries(fields)) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (given === undefined) continue;
      shape += `${name},`;
      described[name] = describeRecord(given, fieldType);
    }
    shape += "}";
    return described;
  }

  for (const { name, type } of field.args) {
    const value = values[name];
    if (value === undefined) continue;
    shape += `${name}=`;
    if (name === "offset" && Number(value) < 0) throw new Unsupported("value", "a negative offset");
    if (name === "input") {
      template[name] = describeRecord(value, type);
    } else if (name === "first") {
      // As in @dataplan/pg: pages of one list have nearly always the same size, and a plan depends on it.
      shape += value;
      template[name] = value;
    } else if (cursors.has(name)) {
      if (value == null) continue;
      const cursor = parseCursor(value);
      shape += cursor.length;
      template[name] = cursor.map(parameter);
    } else if (name === "by") {
      shape += JSON.stringify(value); // keys stand in the statement with all that they are made of
      template[name] = value;
    } else if (structures.has(name)) {
      template[name] = describe(value, type, name);
    } else {
      shape += value === null ? "null" : "?";
      template[name] = value === null ? null : parameter(value);
    }
    shape += ";";
  }
  return { shape, parameters, template };
}

const cursors = new Set(["after", "before"]);
const structures = new Set(["filter", "orderBy", "groupBy", "having"]);
const parameterized: ReadonlySet<string> = new Set(comparisons);

function fieldsOf(type: GraphQLInputType): GraphQLInputFieldMap | undefined {
  const nullable = getNullableType(type);
  return isInputObjectType(nullable) ? nullable.getFields() : undefined;
}

/** A cursor's values, the first of which tells what order it is of. What is none, Grafast complains of. */
function parseCursor(cursor: unknown): unknown[] {
  const text = Buffer.from(String(cursor), "base64").toString();
  const values = parseJson(text);
  if (!Array.isArray(values) || values.some((value) => typeof value === "object" && value !== null))
    throw new Unsupported("value", "a cursor that is none");
  return values;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
