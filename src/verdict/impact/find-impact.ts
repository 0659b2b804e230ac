import { connect } from "../../database/server-check.ts";
import { QuintetError } from "../../errors/errors.ts";
import { copyScratchDatabase } from "../../migrations/scratch-database.ts";
import { openSettings } from "../../migrations/settings.ts";
import type { SqlSource } from "../../sql/source.ts";
import type { Finding } from "../finding.ts";
import type { Review } from "../review.ts";
import { describeApiChanges } from "./api-findings.ts";
import { assessImpact } from "./assess-impact.ts";
import { readChangedMigrations } from "./changed-migrations.ts";
import { readClientDocuments } from "./client-documents.ts";
import { readDatabaseState } from "./database-state.ts";
import { describeLocks, type TableSize } from "./lock-findings.ts";
import {
  describeDataRisk,
  describeDocuments,
  describeFunction,
  describePermission,
  describeRollback,
} from "./other-findings.ts";
import { RehearsalError, readRelations } from "./rehearse.ts";

/** What the change does to those who use the API and the database. It is run in a copy of what the migrations before it make. */
export async function findImpact(review: Review): Promise<Finding[]> {
  const { change, config, manifests = [] } = review;
  const { migrationsFolder, schemas } = config.database;
  if (change.files.length === 0) return [];
  const original = await review.before();
  await using copy = await copyScratchDatabase(config, original);
  const library = await openSettings({ ...copy, migrationsFolder });
  const fill = (source: SqlSource) => ({ ...source, text: library.fillPlaceholders(source.text) });
  const migrations = await readChangedMigrations(change, { migrationsFolder, fill });
  const before = await readDatabaseState({ connections: original, schemas, migrationsFolder });
  const documents = await readClientDocuments({
    migrationsFolder,
    manifests,
    ownerUrl: review.database.ownerUrl,
  });
  try {
    const impact = await assessImpact({ connections: copy, before, schemas, migrationsFolder, migrations, documents });
    const statements = migrations.flatMap(({ up }) => up.statements);
    const sizes = await readSizes(review);
    const { api, renames, apis } = impact;
    return [
      ...(apis ? describeApiChanges({ changes: api, ...apis, renames, statements }) : []),
      ...describeDocuments(impact.documents),
      ...impact.permissions.map((permission) => describePermission(permission, statements)),
      ...impact.functions.map((broken) => describeFunction(broken, statements)),
      ...describeLocks(impact.locks, sizes),
      ...impact.data.map(describeDataRisk),
      ...describeRollback(impact.rollback),
    ];
  } catch (error) {
    if (!(error instanceof RehearsalError)) throw error;
    const { file, line } = error.statement;
    throw new QuintetError("MIGRATION", `${file}:${line} ${error.message}`, { cause: error });
  }
}

/** In the database that one works on, which may be production's or a copy of it. */
async function readSizes({ database }: Review): Promise<Map<string, TableSize>> {
  await using client = await connect(database.ownerUrl);
  return new Map((await readRelations(client)).map(({ label, rows, bytes }) => [label, { rows, bytes }]));
}
