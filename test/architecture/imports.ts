import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Paths below `src/`, each with those that it imports, types included. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** What is generated is left out, and so are declarations of others' modules. */
export function readImports(src: string): Imports {
  const files = (readdirSync(src, { recursive: true }) as string[]).filter(
    (name) => /\.(ts|js)$/.test(name) && !/\.d\.ts$|^generated\//.test(name),
  );
  return new Map(files.map((file) => [file, importsIn(readFileSync(join(src, file), "utf8"), file)]));
}

/** What a file imports of others below `src/`, statically or not. */
export function importsIn(source: string, file: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const specifiers = code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"(\.{1,2}\/[^"]+)"/g);
  return [...specifiers].map(([, path = ""]) => join(dirname(file), path)).filter((path) => !path.startsWith(".."));
}

/** Groups of files of which each imports all others, by way of still others. */
export function findCycles(imports: Imports): string[][] {
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  function visit(file: string): void {
    indexes.set(file, indexes.size);
    lowest.set(file, indexes.get(file) as number);
    stack.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!indexes.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file) as number, lowest.get(next) as number));
    }
    if (lowest.get(file) !== indexes.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1 || imports.get(file)?.includes(file)) cycles.push(group.sort());
  }

  for (const file of imports.keys()) if (!indexes.has(file)) visit(file);
  return cycles;
}
