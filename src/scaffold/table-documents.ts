import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { BadInput } from "./bad-input.ts";
import type { Column } from "./columns.ts";
import { camel, pascal } from "./names.ts";
import type { NewTable } from "./table-sql.ts";

/** What the API calls a table: types, fields and documents. */
export type ApiNames = {
  /** ShopOrder */
  type: string;
  /** shopOrder */
  field: string;
  /** The field of a user with their rows. */
  list: string;
  /** The query of the same. */
  listQuery: string;
};

/** @throws BadInput when the API does not have the table as one expects */
export function nameInApi(table: NewTable, { schema, prefix }: { schema: GraphQLSchema; prefix: string }): ApiNames {
  const type = pascal(`${prefix}${table.singular}`);
  const user = schema.getType("User");
  const connection = `${type}Connection`;
  const lists = isObjectType(user)
    ? Object.values(user.getFields())
        .filter((field) => getNamedType(field.type).name === connection)
        .map(({ name }) => name)
        .sort((a, b) => a.length - b.length)
    : [];
  const [list] = lists;
  if (!schema.getType(type) || list === undefined)
    throw new BadInput(
      `The API does not have ${table.full} as ${type} with the list of its owner: is there another of that name, or is ${table.schema} not in DATABASE_SCHEMAS?`,
    );
  return { type, field: camel(`${prefix}${table.singular}`), list, listQuery: `My${pascal(`${prefix}${table.name}`)}` };
}

/** By file name: an operation or fragment each, as the house has them. */
export function renderTableDocuments(
  table: NewTable,
  { type, field, list, listQuery }: ApiNames,
): Record<string, string> {
  const row = `...${type}_Row`;
  const fields = ["id", ...table.columns.flatMap(selectionOf), "createdAt", "updatedAt"];
  const documents: Record<string, string[]> = {
    [`${type}_Row`]: [`fragment ${type}_Row on ${type} {`, ...fields.map((each) => `  ${each}`), "}"],
    [type]: [`query ${type}($id: UUID!) {`, `  ${field}(id: $id) {`, `    ${row}`, "  }", "}"],
    [listQuery]: [
      `query ${listQuery}(`,
      "  $first: Int!",
      "  $after: Cursor",
      `  $filter: ${type}Filter`,
      `  $orderBy: [${type}OrderBy!]! = [CREATED_AT_DESC]`,
      ") {",
      "  currentUser {",
      "    id",
      `    ${list}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {`,
      "      totalCount",
      "      nodes {",
      `        ${row}`,
      "      }",
      "      pageInfo {",
      "        hasNextPage",
      "        endCursor",
      "      }",
      "    }",
      "  }",
      "}",
    ],
    [`Create${type}`]: mutation("Create", type, field, [row]),
    [`Update${type}`]: mutation("Update", type, field, [row]),
    [`Delete${type}`]: mutation("Delete", type, field, ["id"]),
  };
  return Object.fromEntries(Object.entries(documents).map(([name, lines]) => [name, `${lines.join("\n")}\n`]));
}

function mutation(verb: string, type: string, field: string, selection: readonly string[]): string[] {
  return [
    `mutation ${verb}${type}($input: ${verb}${type}Input!) {`,
    `  ${verb.toLowerCase()}${type}(input: $input) {`,
    `    ${field} {`,
    ...selection.map((each) => `      ${each}`),
    "    }",
    "  }",
    "}",
  ];
}

function selectionOf(column: Column): string[] {
  if (column.kind !== "plain" || column.type !== "interval") return [camel(column.name)];
  return [`${camel(column.name)} {`, "  iso8601", "}"];
}
