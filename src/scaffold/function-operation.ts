import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
} from "graphql";
import { BadInput } from "./bad-input.ts";
import { importLine } from "./import-line.ts";
import { pascal } from "./names.ts";

/** An operation that calls a function, as the API has it. */
export type FunctionCall = {
  schema: GraphQLSchema;
  operation: string;
  document: string;
  /** With a value for each that must be given. */
  variables: Record<string, unknown>;
};

/** @throws BadInput when the API has no such field, or something of it cannot be given */
export function renderCall(schema: GraphQLSchema, name: string): FunctionCall {
  const mutation = schema.getMutationType()?.getFields()[name];
  const field = mutation ?? schema.getQueryType()?.getFields()[name];
  if (!field)
    throw new BadInput(
      `The API has no ${name}: a function whose first argument is a row is a field of that row, and needs no operation of its own.`,
    );
  const used = field.args.filter(
    (arg) =>
      isNonNullType(arg.type) ||
      arg.name === "first" ||
      !/^(last|before|after|offset|orderBy|filter|condition)$/.test(arg.name),
  );
  const operation = pascal(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const given = used.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const document = `${mutation ? "mutation" : "query"} ${operation}${declared && `(${declared})`} {
    ${name}${given && `(${given})`}${selectionOf(field)}
  }`;
  return { schema, operation, document: `${print(parse(document))}\n`, variables: variablesOf(used) };
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const fields = Object.values(named.getFields());
  const inner = (each: (typeof fields)[number]) => `${each.name}${selectionOf(each)}`;
  if (named.name.endsWith("Connection")) return `{ ${fields.filter(({ name }) => name === "nodes").map(inner)} }`;
  if (named.name.endsWith("Payload")) {
    const results = fields.filter(
      ({ name, args }) => !/^(query|clientMutationId|\w*Edge)$/.test(name) && args.length === 0,
    );
    return `{ ${results.length > 0 ? results.slice(0, 1).map(inner).join(" ") : "clientMutationId"} }`;
  }
  return ` { ${leavesOf(named)} }`;
}

function leavesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0 && field.name !== "nodeId",
  );
  return leaves.length > 0 ? leaves.map(({ name }) => name).join(" ") : "__typename";
}

function variablesOf(args: readonly GraphQLArgument[]): Record<string, unknown> {
  return Object.fromEntries(
    args.flatMap(({ name, type }) =>
      isNonNullType(type)
        ? [[name, sampleOf(getNamedType(type), isListType(type.ofType))]]
        : name === "first"
          ? [[name, 1]]
          : [],
    ),
  );
}

const samples: Readonly<Record<string, unknown>> = {
  String: "One",
  Int: 1,
  Float: 1,
  Boolean: false,
  UUID: "5b1f0c1e-6f0e-4f0f-a3a1-c6d2ad3f7c19",
  BigInt: "1",
  BigFloat: "1.5",
  Date: "2026-03-02",
  Datetime: "2026-03-02T09:00:00Z",
  Time: "09:00:00",
  JSON: {},
};

function sampleOf(type: GraphQLNamedType, isList: boolean): unknown {
  if (isList) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(
      needed.map(({ name, type: inner }) => [name, sampleOf(getNamedType(inner), isListType(inner))]),
    );
  }
  if (type.name in samples) return samples[type.name];
  throw new BadInput(`No value of ${type.name} is known for the test of the operation: make that argument optional.`);
}

/** That somebody who may call it can send the operation. */
export function renderFunctionOperationTest({ operation, variables }: FunctionCall, roles: readonly string[]): string {
  const role = roles.find((each) => each !== "anonymous");
  const who = role ? `await join({ database, server }, "mia", "${role}")` : "clientOf(server)";
  return `${importLine("expect, test", "@jest/globals")}
${importLine(`${operation}Document`, "quintet/client")}
${importLine("useDatabase", "../../support/database.ts")}
${importLine("useServer", "../../support/server.ts")}
${importLine(`${role ? "" : "clientOf, "}codeOf${role ? ", join" : ""}`, "../support/people.ts")}

const database = useDatabase();
const server = useServer(database);

test("${role ?? "anybody"} is answered", async () => {
  const mia = ${who};

  expect(await codeOf(mia.request(${operation}Document, ${JSON.stringify(variables)}))).toBeUndefined();
});
`;
}
