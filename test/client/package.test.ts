import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { executeCodegen, loadCodegenConfig } from "@graphql-codegen/cli";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type DocumentNode, parse, print } from "graphql";
import * as shipped from "quintet/client";
import { scalars } from "../../packages/client/src/codegen.ts";
import { printDocument } from "../../packages/client/src/print-document.ts";

const root = join(import.meta.dirname, "../..");
const source = join(root, "packages/client");
const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
const run = promisify(execFile);

let project: string;
const installed = () => join(project, "node_modules/@quintet/client");

/** A project that has installed the package, and nothing else. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "quintet-package-"));
  await mkdir(installed(), { recursive: true });
  for (const part of ["package.json", ...manifest.files])
    await cp(join(source, part), join(installed(), part), { recursive: true });
});
afterAll(() => rm(project, { recursive: true }));

const program = `
import { createClient, createSession, errorsByField, type TypedDocument } from "@quintet/client";
import { quintetCodegen } from "@quintet/client/codegen";
declare const document: TypedDocument<{ answer: number }, { question: string }>;
const client = createClient({ url: "/graphql", session: createSession({ url: "/graphql" }) });
export const answer: Promise<number> = client.request(document, { question: "" }).then((data) => data.answer);
// @ts-expect-error: were the types any, nothing would be wrong here
client.request(document, { question: 1 });
export const messages: Record<string, string> = errorsByField(1);
export const settings = quintetCodegen({ schema: "s", documents: "d", output: "o" });
`;

describe("types are found", () => {
  test.each([
    ["node10", "typescript-5", "commonjs", "program.ts"],
    ["node16", "typescript", "node16", "program.cts"],
    ["nodenext", "typescript", "nodenext", "program.mts"],
    ["bundler", "typescript", "esnext", "program.ts"],
  ])("by moduleResolution %s", async (moduleResolution, compiler, module, file) => {
    const folder = await mkdtemp(join(project, `${moduleResolution}-`));
    await writeFile(join(folder, file), program);

    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      module,
      moduleResolution,
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    const bin = join(root, "node_modules", compiler, "bin/tsc");
    const { stdout } = await run(process.execPath, [bin, "-p", "."], { cwd: folder }).catch((error) => error);

    expect(stdout).toBe("");
  });
});

describe("the package", () => {
  test.each([
    [
      "import",
      "program.mjs",
      'import * as client from "@quintet/client"; import * as codegen from "@quintet/client/codegen";',
    ],
    [
      "require",
      "program.cjs",
      'const client = require("@quintet/client"); const codegen = require("@quintet/client/codegen");',
    ],
  ])("is loaded by %s, with nothing else installed", async (_how, file, load) => {
    await writeFile(
      join(project, file),
      `${load}\nconsole.log(typeof client.createClient, typeof codegen.quintetCodegen);`,
    );

    const { stdout } = await run(process.execPath, [file], { cwd: project });

    expect(stdout).toBe("function function\n");
  });

  test("depends on nothing, and has fewer than 90 kB", async () => {
    const files = await readdir(installed(), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
    );

    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000);
  });
});

describe("documents as trees are printed", () => {
  const trees = Object.entries(shipped).filter(([name]) => name.endsWith("Document")) as [string, DocumentNode][];

  test("as graphql would, but for white space: all of this repository's", () => {
    expect(trees.length).toBeGreaterThan(100);
    expect(trees.filter(([, tree]) => print(parse(printDocument(tree))) !== print(tree)).map(([name]) => name)).toEqual(
      [],
    );
  });

  test("with everything that an operation may have", () => {
    const text = `
      query Q($a: [In!]! = [{ b: 1, c: [-2.5e3, null, true] }] @on, $s: String = "\\"\\\\ \\u0007 ü 😀 \\u2028") @live(if: $a) {
        alias: field(a: $a, e: ENUM, s: "a\\nb", block: """two
          "lines" """) @skip(if: false) { ...F @include(if: true) ... on T @x { id } ... { id } }
      }
      fragment F on T @y { id }
      subscription S { s } mutation { m }`;
    const tree = parse(text);
    const withoutBlocks = parse(text.replace(/"""two\n *"lines" """/, String.raw`"two\n\"lines\" "`));

    expect(print(parse(printDocument(tree)))).toBe(print(withoutBlocks));
  });

  test("but no schema: it cannot be sent", () => {
    expect(() => printDocument(parse("type T { a: Int }"))).toThrow("ObjectTypeDefinition");
  });
});

test("a frontend's scalars are this repository's", async () => {
  const { config } = await loadCodegenConfig({ configFilePath: join(root, "codegen.yml") });

  expect(scalars).toEqual(config.config?.scalars);
});

test.each(["examples/frontend", "examples/board"])("what %s has generated is up to date", async (directory) => {
  const { config } = await loadCodegenConfig({ configFilePath: join(root, directory, "codegen.ts") });

  const { result, error } = await executeCodegen({ ...config, cwd: join(root, directory), silent: true });

  expect(error).toBeNull();
  expect(result.length).toBeGreaterThan(3);
  for (const { filename, content } of result)
    expect((await readFile(join(root, directory, filename), "utf8")) === content).toBe(true); // cd there, npm run codegen
});
