import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { QuintetError } from "../errors/errors.ts";
import { findMissingTwins, findOrphanTwins, readChain } from "./chain.ts";
import { isBlank } from "./current.ts";

/** What no migration and no twin may say, outside comments and texts. */
const rules: readonly { pattern: RegExp; advice: string }[] = [
  {
    pattern: /\btimestamp\b(?!\s*(\(\d\)\s*)?with time zone)/i,
    advice: "a timestamp without time zone: use timestamptz",
  },
  { pattern: /\b(small|big)?serial\b/i, advice: "serial: use generated always as identity" },
  { pattern: /\b(create|alter|drop)\s+role\b/i, advice: "roles belong to the whole server: put them in bootstrap.sql" },
  {
    pattern: /^\s*(begin|start transaction|commit|rollback)\s*(transaction\s*)?;/im,
    advice: "ends the transaction that it runs in: leave it out",
  },
  { pattern: /\bdisable row level security\b/i, advice: "row level security stays enabled" },
];

/** What is wrong with the files of a migrations folder, each with its file; no database is asked. */
export async function lintMigrations(migrationsFolder: string): Promise<string[]> {
  const committed = await readFolder(migrationsFolder, "committed");
  const twins = await readFolder(migrationsFolder, "rollback");
  return [
    ...[...committed, ...twins].flatMap(lintText),
    ...committed.flatMap(lintHeader),
    ...twins.flatMap(({ name, text }) => (isBlank(text) && !isDraft(name) ? [`${name}: undoes nothing`] : [])),
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

function lintText({ name, text }: File): string[] {
  const sql = text.replace(/--.*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, "");
  return [
    ...(/^[a-z]+\/\d{6}-[a-z0-9-]+\.sql$/.test(name) || isDraft(name)
      ? []
      : [`${name}: name it 000000-what-it-is.sql`]),
    ...(text.includes("\r") ? [`${name}: has Windows line endings`] : []),
    ...rules.filter(({ pattern }) => pattern.test(sql)).map(({ advice }) => `${name}: ${advice}`),
  ];
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
