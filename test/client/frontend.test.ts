import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { asOwner, join as joinAs, password } from "../operations/support/people.ts";

const root = join(import.meta.dirname, "../..");
const example = join(root, "examples/frontend");
const run = promisify(execFile);

let frontend: string;

/** The example in a folder of its own, with the package as `npm pack` would ship it and the tools of a frontend. */
beforeAll(async () => {
  frontend = await mkdtemp(join(tmpdir(), "quintet-frontend-"));
  await cp(example, frontend, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await installPackage(join(frontend, "node_modules/quintet"));
  for (const name of ["graphql", "@graphql-typed-document-node", "@types", "undici-types"]) {
    await symlink(join(root, "node_modules", name), join(frontend, "node_modules", name));
  }
});
afterAll(() => rm(frontend, { recursive: true, force: true }));

async function installPackage(target: string): Promise<void> {
  const { files } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { files: string[] };
  await mkdir(target, { recursive: true });
  for (const file of ["package.json", ...files]) await cp(join(root, file), join(target, file), { recursive: true });
}

/** The TypeScript compiler's error codes for the example, changed or not; none when it compiles. */
async function compile(module: "nodenext" | "bundler", change = (source: string) => source): Promise<string[]> {
  const folder = await mkdtemp(join(frontend, "variant-"));
  const source = await readFile(join(frontend, "list-courses.ts"), "utf8");
  await writeFile(join(folder, "list-courses.ts"), change(source));
  const settings = JSON.parse(await readFile(join(frontend, "tsconfig.json"), "utf8"));
  if (module === "bundler") Object.assign(settings.compilerOptions, { module: "esnext", moduleResolution: "bundler" });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  await writeFile(join(folder, "package.json"), `{ "type": "module" }`);

  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [compiler, "-p", folder, "--pretty", "false"]).catch((error) => error);
  return [...stdout.matchAll(/ error (TS\d+)/g)].map(([, code]) => code);
}

function replacing(from: string, to: string) {
  return (source: string) => {
    expect(source).toContain(from);
    return source.replace(from, to);
  };
}

describe("a frontend in TypeScript", () => {
  test.each(["nodenext", "bundler"] as const)("compiles with moduleResolution %s, strict and with the libraries checked", async (module) => {
    expect(await compile(module)).toEqual([]);
  });

  test.each([
    ["a field that does not exist", replacing("const { code, name, semester } of", "const { code, name, semster: semester } of"), "TS2339"],
    ["a variable of the wrong type", replacing("first: 20", 'first: "20"'), "TS2322"],
    ["a variable that does not exist", replacing("first: 20, after", "first: 20, afterwards: after"), "TS2353"],
    ["a variable left out", replacing("{ first: 20, after }", "{ after }"), "TS2345"],
    ["all variables left out", replacing(", { first: 20, after })", ")"), "TS2554"],
    ["an enum's value that does not exist", replacing("first: 20, after", 'first: 20, orderBy: ["COLOUR_ASC"]'), "TS2322"],
  ])("does not compile with %s", async (_title, change, code) => {
    expect(await compile("nodenext", change)).toContain(code);
  });
});

describe("a frontend in plain Node", () => {
  const database = useDatabase();
  const server = useServer(database);

  async function runExample(login: string) {
    const environment = { ...process.env, NODE_OPTIONS: "", QUINTET_URL: `${server.url}/graphql`, QUINTET_LOGIN: login, QUINTET_PASSWORD: password };
    return run(process.execPath, ["list-courses.ts"], { cwd: frontend, env: environment }).catch((error) => error as { code: number; stdout: string; stderr: string });
  }

  test("signs in and lists every course once, over all pages", async () => {
    await joinAs({ database, server }, "anna", "student");
    await asOwner(database, "insert into learning.courses (code, name, semester) select 'C' || lpad(n::text, 3, '0'), 'Course ' || n, 'Fall 2026' from generate_series(1, 45) n");

    const { stdout, stderr } = await runExample("anna");

    expect(stderr).toBe("");
    const lines = stdout.trimEnd().split("\n");
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([45, "C001  Course 1 (Fall 2026)", "C045  Course 45 (Fall 2026)"]);
  });

  test("tells by its code why it is refused", async () => {
    const { code, stdout, stderr } = (await runExample("nobody")) as { code: number; stdout: string; stderr: string };

    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^INVALID_CREDENTIALS: /);
  });
});
