import { type DocumentNode, type GraphQLError, type GraphQLSchema, getArgumentValues, getOperationAST } from "graphql";
import { escapeIdentifier } from "pg";
import type {} from "postgraphile";
import type { execute } from "postgraphile/grafast";
import type { Access } from "../../access/access.ts";
import type { Question } from "../../access/question.ts";
import { publicCodeOf } from "../../errors/mask-error.ts";
import type { Table } from "../compiler/field-mapping.ts";
import type { ConnectionField, EdgeField, RootField, RowField, Site } from "../compiler/selection.ts";
import { readSelection } from "../compiler/selection.ts";

type Execution = Parameters<typeof execute>[0];
type Asked = Pick<Question, "relation" | "verb" | "key" | "columns" | "values">;

type Options = {
  explain: (question: Omit<Question, "loginRole">) => Promise<Access>;
  /** Told for each that refuses; `failure` when it could not be found out. */
  tell: (told: { field: string; code: string; access?: Access; failure?: unknown }) => void;
};

/**
 * In development tells the log, beside each FORBIDDEN and NOT_FOUND, why. Clients are told nothing: the answer has been sent, or
 * does not wait.
 */
export function makeWhyLogPlugin({ explain, tell }: Options): GraphileConfig.Plugin {
  return {
    name: "WhyLogPlugin",
    version: "1.0.0",
    grafast: {
      middleware: {
        async execute(next, { args }) {
          const result = (await next()) as { errors?: readonly GraphQLError[] };
          for (const error of result.errors ?? []) void tellWhy(args as Execution, error);
          return result as never;
        },
      },
    },
  };

  async function tellWhy(args: Execution, error: GraphQLError): Promise<void> {
    const [code, field] = [publicCodeOf(error), String(error.path?.[0] ?? "")];
    if (code !== "FORBIDDEN" && code !== "NOT_FOUND") return;
    try {
      const { role = "", ...claims } = settingsOf(args);
      for (const question of questionsOf(args, field)) {
        const access = await explain({ ...question, role, claims });
        if (access.verdict !== "allowed") tell({ field, code, access });
      }
    } catch (failure) {
      tell({ field, code, failure });
    }
  }
}

/** The role and the claims: other settings are none of a policy's business. */
function settingsOf({ contextValue }: Execution): Record<string, string> {
  const { pgSettings } = contextValue as Grafast.Context;
  return Object.fromEntries(
    Object.entries((pgSettings ?? {}) as Record<string, string>).filter(
      ([name]) => name === "role" || name.includes("."),
    ),
  );
}

/** What a field of an operation asks of tables. Nothing of fields that are functions. */
function questionsOf({ schema, document, operationName, variableValues }: Execution, name: string): Asked[] {
  const operation = getOperationAST(document as DocumentNode, operationName);
  if (!operation) return [];
  const { fields } = readSelection(schema as GraphQLSchema, document as DocumentNode, operation);
  const field = fields.find((it) => it.name === name);
  return field ? questionsOfField(field, (site) => getArgumentValues(site.field, site.node, variableValues ?? {})) : [];
}

type ReadArguments = (site: Site) => Record<string, unknown>;

function questionsOfField(field: RootField | RowField | ConnectionField | EdgeField, read: ReadArguments): Asked[] {
  switch (field.kind) {
    case "change": {
      const { action, table, key, record } = field.change;
      const input = (read(field.site).input ?? {}) as Record<string, unknown>;
      const given = (record === undefined ? {} : (input[record] ?? {})) as Record<string, unknown>;
      return [
        {
          relation: relationOf(table),
          verb: action,
          ...(action !== "insert" && { key: keyOf(key, input) }),
          values: valuesOf(table, given),
        },
      ];
    }
    case "row":
      return [
        { ...selectOf(field.table, field.row.fields), key: keyOf(field.key, read(field.site)) },
        ...field.row.fields.flatMap((it) => questionsOfField(it, read)),
      ];
    case "related row":
    case "nodes":
    case "node":
      return [
        selectOf(field.row.table, field.row.fields),
        ...field.row.fields.flatMap((it) => questionsOfField(it, read)),
      ];
    case "connection":
      return field.connection.fields.flatMap((it) => questionsOfField(it, read));
    case "edges":
      return field.fields.flatMap((it) => questionsOfField(it, read));
    default:
      return [];
  }
}

function selectOf(table: Table, fields: readonly RowField[]): Asked {
  const columns = fields.flatMap((it) => (it.kind === "attribute" ? [it.attribute] : []));
  return { relation: relationOf(table), verb: "select", columns };
}

function relationOf({ codec }: Table): string {
  const { schemaName = "", name = "" } = (codec.extensions?.pg ?? {}) as { schemaName?: string; name?: string };
  return `${escapeIdentifier(schemaName)}.${escapeIdentifier(name)}`;
}

function keyOf(key: readonly { argument: string; attribute: string }[], given: Record<string, unknown>) {
  return Object.fromEntries(key.map(({ argument, attribute }) => [attribute, String(given[argument])]));
}

/** Names in the API are those of columns in other letters. */
function valuesOf({ codec }: Table, given: Record<string, unknown>): Record<string, string | null> {
  const bare = (name: string) => name.replaceAll(/[^a-zA-Z0-9]/g, "").toLowerCase();
  const columns = new Map(Object.keys(codec.attributes).map((name) => [bare(name), name]));
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const column = columns.get(bare(name));
      return column === undefined ? [] : [[column, textOf(value)]];
    }),
  );
}

function textOf(value: unknown): string | null {
  if (value == null) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
