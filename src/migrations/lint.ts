import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { QuintetError } from "../errors/errors.ts";
import { placeAt } from "../sql/place.ts";
import { isBlank, readStatements, SqlSyntaxError, type Statement } from "../sql/statements.ts";
import { namesOf, nodesOf } from "../sql/tree.ts";
import { findMissingTwins, findOrphanTwins, readChain } from "./chain.ts";
import { endsTransaction } from "./refused-statements.ts";

/** What no migration and no twin may do. What the lints of the catalog find too has their name. */
const rules: readonly { name: string; isBroken: (statement: Statement) => boolean; advice: string }[] = [
  {
    name: "times-without-a-time-zone",
    isBroken: (statement) => typesIn(statement).includes("timestamp"),
    advice: "a timestamp without time zone: use timestamptz",
  },
  {
    name: "serial-columns",
    isBroken: (statement) => typesIn(statement).some((type) => /^(small|big)?serial$|^serial[248]$/.test(type)),
    advice: "serial: use generated always as identity",
  },
  {
    name: "roles-in-migrations",
    isBroken: ({ kind }) => ["CreateRoleStmt", "AlterRoleStmt", "AlterRoleSetStmt", "DropRoleStmt"].includes(kind),
    advice: "roles belong to the whole server: put them in bootstrap.sql",
  },
  {
    name: "transactions-that-end",
    isBroken: endsTransaction,
    advice: "ends the transaction that it runs in: leave it out",
  },
  {
    name: "row-level-security-switched-off",
    isBroken: ({ node }) =>
      [...nodesOf(node, "AlterTableCmd")].some(({ subtype }) => subtype === "AT_DisableRowSecurity"),
    advice: "row level security stays enabled",
  },
];

/** What is wrong with the files of a migrations folder, each with its file; no database is asked. */
export async function lintMigrations(migrationsFolder: string): Promise<string[]> {
  const committed = await readFolder(migrationsFolder, "committed");
  const twins = await readFolder(migrationsFolder, "rollback");
  const texts = await Promise.all([...committed, ...twins].map(lintText));
  return [
    ...texts.flat(),
    ...committed.flatMap(lintHeader),
    ...(await Promise.all(twins.map(lintTwin))).flat(),
    ...(await lintChain(migrationsFolder)),
  ];
}

type File = { name: string; text: string };

async function readFolder(migrationsFolder: string, folder: string): Promise<File[]> {
  const names = (await readdir(join(migrationsFolder, folder))).filter((name) => !name.startsWith(".")).sort();
  return await Promise.all(
    names.map(async (name) => ({
      name: `${folder}/${name}`,
      text: await readFile(join(migrationsFolder, folder, name), "utf8"),
    })),
  );
}

/** The twin of the migration that is being written. */
const isDraft = (name: string) => name === "rollback/current.sql";

async function lintText(file: File): Promise<string[]> {
  const { name, text } = file;
  return [
    ...(/^[a-z]+\/\d{6}-[a-z0-9-]+\.sql$/.test(name) || isDraft(name)
      ? []
      : [`${name}: name it 000000-what-it-is.sql`]),
    ...(text.includes("\r") ? [`${name}: has Windows line endings`] : []),
    ...(await lintStatements(file)),
  ];
}

async function lintStatements({ name, text }: File): Promise<string[]> {
  const where = (offset: number) => `${name}:${placeAt(text, offset).line}`;
  try {
    const { list = [] } = (await readStatements(text)) ?? {};
    return findBrokenRules(list).map(({ offset, advice }) => `${where(offset)}: ${advice}`);
  } catch (error) {
    if (error instanceof SqlSyntaxError) return [`${where(error.offset)}: ${error.message}`];
    throw error;
  }
}

/** Which rules statements break, and where in the text. */
export function findBrokenRules(statements: readonly Statement[]): { rule: string; offset: number; advice: string }[] {
  return statements.flatMap((statement) =>
    rules
      .filter(({ isBroken }) => isBroken(statement))
      .map(({ name, advice }) => ({ rule: name, offset: statement.start, advice })),
  );
}

/** The last words of the types that a statement names: of `pg_catalog.timestamp(3)[]` "timestamp". */
function typesIn({ node }: Statement): string[] {
  return [...nodesOf(node, "typeName", "argType", "returnType", "TypeName")].flatMap(
    ({ names }) => namesOf(names).at(-1) ?? [],
  );
}

async function lintTwin({ name, text }: File): Promise<string[]> {
  return !isDraft(name) && (await isBlank(text)) ? [`${name}: undoes nothing`] : [];
}

function lintHeader({ name, text }: File): string[] {
  const first = text.split("\n").find((line) => line !== "" && !line.startsWith("--!"));
  return first?.startsWith("-- ") ? [] : [`${name}: begins without a sentence of meaning ("-- A goal: …")`];
}

async function lintChain(migrationsFolder: string): Promise<string[]> {
  try {
    const chain = await readChain(migrationsFolder);
    const missing = await findMissingTwins(migrationsFolder, chain);
    const orphans = await findOrphanTwins(migrationsFolder, chain);
    return [
      ...missing.map((name) => `committed/${name}: has no twin in rollback/`),
      ...orphans.map((name) => `rollback/${name}: undoes a migration that is not there`),
    ];
  } catch (error) {
    if (error instanceof QuintetError) return [error.message];
    throw error;
  }
}
