import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findCycles, type Imports, importsIn, readImports } from "./imports.ts";

const root = join(import.meta.dirname, "../..");
const imports = readImports(join(root, "src"));
const rooms = readRooms();

describe("the rooms of src/", () => {
  test("are all on the map, and the map has no others", () => {
    const present = new Set([...imports.keys()].map(roomOf));

    expect(rooms.toSorted()).toEqual([...present].sort());
  });

  test("import only from rooms that stand below them on the map", () => {
    expect(upwardImports(imports)).toEqual([]);
  });

  test("have no import cycle, not even one of types", () => {
    expect(findCycles(imports)).toEqual([]);
  });

  test("have no loose files but main.ts, and main.ts is imported by nobody", () => {
    expect([...imports.keys()].filter((file) => !file.includes("/"))).toEqual(["main.ts"]);
    expect([...imports.values()].flat()).not.toContain("main.ts");
  });

  test("have nothing in graphql/ that imports the preset or a plugin, but the preset and plugins", () => {
    const found = [...imports].flatMap(([file, paths]) =>
      /^graphql\/(?!plugins\/|preset\.ts)/.test(file)
        ? paths.filter((path) => /^graphql\/(plugins|preset)/.test(path))
        : [],
    );

    expect(found).toEqual([]);
  });
});

describe("the scanner", () => {
  test("reads imports of each form, and no others", () => {
    const source = `
      import { a } from "./a.ts";
      import type {
        B,
      } from "../shared/b.ts";
      export { c } from "./c.ts";
      import "./d.ts";
      const e = await import("./e.ts");
      type F = typeof import("./f.ts");
      // import { no } from "./no.ts";
      /* import { no } from "./no.ts"; */
      import pg from "pg";
    `;

    expect(importsIn(source, "http/x.ts")).toEqual([
      "http/a.ts",
      "shared/b.ts",
      "http/c.ts",
      "http/d.ts",
      "http/e.ts",
      "http/f.ts",
    ]);
  });

  test("notices a cycle and a way up", () => {
    const planted: Imports = new Map([
      ["errors/a.ts", ["errors/b.ts"]],
      ["errors/b.ts", ["errors/c.ts"]],
      ["errors/c.ts", ["errors/a.ts", "server/d.ts"]],
      ["server/d.ts", []],
    ]);

    expect(findCycles(planted)).toEqual([["errors/a.ts", "errors/b.ts", "errors/c.ts"]]);
    expect(upwardImports(planted)).toEqual(["errors/c.ts → server/d.ts"]);
  });
});

function upwardImports(of: Imports): string[] {
  return [...of].flatMap(([file, paths]) =>
    paths
      .filter((path) => rooms.indexOf(roomOf(path)) < rooms.indexOf(roomOf(file)) && !path.startsWith("generated/"))
      .map((path) => `${file} → ${path}`),
  );
}

function roomOf(file: string): string {
  return file.includes("/") ? `${file.split("/")[0]}/` : file;
}

/** In the order of ARCHITECTURE.md's table. */
function readRooms(): string[] {
  const [, table = ""] = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("## The rooms of `src/`\n");
  const [rows = ""] = table.split("\n## ");
  return [...rows.matchAll(/^\| `([^`]+)` \|/gm)].map(([, room = ""]) => room);
}
