import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import {
  concatAST,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
} from "graphql";
import { QuintetError } from "../errors/errors.ts";

export type OperationFile = { file: string; document: DocumentNode };

/**
 * The operation documents of some file patterns, each fit for the schema.
 * @throws QuintetError with a line `file:line:column message` for each fault
 */
export async function readDocuments(options: {
  root: string;
  patterns: readonly string[];
  schema: GraphQLSchema;
}): Promise<OperationFile[]> {
  const { root, patterns, schema } = options;
  const files = globSync([...patterns], { cwd: root }).sort();
  const faults: string[] = [];
  const documents = await Promise.all(files.map((file) => readDocument(resolve(root, file), faults)));
  const readable = documents.filter((document) => document !== undefined);

  if (faults.length === 0) {
    const whole = concatAST(readable.map(({ document }) => document));
    faults.push(...validate(schema, whole, rules).map(describe));
  }
  if (faults.length > 0)
    throw new QuintetError(
      "CONFIGURATION",
      ["GraphQL documents need mending:", ...faults.map((fault) => `  ${fault}`)].join("\n"),
    );
  return readable;
}

/** A fragment may wait for its first user while both are being written; test/operations refuses it later. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

async function readDocument(file: string, faults: string[]): Promise<OperationFile | undefined> {
  const source = new Source(await readFile(file, "utf8"), relative(process.cwd(), file));
  try {
    return { file, document: parse(source) };
  } catch (error) {
    faults.push(describe(error as GraphQLError));
    return undefined;
  }
}

function describe({ message, source, nodes, locations }: GraphQLError): string {
  const name = source?.name ?? nodes?.[0]?.loc?.source.name ?? "?";
  const [place] = locations ?? [];
  return `${name}:${place?.line ?? 1}:${place?.column ?? 1} ${message}`;
}
