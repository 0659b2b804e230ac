import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { executeCodegen, loadCodegenConfig } from "@graphql-codegen/cli";
import { buildSchema, type GraphQLSchema, isScalarType, isSpecifiedScalarType } from "graphql";
import { engineDirectory, type Project } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { readDocuments } from "./documents.ts";
import { librariesScalars } from "./libraries-scalars.ts";

/** File names → contents of the client package: JavaScript and declarations, for consumers that cannot strip types. */
export type ClientFiles = Record<string, string>;

/**
 * Makes the typed documents for a schema: codegen.yml's through graphql-codegen and the TypeScript compiler. What sends them is
 * packages/client. The first call loads graphql-codegen, which takes longer than all the work.
 * @throws QuintetError that names the file and line of a document that does not fit the schema
 */
export async function renderClient(sdl: string, { directory }: Project): Promise<ClientFiles> {
  const own = join(directory, "codegen.yml");
  const configFilePath = existsSync(own) ? own : join(engineDirectory, "codegen.yml");
  const { config } = await loadCodegenConfig({ configFilePath });
  const patterns = [config.documents ?? []].flat().filter((pattern) => typeof pattern === "string");
  const schema = buildSchema(sdl);
  await readDocuments({ root: directory, patterns, schema });

  const { result, error } = await executeCodegen({
    ...config,
    cwd: engineDirectory, // where graphql-codegen's parts are found
    documents: patterns.map((pattern) => join(directory, pattern)),
    ignoreNoDocuments: true,
    schema: sdl,
    config: { ...config.config, scalars: scalarsOf(schema, config.config?.scalars) },
    silent: true,
  });
  if (error) throw new QuintetError("CONFIGURATION", `graphql-codegen: ${error.message}`, { cause: error });
  const compiled = await compile({
    "documents.ts": contentOf("graphql.ts", result),
    "schema-types.ts": contentOf("schema-types.ts", result),
    "index.ts": index,
  });
  return { ...compiled, "trusted-documents.json": manifest(contentOf("persisted-documents.json", result)) };
}

/** What codegen.yml maps, and a project's own scalars, which are domains: nobody can tell what is in them. */
function scalarsOf(schema: GraphQLSchema, mapped: Record<string, string> = {}): Record<string, string> {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type) && !librariesScalars.has(type.name),
  );
  return { ...Object.fromEntries(own.map(({ name }) => [name, "unknown"])), ...mapped };
}

function contentOf(name: string, made: readonly { filename: string; content: string }[]): string {
  const file = made.find(({ filename }) => filename.endsWith(`/${name}`));
  if (!file) throw new Error(`graphql-codegen made no ${name}`);
  return file.content;
}

/** The documents by the SHA-256 of their text, in the order of the ids: graphql-codegen's own is that of its work. */
function manifest(made: string): string {
  const documents = Object.entries(JSON.parse(made) as Record<string, string>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`;
}

const index = `// The typed documents of Quintet's API and the client that sends them, made by \`npm run codegen\`.
export * from "@quintet/client";
export * from "./documents.js";
export type * as Schema from "./schema-types.js";
`;

const compilerOptions = [
  "--ignoreConfig",
  "--declaration",
  "--strict",
  "--exactOptionalPropertyTypes",
  "false",
  "--skipLibCheck",
  "--module",
  "nodenext",
  "--target",
  "es2022",
  "--lib",
  "es2022,dom",
  "--types",
  "",
];

async function compile(sources: Record<string, string>): Promise<ClientFiles> {
  const state = join(engineDirectory, ".quintet"); // from here the compiler finds what the client is made with
  await mkdir(state, { recursive: true });
  const directory = await mkdtemp(join(state, "client-"));
  const output = join(directory, "output");
  try {
    for (const [name, content] of Object.entries(sources)) await writeFile(join(directory, name), content);
    await runCompiler([...compilerOptions, "--outDir", output, join(directory, "index.ts")]);
    const names = (await readdir(output)).sort();
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(join(output, name), "utf8")])),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runCompiler(options: string[]): Promise<void> {
  const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
  try {
    await promisify(execFile)(process.execPath, [compiler, ...options]);
  } catch (error) {
    throw new Error(`The generated client does not compile:\n${(error as { stdout?: string }).stdout}`, {
      cause: error,
    });
  }
}
