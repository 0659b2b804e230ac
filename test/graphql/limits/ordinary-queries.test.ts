import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type TypeNode,
  typeFromAST,
  validate,
  visit,
} from "graphql";
import { parseConfig } from "../../../src/config/config.ts";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { transports } from "./support/transports.ts";

const database = useDatabase();
const server = useServer(database);

const {
  manifestFiles: [manifestFile],
} = parseConfig({}).trustedDocuments;
const own = Object.values(JSON.parse(await readFile(manifestFile as string, "utf8")) as Record<string, string>);
const schema = buildSchema(await readFile(new URL("../../../graphql/schema.graphql", import.meta.url), "utf8"));

const everything = { inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, oneOf: true };
const tools = [
  getIntrospectionQuery(), // Insomnia, GraphQL Inspector
  getIntrospectionQuery({ descriptions: false }),
  getIntrospectionQuery(everything), // GraphiQL, graphql-codegen, Postman
  withTypenames(getIntrospectionQuery()), // whatever is built on Apollo Client: react-admin
  withTypenames(getIntrospectionQuery(everything)),
  "{ __typename }",
  '{ __type(name: "CoachingTask") { name fields { name type { name kind ofType { name kind } } } } }',
];

/** What an administration's pages ask, for every table that has one: a page with all columns, filtered and ordered. */
const lists = connections(schema.getQueryType() as GraphQLObjectType).flatMap(({ name, args, type }) => {
  const row = rowOf(type);
  const [filter, order] = ["filter", "orderBy"].map((wanted) => args.find((argument) => argument.name === wanted));
  if (!row || !filter || !order) return [];
  return `query ${name} ($first: Int!, $after: Cursor, $filter: ${filter.type}, $orderBy: ${order.type}) {
    ${name}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes { ${columnsOf(row).join(" ")} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
});

/** Each product adds some lists to `User`, which no client asks for all at once. */
const listsAtOnce = 16;

/** What a client with a store of its own asks to fetch an object again, with a page of all that belongs to it. */
const objects = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType).flatMap((type) => {
  const related = connections(type).map(({ name }) => `${name}(first: $first) { totalCount nodes { nodeId } }`);
  if (type === schema.getQueryType()) return [];
  return chunksOf(related, listsAtOnce).map(
    (
      lists,
      index,
    ) => `query Refetch${type.name}${index || ""} ($nodeId: ID!${lists.length > 0 ? ", $first: Int!" : ""}) {
    node(nodeId: $nodeId) { __typename ... on ${type.name} { ${columnsOf(type).join(" ")} ${lists.join(" ")} } }
  }`,
  );
});

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

const ordinary = [...new Set([...own, ...tools, ...lists, ...objects])];

let token: string;
beforeAll(async () => {
  const { id, accessToken } = await server.signUp("ada");
  await prepare(database, "update identity.users set role = 'analyst' where id = $1", [id]);
  token = accessToken;
});

/** Codes with which the limits of an operation refuse. */
const refusals = ["TOO_COMPLEX", "TOO_LARGE", "UNTRUSTED_DOCUMENT", "LIMIT_REACHED"];

test("there are enough ordinary operations to tell, and all are valid", () => {
  expect(ordinary.length).toBeGreaterThanOrEqual(200);
  expect(ordinary.filter((query) => validate(schema, parse(query)).length > 0)).toEqual([]);
});

describe.each([20, 100])("with pages of %i", (pageSize) => {
  test("no operation of our own, and none of a tool, is refused by a limit", async () => {
    const refused: string[] = [];
    for (const query of ordinary) {
      const variables = variablesOf(query, pageSize);
      const { refusal } = await transports.HTTP(server.url, { query, variables }, pageSize === 20 ? token : undefined);
      if (refusals.includes(refusal?.code ?? "")) refused.push(`${JSON.stringify(refusal)} ${query.slice(0, 80)}`);
    }

    expect(refused).toEqual([]);
  });
});

function connections(type: GraphQLObjectType) {
  const mayBeLeftOut = (argument: GraphQLArgument) => !isNonNullType(argument.type);
  return Object.values(type.getFields()).filter(
    (field) => getNamedType(field.type).name.endsWith("Connection") && field.args.every(mayBeLeftOut),
  );
}

/** The type of a connection's rows. */
function rowOf(connection: GraphQLOutputType): GraphQLObjectType | undefined {
  const type = getNamedType(connection);
  const row = isObjectType(type) ? getNamedType(type.getFields().nodes?.type) : undefined;
  return isObjectType(row) ? row : undefined;
}

function columnsOf(row: GraphQLObjectType): string[] {
  const fields = Object.values(row.getFields());
  return fields.filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0).map(({ name }) => name);
}

/** Something of the right form for each variable that is required: what is asked for need not be there. */
function variablesOf(text: string, pageSize: number): Record<string, unknown> {
  const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const given = (operations[0] as OperationDefinitionNode).variableDefinitions ?? [];
  return Object.fromEntries(
    given.flatMap(({ variable, type }) => {
      const name = variable.name.value;
      if (/first|last|limit/i.test(name)) return [[name, pageSize]];
      return type.kind === Kind.NON_NULL_TYPE ? [[name, exampleOf(type)]] : [];
    }),
  );
}

function exampleOf(node: TypeNode): unknown {
  return example(typeFromAST(schema, node as never));
}

function example(type: unknown): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [example(type.ofType)];
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, example(field.type)]));
  }
  const name = String(type);
  if (name === "UUID") return "00000000-0000-4000-8000-000000000000";
  if (name === "Int") return 1;
  if (name === "Boolean") return false;
  if (name === "Datetime") return "2030-01-01T00:00:00Z";
  if (name === "JSON") return {};
  return "x";
}

/** As Apollo Client and urql send a document. */
function withTypenames(text: string): string {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;
  return print(
    visit(parse(text), {
      SelectionSet: (node) => ({ ...node, selections: [...node.selections, typename] }),
    }),
  );
}
