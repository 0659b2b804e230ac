import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { currentTwinOf, readIfThere } from "../migrations/current.ts";
import { isBlank } from "../sql/statements.ts";
import { BadInput } from "./bad-input.ts";
import { kebab } from "./names.ts";

/**
 * Where the next file of the draft goes.
 * @throws BadInput when the draft is one file
 */
export async function nextDraftFile(migrationsFolder: string, ...names: string[]): Promise<string> {
  const alone = join(migrationsFolder, "current.sql");
  if (existsSync(alone) && !(await isBlank(await readIfThere(alone))))
    throw new BadInput(
      "migrations/current.sql holds a draft: commit it first, or move it to migrations/current/1-….sql.",
    );
  const folder = join(migrationsFolder, "current");
  const numbers = existsSync(folder) ? readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0) : [];
  return join(folder, `${Math.max(0, ...numbers) + 1}-${names.map(kebab).join("-")}.sql`);
}

/** The twin of the draft with what undoes its newest part first. */
export async function prependTwin(migrationsFolder: string, sql: string): Promise<string> {
  const before = await readIfThere(currentTwinOf(migrationsFolder));
  return [sql, before.trim()].filter(Boolean).join("\n\n").concat("\n");
}
