import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { asOwner, join as joinAs, password } from "../operations/support/people.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");
const example = join(root, "examples/frontend");
const run = promisify(execFile);

let frontend: string;

/** The example in a folder of its own, with the package as `npm pack` would ship it and the tools of a frontend. */
beforeAll(async () => {
  frontend = await mkdtemp(join(tmpdir(), "quintet-frontend-"));
  await cp(example, frontend, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await installPackage(join(frontend, "node_modules/@quintet/client"));
  for (const name of ["graphql", "@graphql-typed-document-node", "@types", "undici-types"]) {
    await symlink(join(root, "node_modules", name), join(frontend, "node_modules", name));
  }
});
afterAll(() => rm(frontend, { recursive: true, force: true }));

async function installPackage(target: string): Promise<void> {
  const source = join(root, "packages/client");
  const { files } = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as { files: string[] };
  await mkdir(target, { recursive: true });
  for (const file of ["package.json", ...files]) await cp(join(source, file), join(target, file), { recursive: true });
}

/** Compiles the example's program and copies of it in one go. @returns file name → the compiler's error codes */
async function compile(
  module: "nodenext" | "bundler",
  variants: Record<string, string> = {},
): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(frontend, `${module}-`));
  const settings = JSON.parse(await readFile(join(frontend, "tsconfig.json"), "utf8"));
  settings.include = ["*.ts"];
  settings.compilerOptions.skipLibCheck = false;
  await cp(join(frontend, "gql"), join(folder, "gql"), { recursive: true });
  if (module === "bundler") Object.assign(settings.compilerOptions, { module: "esnext", moduleResolution: "bundler" });
  const sources = {
    ...variants,
    "list-courses.ts": await readFile(join(frontend, "list-courses.ts"), "utf8"),
    "tsconfig.json": JSON.stringify(settings),
    "package.json": `{"type":"module"}`,
  };
  for (const [name, source] of Object.entries(sources)) await writeFile(join(folder, name), source);

  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [compiler, "-p", ".", "--pretty", "false"], { cwd: folder }).catch(
    (error) => error,
  );
  const codes: Record<string, string[]> = {};
  for (const [, name, code] of stdout.matchAll(/^(.+?)\(\d+,\d+\): error (TS\d+)/gm))
    codes[name] = [...new Set([...(codes[name] ?? []), code])];
  return codes;
}

/** Mistakes: what is replaced in the example, by what, and the error that TypeScript reports. */
const mistakes = {
  "a field that does not exist": [
    "const { code, name, semester } of",
    "const { code, name, semster: semester } of",
    "TS2339",
  ],
  "a connection that does not exist": [
    "({ learningCourses }) => learningCourses",
    "({ courses }) => courses",
    "TS2339",
  ],
  "a variable of the wrong type": ["{ first: 20 }", '{ first: "20" }', "TS2322"],
  "a variable that does not exist": ["{ first: 20 }", "{ first: 20, afterwards: null }", "TS2353"],
  "a variable left out": ["{ first: 20 }", "{}", "TS2741"],
  "all variables left out": ["variables: { first: 20 },", "", "TS2741"],
} as const;

const fileOf = (title: string) => `${title.replace(/\W/g, "-")}.ts`;

describe("a frontend in TypeScript", () => {
  let codes: Record<string, string[]>;

  beforeAll(async () => {
    const source = await readFile(join(frontend, "list-courses.ts"), "utf8");
    const variants = Object.entries(mistakes).map(([title, [from, to]]) => {
      if (!source.includes(from)) throw new Error(`the example does not hold: ${from}`);
      return [fileOf(title), source.replace(from, to)] as const;
    });
    codes = await compile("nodenext", Object.fromEntries(variants));
  });

  test("compiles, strict and with the libraries checked, as Node and as bundlers resolve modules", async () => {
    expect(codes["list-courses.ts"]).toBeUndefined();
    expect(Object.keys(codes)).toHaveLength(Object.keys(mistakes).length);
    expect(await compile("bundler")).toEqual({});
  });

  test.each(Object.entries(mistakes))("does not compile with %s", (title, [, , code]) => {
    expect(codes[fileOf(title)]).toEqual([code]);
  });
});

describe("a frontend in plain Node", () => {
  const database = useDatabase();
  const server = useServer(database);

  async function runExample(login: string) {
    const environment = {
      ...process.env,
      NODE_OPTIONS: "",
      QUINTET_URL: `${server.url}/graphql`,
      QUINTET_LOGIN: login,
      QUINTET_PASSWORD: password,
    };
    return run(process.execPath, ["list-courses.ts"], { cwd: frontend, env: environment }).catch(
      (error) => error as { code: number; stdout: string; stderr: string },
    );
  }

  test("signs in and lists every course once, over all pages", async () => {
    await joinAs({ database, server }, "anna", "student");
    await asOwner(
      database,
      "insert into learning.courses (code, name, semester) select 'C' || lpad(n::text, 3, '0'), 'Course ' || n, 'Fall 2026' from generate_series(1, 45) n",
    );

    const { stdout, stderr } = await runExample("anna");

    expect(stderr).toBe("");
    const lines = stdout.trimEnd().split("\n");
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([
      45,
      "C001  Course 1 (Fall 2026)",
      "C045  Course 45 (Fall 2026)",
    ]);
  });

  test("tells by its code why it is refused", async () => {
    const { code, stdout, stderr } = (await runExample("nobody")) as { code: number; stdout: string; stderr: string };

    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^INVALID_CREDENTIALS: /);
  });
});
