import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { engineDirectory } from "../config/project.ts";
import { statusOfCode } from "../errors/error-codes.ts";
import type { ClientFiles } from "./render-client.ts";

export const clientPackage = {
  /** What is written by hand, but for the codes of errors. */
  sourceDirectory: join(engineDirectory, "packages/client/src"),
  outputDirectory: join(engineDirectory, "packages/client/dist"),
  errorCodesFile: join(engineDirectory, "packages/client/src/error-codes.ts"),
};

/** The one list is src/errors/error-codes.ts, which does not ship. */
export function renderErrorCodes(): string {
  const codes = Object.keys(statusOfCode).map((code) => `\n  | ${JSON.stringify(code)}`);
  return `// Made by \`npm run codegen\` from the server's table.\nexport type ServerErrorCode =${codes.join("")};\n`;
}

/**
 * Compiles packages/client for everybody who may import it: ECMAScript modules and CommonJS, each with its declarations. What explains
 * the API is in the declarations; JavaScript is without comments, because it is downloaded.
 */
export async function renderClientPackage(): Promise<ClientFiles> {
  const state = join(engineDirectory, ".quintet");
  await mkdir(state, { recursive: true });
  const directory = await mkdtemp(join(state, "client-package-"));
  try {
    await Promise.all([
      compile(join(directory, "types"), ["--module", "esnext", "--declaration", "--emitDeclarationOnly"]),
      compile(join(directory, "esm"), ["--module", "esnext", "--removeComments"]),
      compile(join(directory, "cjs"), ["--module", "commonjs", "--verbatimModuleSyntax", "false", "--removeComments"]),
    ]);
    const types = Object.entries(await readFiles(join(directory, "types"))).map(
      ([name, text]) => [name, text.replaceAll(/(?<=(?:from|import\() ?"\.\/[\w-]+)\.ts(?=")/g, ".js")] as const,
    );
    const of = async (format: string) => [...Object.entries(await readFiles(join(directory, format))), ...types];
    return Object.fromEntries([
      ...(await of("esm")).map(([name, text]) => [`esm/${name}`, smaller(text)]),
      ...(await of("cjs")).map(([name, text]) => [`cjs/${name}`, smaller(text)]),
      ["cjs/package.json", '{ "type": "commonjs" }\n'],
    ]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A tab for four spaces: a twelfth of the package. */
function smaller(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}

async function compile(outDir: string, options: string[]): Promise<void> {
  const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
  const project = join(clientPackage.sourceDirectory, "../tsconfig.json");
  const emit = ["--noEmit", "false", "--moduleResolution", "bundler", "--rewriteRelativeImportExtensions"];
  try {
    await promisify(execFile)(process.execPath, [compiler, "-p", project, ...emit, "--outDir", outDir, ...options]);
  } catch (error) {
    throw new Error(`packages/client does not compile:\n${(error as { stdout?: string }).stdout}`, { cause: error });
  }
}

async function readFiles(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), "utf8")])),
  );
}
