import { createHash } from "node:crypto";
import type { Client } from "pg";
import { type Catalog, readCatalog } from "../../catalog/catalog.ts";
import { connect } from "../../database/server-check.ts";

/** Below the tracking table, so that it goes with the database wherever that goes. */
const table = "graphile_migrate.catalog_stamp";

/**
 * Whether the catalog is another than when it was last looked at, though the database has had no other migration or draft since:
 * somebody has changed it by hand. Cheap, for a start: nothing is compared but a digest. What the migrations make, only
 * `npm run check` knows.
 * @throws Error when it is called off, or somebody holds a table
 */
export async function findUnexplainedChange(
  ownerUrl: string,
  signal?: AbortSignal,
): Promise<{ since: Date } | undefined> {
  await using client = await connect(ownerUrl);
  signal?.addEventListener("abort", () => void client.end().catch(() => {})); // cuts what runs
  signal?.throwIfAborted();
  await client.query("set lock_timeout = '2s'"); // definitions are not read while somebody changes them
  const state = await readState(client);
  if (!state) return undefined;
  const digest = digestOf(await readCatalog(client));
  const { rows } = await client.query<{ state: string; digest: string; taken_at: Date }>(
    `select state, digest, taken_at from ${table}`,
  );
  const [stamp] = rows;
  if (stamp?.state === state) return stamp.digest === digest ? undefined : { since: stamp.taken_at };
  await writeStamp(client, state, digest);
  return undefined;
}

/** Says that the catalog is right as it is. */
export async function stampCatalog(ownerUrl: string): Promise<void> {
  await using client = await connect(ownerUrl);
  const state = await readState(client);
  if (state) await writeStamp(client, state, digestOf(await readCatalog(client)));
}

/** What the database has had, and which server has it: each spells the catalog in its own way. Undefined of one without migrations. */
async function readState(client: Client): Promise<string | undefined> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('graphile_migrate.migrations') is not null as exists",
  );
  if (!found[0]?.exists) return undefined;
  await client.query(
    `create table if not exists ${table} (one boolean primary key default true check (one), state text, digest text, taken_at timestamptz)`,
  );
  const { rows } = await client.query(
    `select version(), (select string_agg(hash, ',' order by filename) from graphile_migrate.migrations) as hashes,
       (select content from graphile_migrate.current where filename = 'current.sql') as draft`,
  );
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

function digestOf(catalog: Catalog): string {
  const lines = [...catalog].flatMap(([key, { definition }]) => (definition === null ? [] : [`${key}\0${definition}`]));
  return createHash("sha256").update(lines.sort().join("\0")).digest("hex");
}

async function writeStamp(client: Client, state: string, digest: string): Promise<void> {
  await client.query(
    `insert into ${table} (state, digest, taken_at) values ($1, $2, now())
     on conflict (one) do update set state = excluded.state, digest = excluded.digest, taken_at = excluded.taken_at`,
    [state, digest],
  );
}
