import { buildSchema, type GraphQLSchema } from "graphql";
import type { Client } from "pg";
import type { Connections } from "../../database/connections.ts";
import { connect } from "../../database/server-check.ts";
import type { ApiChange } from "./api-change.ts";
import { compareApis } from "./api-changes.ts";
import { type BrokenDocument, type ClientDocument, findBrokenDocuments } from "./broken-documents.ts";
import type { ChangedMigration, PlacedStatement } from "./changed-migrations.ts";
import type { DataRisk } from "./data-columns.ts";
import { findDataRisks } from "./data-risks.ts";
import { type DatabaseState, readDatabaseState } from "./database-state.ts";
import { type Definitions, readDefinitions } from "./definitions.ts";
import { findLockRisks, type LockRisk } from "./lock-risks.ts";
import type { PermissionChange } from "./permission-change.ts";
import { comparePermissions } from "./permission-changes.ts";
import { RehearsalError, type Rehearsed, rehearse } from "./rehearse.ts";
import { findRenames, type Rename } from "./renames.ts";
import { probeConversion } from "./type-probe.ts";

/** What a change does to those who use the API and the database. */
export type Impact = {
  api: ApiChange[];
  /** Undefined when it is the same. */
  apis: { before: GraphQLSchema; after: GraphQLSchema } | undefined;
  documents: BrokenDocument[];
  permissions: PermissionChange[];
  renames: Rename[];
  functions: BrokenFunction[];
  locks: LockRisk[];
  /** Of running it. */
  data: DataRisk[];
  rollback: Rollback;
};

/** It could be called, and fails now. */
export type BrokenFunction = { signature: string; message: string };

/** `missing` and `failures` name files; then there is no way back. */
export type Rollback = {
  risks: DataRisk[];
  missing: string[];
  failures: { statement: PlacedStatement; message: string }[];
};

type Options = {
  /** A database as it is before the change, which the change is run in. */
  connections: Pick<Connections, "ownerUrl" | "authenticatorUrl">;
  /** Of another database, of which this one is a copy to the oid. */
  before: DatabaseState;
  schemas: readonly string[];
  migrationsFolder: string;
  migrations: readonly ChangedMigration[];
  documents: readonly ClientDocument[];
  /** Whether APIs are made and compared, which takes most of the time. */
  withApi?: boolean;
};

/** @throws RehearsalError with the statement that does not run */
export async function assessImpact(options: Options): Promise<Impact> {
  const { connections, before, schemas, migrationsFolder, migrations, documents, withApi = true } = options;
  const run: Rehearsed[] = [];
  const locks: LockRisk[] = [];
  await using client = await connect(connections.ownerUrl);
  for (const { up } of migrations) {
    const rehearsed = await rehearse(client, up);
    run.push(...rehearsed);
    locks.push(...findLockRisks(rehearsed));
  }
  const after = await readDatabaseState({ connections, schemas, migrationsFolder });
  const renames = findRenames(before.definitions, after.definitions);
  const apis = await makeApis(before, after, withApi);
  const changes = apis ? compareApis(apis.before, apis.after) : [];
  const risksOf = (was: Definitions, is: Definitions, rehearsed: Rehearsed[]) =>
    findDataRisks({
      before: was,
      after: is,
      rehearsed,
      probe: (source, target) => probeConversion(client, source, target).catch(() => undefined), // a type of the two is gone
    });
  return {
    api: changes,
    apis,
    documents: apis ? findBrokenDocuments({ ...apis, changes, documents }) : [],
    permissions: comparePermissions(before, after, renames),
    renames: renames.list,
    functions: [...after.definitions.failing]
      .filter(([signature]) => !before.definitions.failing.has(signature))
      .map(([signature, message]) => ({ signature, message })),
    locks,
    data: await risksOf(before.definitions, after.definitions, run),
    rollback: await rehearseRollback({ connections, migrations, client, after: after.definitions, risksOf }),
  };
}

/** When nothing that can be seen is another, neither is the API, and none is made. */
async function makeApis(was: DatabaseState, is: DatabaseState, withApi: boolean): Promise<Impact["apis"]> {
  if (!withApi || (await was.readVisible()) === (await is.readVisible())) return undefined;
  return { before: (await was.makeApi()) ?? emptyApi, after: (await is.makeApi()) ?? emptyApi };
}

/** Before the first schema has been made, and after the last one is gone. */
const emptyApi = buildSchema("type Query { nodeId: ID! }");

async function rehearseRollback({
  connections,
  migrations,
  client,
  after,
  risksOf,
}: Pick<Options, "connections" | "migrations"> & {
  client: Client;
  after: Definitions;
  risksOf: (was: Definitions, is: Definitions, rehearsed: Rehearsed[]) => Promise<DataRisk[]>;
}): Promise<Rollback> {
  const missing = migrations.filter(({ down }) => !down).map(({ downFile }) => downFile);
  if (missing.length > 0) return { risks: [], missing, failures: [] };
  const run: Rehearsed[] = [];
  try {
    for (const { down } of migrations.toReversed()) if (down) run.push(...(await rehearse(client, down)));
  } catch (error) {
    if (!(error instanceof RehearsalError)) throw error;
    return { risks: [], missing, failures: [{ statement: error.statement, message: error.message }] };
  }
  await using reader = await connect(connections.ownerUrl); // it changes its search path
  return { risks: await risksOf(after, await readDefinitions(reader), run), missing, failures: [] };
}
