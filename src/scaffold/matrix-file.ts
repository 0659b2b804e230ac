import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { engineDirectory } from "../config/project.ts";
import { apiRoles } from "../shared/roles.ts";
import { BadInput } from "./bad-input.ts";
import { importLine } from "./import-line.ts";
import { words } from "./names.ts";
import {
  type Reader,
  type RelationPermissions,
  readGrantedFunctions,
  readGrantedRelations,
  type SchemaMatrix,
} from "./permission-matrix.ts";

type Entries = {
  /** The full names of the tables whose entries are written anew. */
  relations?: readonly string[];
  functions?: readonly string[];
  /** What to call a condition that the matrix has no word for, by the expression. */
  nameCondition?: (expression: string) => string;
};

export const matrixPath = (schema: string) => `test/permissions/${schema}/matrix.ts`;

/**
 * The permission matrix of a schema with the entries of some tables and functions as the database has them now: a reviewer reads the
 * difference.
 * @throws BadInput when the file is not laid out as matrices are
 */
export async function updateMatrix(
  { directory, schema }: { directory: string; schema: string },
  db: Reader,
  { relations = [], functions = [], nameCondition = () => "as_written" }: Entries,
): Promise<{ path: string; text: string }> {
  const path = matrixPath(schema);
  const file = join(directory, path);
  const text = existsSync(file) ? await readFile(file, "utf8") : emptyMatrix(directory, schema);
  const matrix = await load(text);
  const conditions = { ...matrix.conditions };
  const added: Record<string, RegExp> = {};
  let granted = await readGrantedRelations(db, conditions);
  for (const expression of unnamedIn(granted, relations, conditions)) {
    const word = nameOf(nameCondition(expression), conditions);
    conditions[word] = added[word] = patternOf(expression);
  }
  granted = await readGrantedRelations(db, conditions);
  const callable = await readGrantedFunctions(db);
  const wanted: SchemaMatrix = {
    conditions,
    relations: { ...matrix.relations, ...pick(granted, relations) },
    functions: { ...matrix.functions, ...(pick(callable, functions) as SchemaMatrix["functions"]) },
  };
  const changed = [
    ...Object.entries(added).map(([word, pattern]) => ["conditions", word, `${pattern}`] as const),
    ...relations.map((name) => ["relations", `"${name}"`, renderRelation(granted[name] ?? {})] as const),
    ...functions.map((name) => ["functions", `"${name}"`, JSON.stringify(callable[name] ?? [])] as const),
  ].reduce((whole, [part, key, entry]) => setEntry(whole, part, { key, entry, path }), text);
  const written = withoutUnused(changed);
  if (!isDeepStrictEqual(await load(written), wanted)) throw notAsExpected(path);
  return { path, text: written };
}

const notAsExpected = (path: string) =>
  new BadInput(`${path} is not laid out as permission matrices are, so nothing can be added to it: see another one.`);

function pick<Value>(all: Record<string, Value>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, all[name] as Value]));
}

/** Types are stripped before anything is looked up, so that it may lie anywhere. */
async function load(text: string): Promise<SchemaMatrix> {
  const folder = await mkdtemp(join(tmpdir(), "quintet-matrix-"));
  try {
    const file = join(folder, "matrix.ts");
    await writeFile(file, text);
    return ((await import(file)) as { matrix: SchemaMatrix }).matrix;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Expressions of policies that stand in the permissions because no word means them. */
function unnamedIn(
  granted: Record<string, RelationPermissions>,
  relations: readonly string[],
  conditions: SchemaMatrix["conditions"],
): string[] {
  const known = new Set(["all", "caller", "no row", ...Object.keys(conditions)]);
  const cells = relations.flatMap((name) =>
    Object.values(granted[name] ?? {}).flatMap((verbs) => Object.values(verbs)),
  );
  const parts = cells.flatMap((cell) => cell.replace(/ \([a-z_0-9, ]+\)$/, "").split(/ or (?=\(|[a-z_]+(?: or |$))/));
  return [...new Set(parts)].filter((part) => !known.has(part));
}

function nameOf(wanted: string, conditions: SchemaMatrix["conditions"]): string {
  const name = wanted.replaceAll(/\W+/g, "_");
  return name in conditions ? nameOf(`${name}_too`, conditions) : name;
}

const patternOf = (expression: string) => new RegExp(`^${expression.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`);

const verbs = ["select", "insert", "update", "delete"] as const;

/** A line a role, in the order of the roles. */
function renderRelation(permissions: RelationPermissions): string {
  const lines = apiRoles
    .map((role) => role.replace("quintet_", "") as keyof RelationPermissions)
    .filter((role) => permissions[role])
    .map((role) => {
      const cells = verbs.flatMap((verb) => {
        const permission = permissions[role]?.[verb];
        return permission === undefined ? [] : [`${verb}: ${JSON.stringify(permission)}`];
      });
      return `      ${role}: { ${cells.join(", ")} },`;
    });
  return lines.length > 0 ? `{\n${lines.join("\n")}\n    }` : "{}";
}

type Entry = { key: string; entry: string; path: string };

/** Puts an entry at the end of a part, or in the place of the one that it has. A part's entries are four spaces in. */
function setEntry(text: string, part: string, { key, entry, path }: Entry): string {
  const lines = text.split("\n");
  const begin = lines.findIndex((line) => line.startsWith(`  ${part}: {`));
  if (begin < 0) throw notAsExpected(path);
  const inOneLine = /^ {2}\w+: \{(.*)\},$/.exec(lines[begin] as string);
  if (inOneLine) lines.splice(begin, 1, `  ${part}: {`, ...oneLine(inOneLine[1] as string), "  },");
  const end = lines.indexOf("  },", begin);
  const first = lines.findIndex((line, index) => index > begin && index < end && line.startsWith(`    ${key}: `));
  if (first < 0) {
    if (/[^,{]$/.test(lines[end - 1] as string) && end > begin + 1) lines[end - 1] += ",";
    lines.splice(end, 0, `    ${key}: ${entry},`);
  } else {
    const isLong = /[{[]$/.test(lines[first] as string);
    const last = isLong ? lines.findIndex((line, index) => index > first && /^ {4}[}\]],?$/.test(line)) : first;
    lines.splice(first, last - first + 1, `    ${key}: ${entry},`);
  }
  return lines.join("\n");
}

const oneLine = (inside: string) => (inside.trim() === "" ? [] : [`    ${inside.trim().replace(/,$/, "")},`]);

/** What several entries shared and none has any more. */
function withoutUnused(text: string): string {
  const declarations = text.matchAll(/^const (\w+)\b[^\n]*?(?:;|[{[]\n(?: [^\n]*\n)*[}\]][^\n]*;)\n/gm);
  return [...declarations].reduce(
    (whole, [declaration, name]) =>
      whole.match(new RegExp(`\\b${name}\\b`, "g"))?.length === 1 ? whole.replace(declaration, "") : whole,
    text,
  );
}

function emptyMatrix(directory: string, schema: string): string {
  const types = relative(
    join(directory, `test/permissions/${schema}`),
    join(engineDirectory, "src/scaffold/permission-matrix.ts"),
  );
  return `${importLine("type SchemaMatrix", `${types}`)}

/** Who may do what in ${words(schema)}. */
export const matrix: SchemaMatrix = {
  conditions: {},
  relations: {},
  functions: {},
};
`;
}
