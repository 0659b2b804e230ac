import { getArgumentValues } from "graphql";
import type { Site } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

type Values = Readonly<Record<string, unknown>>;

/** A value of one request that a statement takes as a parameter: the `index`th of a site's. */
export class Parameter {
  readonly site: number;
  readonly index: number;

  constructor(site: number, index: number) {
    this.site = site;
    this.index = index;
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
 * @throws GraphQLError when a value has not its argument's type; Unsupported
 */
export function readInput({ field, node, number }: Site, variables: Values): Input {
  const values = getArgumentValues(field, node, variables as Record<string, unknown>);
  const parameters: unknown[] = [];
  const template: Record<string, unknown> = {};
  let shape = "";

  function parameter(value: unknown): Parameter {
    return new Parameter(number, parameters.push(value) - 1);
  }

  /** Keeps what decides on the SQL, and takes out what is compared with. */
  function describe(value: unknown, name: string): unknown {
    if (isObject(value)) {
      const described: Record<string, unknown> = {};
      shape += "{";
      for (const key of Object.keys(value)) {
        if (value[key] === undefined) continue;
        shape += `${key}:`;
        described[key] = describe(value[key], key);
      }
      shape += "}";
      return described;
    }
    if (Array.isArray(value) && value.some(isObject)) {
      shape += "[";
      const described = value.map((item) => describe(item, name));
      shape += "]";
      return described;
    }
    if (comparisons.has(name) && (typeof value === "string" || typeof value === "number")) {
      shape += "?,";
      return parameter(value);
    }
    shape += `${JSON.stringify(value)},`;
    return value;
  }

  for (const name of Object.keys(values)) {
    const value = values[name];
    shape += `${name}=`;
    if (name === "first") {
      // As in @dataplan/pg: pages of one list have nearly always the same size, and a plan depends on it.
      shape += value;
      template[name] = value;
    } else if (cursors.has(name)) {
      if (value == null) continue;
      const cursor = parseCursor(value);
      shape += cursor.length;
      template[name] = cursor.map(parameter);
    } else if (structures.has(name)) {
      template[name] = describe(value, name);
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
/** Operators whose SQL is the same whatever they compare with. */
const comparisons = new Set([
  "equalTo",
  "notEqualTo",
  "distinctFrom",
  "lessThan",
  "lessThanOrEqualTo",
  "greaterThan",
  "greaterThanOrEqualTo",
]);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A cursor's values, the first of which tells what order it is of. What is none, Grafast complains of. */
function parseCursor(cursor: unknown): unknown[] {
  const text = Buffer.from(String(cursor), "base64").toString();
  const values = parseJson(text);
  if (!Array.isArray(values) || values.some((value) => typeof value === "object" && value !== null))
    throw new Unsupported("a cursor that is none");
  return values;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
