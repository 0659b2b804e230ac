import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { projectOf } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { type Migration, readChain } from "../migrations/chain.ts";
import { listDraftFiles } from "../migrations/draft.ts";
import { isBlank } from "../sql/statements.ts";
import { countMigrationsOf } from "./branch-migrations.ts";

/** A file of the change, as it is. `file` is relative to the project. */
export type ChangedFile = { file: string; text: string };

/** What is looked at: migrations after `base`, and the draft. */
export type Change = {
  /** The committed migrations that were there before. */
  base: readonly Migration[];
  /** The committed ones that belong to the change; none when only the draft does. */
  committed: readonly Migration[];
  /** The draft's files, in the order in which they run; blank ones are left out. */
  draft: readonly ChangedFile[];
  /** What is new: those of `committed` and of the draft. */
  files: readonly ChangedFile[];
};

/**
 * The change that a verdict is about: the draft, and with `since` the committed migrations after that one, or those that a branch of that
 * name does not have.
 * @throws QuintetError MIGRATION when the chain is broken, or has no such migration
 */
export async function readChange(migrationsFolder: string, since?: string): Promise<Change> {
  const chain = await readChain(migrationsFolder);
  const count = since === undefined ? chain.length : await countBefore(since, chain, migrationsFolder);
  const committed = chain.slice(count);
  const draft = await readFiles(migrationsFolder, await listDraftFiles(migrationsFolder));
  const files = [
    ...(await readFiles(
      migrationsFolder,
      committed.map(({ file }) => file),
    )),
    ...draft,
  ];
  return { base: chain.slice(0, count), committed, draft, files };
}

async function readFiles(migrationsFolder: string, paths: readonly string[]): Promise<ChangedFile[]> {
  const { directory } = projectOf(migrationsFolder);
  const files = await Promise.all(
    paths.map(async (path) => ({ file: relative(directory, path), text: await readFile(path, "utf8") })),
  );
  const areBlank = await Promise.all(files.map(({ text }) => isBlank(text)));
  return files.filter((_, index) => !areBlank[index]);
}

/** How many migrations come before the change. */
async function countBefore(since: string, chain: readonly Migration[], migrationsFolder: string): Promise<number> {
  if (/^0+$/.test(since)) return 0;
  const index = chain.findIndex(
    ({ name }) => [name, name.replace(/\.sql$/, "")].includes(since) || isNumber(name, since),
  );
  const count = index < 0 ? await countMigrationsOf(since, chain, migrationsFolder) : index + 1;
  if (count === undefined)
    throw new QuintetError(
      "MIGRATION",
      `There is no committed migration ${since}, and git knows nothing of that name. 0 means before the first.`,
    );
  return count;
}

function isNumber(name: string, since: string): boolean {
  return /^\d+(\.sql)?$/.test(since) && Number.parseInt(name, 10) === Number.parseInt(since, 10);
}
