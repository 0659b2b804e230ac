import { connect } from "../database/server-check.ts";
import { findMissingTwins, findOrphanTwins, readApplied, readChain } from "./chain.ts";
import { readDraft } from "./draft.ts";

/** File names, oldest first. */
export type MigrationStatus = {
  applied: string[];
  pending: string[];
  currentIsBlank: boolean;
  missingTwins: string[];
  orphanTwins: string[];
};

/** @throws QuintetError MIGRATION when the chain is broken, in the files or in the database */
export async function readMigrationStatus(ownerUrl: string, migrationsFolder: string): Promise<MigrationStatus> {
  const chain = await readChain(migrationsFolder);
  const names = chain.map(({ name }) => name);
  await using client = await connect(ownerUrl);
  const applied = await readApplied(client, chain);
  return {
    applied: names.slice(0, applied.length),
    pending: names.slice(applied.length),
    currentIsBlank: (await readDraft(migrationsFolder)).isBlank,
    missingTwins: await findMissingTwins(migrationsFolder, chain),
    orphanTwins: await findOrphanTwins(migrationsFolder, chain),
  };
}
