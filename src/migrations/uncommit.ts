import { access, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { isBlank } from "../sql/statements.ts";
import { type Migration, readApplied, readChain } from "./chain.ts";
import { currentTwinOf, readIfThere, requireDevelopmentConnections } from "./current.ts";
import { readDraft, writeDraft } from "./draft.ts";
import { type RolledBack, rollback } from "./rollback.ts";
import type { MigrationOptions } from "./settings.ts";

type Options = MigrationOptions & { allowDataLoss?: boolean };

/**
 * Takes the newest committed migration and its twin back into the draft, and out of the database when that has had it.
 * @throws QuintetError MIGRATION, as for a rollback, or because something is being written already; nothing is changed
 */
export async function uncommitMigration(options: Options): Promise<{ name: string; undone: RolledBack[] }> {
  const { ownerUrl, migrationsFolder } = options;
  requireDevelopmentConnections(options, "uncommit");
  const chain = await readChain(migrationsFolder);
  const last = chain.at(-1);
  if (!last) throw new QuintetError("MIGRATION", "There is no committed migration to take back.");
  if (last.isBaseline) throw new QuintetError("MIGRATION", `${last.name} is a baseline, which no draft can be.`);
  await refuseToOverwrite(migrationsFolder);

  const undone = (await wasApplied(ownerUrl, chain)) ? await rollback(options) : [];
  await mkdir(join(migrationsFolder, "current"), { recursive: true }); // git keeps no empty folder
  const { Previous, Hash, AllowInvalidHash, ...headers } = last.headers;
  await writeDraft(migrationsFolder, { headers, body: last.body });
  await rm(last.file, { force: true });
  await moveTwin(last, migrationsFolder);
  return { name: last.name, undone };
}

async function refuseToOverwrite(migrationsFolder: string): Promise<void> {
  const inTheWay = [
    ...((await readDraft(migrationsFolder)).isBlank ? [] : ["migrations/current/"]),
    ...((await isBlank(await readIfThere(currentTwinOf(migrationsFolder)))) ? [] : ["migrations/rollback/current.sql"]),
  ];
  if (inTheWay.length === 0) return;
  throw new QuintetError("MIGRATION", `${inTheWay.join(" and ")} would be overwritten. Commit it, or put it aside.`);
}

async function wasApplied(ownerUrl: string, chain: readonly Migration[]): Promise<boolean> {
  await using client = await connect(ownerUrl);
  return (await readApplied(client, chain)).length === chain.length;
}

async function moveTwin({ name }: Migration, migrationsFolder: string): Promise<void> {
  const twin = join(migrationsFolder, "rollback", name);
  if (await exists(twin)) await rename(twin, currentTwinOf(migrationsFolder));
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
