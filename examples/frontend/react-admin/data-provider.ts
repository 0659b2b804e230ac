import { type Client, errorsByField } from "@quintet/client";
import {
  type IntrospectionInputObjectType,
  type IntrospectionNamedTypeRef,
  type IntrospectionObjectType,
  type IntrospectionTypeRef,
  parse,
} from "graphql";
import {
  CREATE,
  type DataProvider,
  DELETE,
  GET_LIST,
  GET_MANY,
  GET_MANY_REFERENCE,
  GET_ONE,
  HttpError,
  UPDATE,
} from "ra-core";
import buildDataProvider, { type BuildQueryFactory, type IntrospectionResult } from "ra-data-graphql";

/**
 * react-admin's data provider for every table that the signed-in account may see, by Quintet's own client in place of Apollo Client. It
 * asks for the schema, so that in production it is for analysts and admins. Resources are called as their types: `MarketingClient`.
 */
export function quintetDataProvider(api: Client): DataProvider {
  const provider = buildDataProvider({
    client: {
      query: async ({ query, variables }: any) => ({ data: await api.request(query, variables) }),
      mutate: async ({ mutation, variables }: any) => ({ data: await api.request(mutation, variables) }),
    } as never,
    buildQuery,
    introspection: {
      operationNames: {
        [GET_ONE]: ({ name }) => lowerFirst(name),
        [CREATE]: ({ name }) => `create${name}`,
        [UPDATE]: ({ name }) => `update${name}`,
        [DELETE]: ({ name }) => `delete${name}`,
      },
    },
  });
  return { ...provider, create: withFormErrors(provider.create), update: withFormErrors(provider.update) };
}

/** react-admin's forms find messages under `body.errors`, by field. */
function withFormErrors<Arguments extends unknown[], Result>(change: (...args: Arguments) => Promise<Result>) {
  return async (...args: Arguments): Promise<Result> => {
    try {
      return await change(...args);
    } catch (error) {
      const { "": message, ...errors } = errorsByField((error as HttpError).body ?? error);
      throw new HttpError(message ?? "Some fields are wrong.", 400, { errors });
    }
  };
}

const buildQuery: BuildQueryFactory = (introspection) => (name, resource, params) => {
  const build = operations[name];
  if (!build) throw new Error(`react-admin's ${name} has no operation here.`);
  const { text, variables, read } = build({ params, table: tableOf(resource, introspection) });
  return { query: parse(text), variables, parseResponse: ({ data }) => read(data) };
};

type Table = ReturnType<typeof tableOf>;
type Built = { text: string; variables: Record<string, unknown>; read: (data: any) => unknown };

const operations: Record<string, (asked: { params: any; table: Table }) => Built> = {
  [GET_LIST]: ({ params, table }) => list(table, params, {}),
  [GET_MANY_REFERENCE]: ({ params, table }) => list(table, params, { [params.target]: { equalTo: params.id } }),
  [GET_MANY]: ({ params: { ids }, table }) =>
    list(table, { pagination: { page: 1, perPage: ids.length } }, { id: { in: ids } }),
  [GET_ONE]: ({ params: { id }, table }) => ({
    text: `query ($id: ${table.keyType}!) { row: ${table.one}(id: $id) { ${table.columns} } }`,
    variables: { id },
    read: ({ row }) => ({ data: row }),
  }),
  [CREATE]: ({ params: { data }, table }) => change(table, "create", { [table.one]: data }),
  [UPDATE]: ({ params: { id, data, previousData = {} }, table }) => {
    const isChanged = (column: string) => table.patched.includes(column) && data[column] !== previousData[column];
    const patch = Object.fromEntries(Object.entries(data).filter(([column]) => isChanged(column)));
    return change(table, "update", { id, patch });
  },
  [DELETE]: ({ params: { id }, table }) => change(table, "delete", { id }),
};

function list({ name, many, columns }: Table, { pagination, sort, filter = {} }: any, also: object): Built {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const conditions = Object.entries(filter).map(([column, value]) => [
    column,
    typeof value === "object" ? value : { equalTo: value },
  ]);
  return {
    text: `query ($first: Int!, $offset: Int!, $filter: ${name}Filter, $orderBy: [${name}OrderBy!]) {
      list: ${many}(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
        totalCount
        nodes { ${columns} }
      }
    }`,
    variables: {
      first: perPage,
      offset: (page - 1) * perPage,
      filter: { ...Object.fromEntries(conditions), ...also },
      orderBy: sort ? [`${constantCase(sort.field)}_${sort.order}`] : ["PRIMARY_KEY_ASC"],
    },
    read: ({ list: { nodes, totalCount } }) => ({ data: nodes, total: totalCount }),
  };
}

function change({ name, one, columns }: Table, verb: string, input: object): Built {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}${name}Input`;
  return {
    text: `mutation ($input: ${type}!) { payload: ${verb}${name}(input: $input) { row: ${one} { ${columns} } } }`,
    variables: { input },
    read: ({ payload: { row } }) => ({ data: row }),
  };
}

/** What a resource is called in the API, and its columns, by introspection. */
function tableOf(name: string, { types, queries }: IntrospectionResult) {
  const type = types.find((it) => it.name === name) as IntrospectionObjectType | undefined;
  const fields = queries as unknown as IntrospectionObjectType["fields"];
  const many = fields.find((field) => namedType(field.type) === `${name}Connection`);
  if (!type || !many) throw new Error(`The API has no list of ${name}.`);
  const leaves = new Set(types.filter(({ kind }) => kind === "SCALAR" || kind === "ENUM").map((it) => it.name));
  const columns = type.fields.filter((field) => leaves.has(namedType(field.type)) && field.args.length === 0);
  const patch = types.find((it) => it.name === `${name}Patch`) as IntrospectionInputObjectType | undefined;
  const key = columns.find((field) => field.name === "id");
  return {
    name,
    one: lowerFirst(name),
    many: many.name,
    columns: columns.map((field) => field.name).join(" "),
    patched: patch?.inputFields.map((field) => field.name) ?? [],
    keyType: key ? namedType(key.type) : "ID",
  };
}

/** Of `[MarketingClient!]!`, `MarketingClient`. Introspection says `ofType: null` of a type that wraps none. */
function namedType(type: IntrospectionTypeRef): string {
  return "ofType" in type && type.ofType ? namedType(type.ofType) : (type as IntrospectionNamedTypeRef).name;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `createdAt` is ordered by `CREATED_AT_ASC`. */
function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
