import { GraphQLError, GraphQLFloat, type GraphQLScalarTypeConfig, Kind, type ValueNode } from "graphql";
import { exactNumber, isExactNumber } from "./exact-json.ts";

/** How a scalar takes and gives values. */
export type ScalarSpelling = Pick<GraphQLScalarTypeConfig<unknown, unknown>, "parseValue" | "parseLiteral"> &
  Partial<Pick<GraphQLScalarTypeConfig<unknown, unknown>, "serialize">>;

/** Texts only: what is turned into one by JavaScript, such as an object, is another value. */
export function textSpelling(name: string, check: (text: string) => string = (text) => text): ScalarSpelling {
  const refuse = (value: string) => new GraphQLError(`${name} cannot represent ${value}: send a text.`);
  return {
    parseValue(value) {
      if (typeof value !== "string") throw refuse(shown(value));
      return check(value);
    },
    parseLiteral(node) {
      if (node.kind !== Kind.STRING) throw refuse(`a value of kind ${node.kind}`);
      return check(node.value);
    },
  };
}

/** Numbers that JavaScript cannot hold: texts in answers. In a document their digits are taken as they stand. */
function numberSpelling(name: string, check: (text: string) => string): ScalarSpelling {
  const inexact = (value: unknown) =>
    new GraphQLError(`${name} cannot take the number ${shown(value)} exactly: send it as a text.`);
  return {
    parseValue(value) {
      if (typeof value === "string") return check(value);
      if (typeof value === "bigint") return check(String(value));
      if (isExactNumber(value) || typeof value !== "number" || isRounded(value)) throw inexact(value);
      return check(String(value));
    },
    parseLiteral(node) {
      if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return check(node.value);
      throw new GraphQLError(`${name} cannot represent a value of kind ${node.kind}.`);
    },
  };
}

/** Whether a number may have been another one before JSON.parse. */
function isRounded(value: number): boolean {
  return !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

function shown(value: unknown): string {
  return isExactNumber(value) ? value.rawJSON : (JSON.stringify(value) ?? String(value)).slice(0, 100);
}

export const bigIntSpelling = numberSpelling("BigInt", (text) => {
  const digits = text.trim();
  const isWhole = /^[+-]?\d{1,40}$/.test(digits);
  const value = isWhole ? BigInt(digits.replace("+", "")) : undefined;
  if (value === undefined || BigInt.asIntN(64, value) !== value)
    throw new GraphQLError(`BigInt cannot represent ${shown(text)}: a whole number of eight bytes is wanted.`);
  return digits;
});

export const bigFloatSpelling = numberSpelling("BigFloat", (text) => {
  if (!/^\s*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?inf(?:inity)?|nan)\s*$/i.test(text))
    throw new GraphQLError(`BigFloat cannot represent ${shown(text)}: a number is wanted, NaN or Infinity.`);
  return text.trim();
});

/** Four bytes without a sign. */
export const oidSpelling: ScalarSpelling = {
  serialize: Number,
  parseValue: (value) => toOid(typeof value === "string" && /^\d{1,10}$/.test(value) ? Number(value) : value),
  parseLiteral: (node) => toOid(node.kind === Kind.INT || node.kind === Kind.STRING ? Number(node.value) : node.kind),
};

function toOid(value: unknown): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32) return value as number;
  throw new GraphQLError(
    `Oid cannot represent ${shown(value)}: a whole number of four bytes, without sign, is wanted.`,
  );
}

/** PostgreSQL's bytes are texts in base64 everywhere but in PostgreSQL. */
export const base64Spelling: ScalarSpelling = {
  serialize: String,
  ...textSpelling("Base64EncodedBinary", (text) => {
    const digits = text.replace(/=+$/, "");
    if (Buffer.from(text, "base64").toString("base64").replace(/=+$/, "") !== digits)
      throw new GraphQLError("Base64EncodedBinary cannot represent this: it is no base64.");
    return text;
  }),
};

/** JSON keeps each number's digits. */
export const jsonSpelling: ScalarSpelling = { parseValue: (value) => value, parseLiteral: readJson };

function readJson(node: ValueNode, variables?: Readonly<Record<string, unknown>> | null): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return exactNumber(node.value);
    case Kind.LIST:
      return node.values.map((each) => readJson(each, variables));
    case Kind.OBJECT: {
      const object: Record<string, unknown> = Object.create(null);
      for (const { name, value } of node.fields) object[name.value] = readJson(value, variables);
      return object;
    }
    case Kind.VARIABLE:
      return variables?.[node.name.value];
  }
}

/** Keys with texts or nulls; a number's digits are a text. */
export const keyValueSpelling: ScalarSpelling = {
  parseValue: toKeyValues,
  parseLiteral: (node, variables) => toKeyValues(readKeyValues(node, variables)),
};

function readKeyValues(node: ValueNode, variables?: Readonly<Record<string, unknown>> | null): unknown {
  if (node.kind !== Kind.OBJECT) return readJson(node, variables);
  const object: Record<string, unknown> = Object.create(null);
  for (const { name, value } of node.fields) {
    const isNumber = value.kind === Kind.INT || value.kind === Kind.FLOAT;
    object[name.value] = isNumber ? value.value : readJson(value, variables);
  }
  return object;
}

function toKeyValues(value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value) && !isExactNumber(value);
  if (isObject && Object.values(value).every((each) => each === null || typeof each === "string")) return value;
  throw new GraphQLError("KeyValueHash cannot represent this: an object is wanted whose values are texts or null.");
}

const notFinite = new Set(["NaN", "Infinity", "-Infinity"]);
const numbers = {
  parseValue: GraphQLFloat.parseValue,
  parseLiteral: GraphQLFloat.parseLiteral,
  serialize: GraphQLFloat.serialize,
};

/** Grafast prints a Float by `String`, whatever it is; all others print it by `JSON.stringify`. */
class PrintedFloat {
  readonly #value: unknown;
  readonly #json: string;

  constructor(value: unknown, json: string) {
    this.#value = value;
    this.#json = json;
  }

  toString(): string {
    return this.#json;
  }

  toJSON(): unknown {
    return this.#value;
  }
}

/** GraphQL's Float, and as texts the three values that PostgreSQL has beside: NaN, Infinity, -Infinity. */
export const floatSpelling: ScalarSpelling = {
  serialize(value) {
    const text = String(value);
    if (notFinite.has(text)) return new PrintedFloat(text, JSON.stringify(text));
    if (value === "-0" || Object.is(value, -0)) return new PrintedFloat(exactNumber("-0"), "-0");
    return numbers.serialize(value);
  },
  parseValue(value) {
    if (typeof value === "string" && notFinite.has(value)) return value;
    // A double is all that PostgreSQL, too, would keep of its digits.
    return numbers.parseValue(isExactNumber(value) ? Number(value.rawJSON) : value);
  },
  parseLiteral(node, variables) {
    if (node.kind === Kind.STRING && notFinite.has(node.value)) return node.value;
    return numbers.parseLiteral(node, variables as never);
  },
};

/** Float is GraphQL's own: every schema of the process has this one. */
export function spellFloats(): void {
  Object.assign(GraphQLFloat, floatSpelling);
}
