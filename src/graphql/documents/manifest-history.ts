import type { ClientBase } from "pg";
import { sha256 } from "../../auth/secrets.ts";
import { QuintetError } from "../../errors/errors.ts";

/** A frontend's documents, of one version. */
export type Manifest = { client: string; version: string };

export type ListedManifest = Manifest & {
  addedAt: string;
  removedAt: string | null;
  documents: number;
  /** Of any of its documents, by whomever. */
  lastUsedAt: string | null;
};

/** Who sent a document, the last one first. */
export type DocumentUse = { client: string; version: string; uses: number; lastUsedAt: string };

export type RegisteredDocument = Manifest & { id: string; text: string; uses: readonly DocumentUse[] };

/** @throws QuintetError CONFIGURATION in a database that keeps no history */
export async function requireHistory(owner: ClientBase): Promise<void> {
  if (await hasHistory(owner)) return;
  throw new QuintetError(
    "CONFIGURATION",
    "This database keeps no history of documents: run its migrations. In a project of your own name the manifests in QUINTET_TRUSTED_DOCUMENTS_FILE.",
  );
}

async function hasHistory(owner: ClientBase): Promise<boolean> {
  const { rows } = await owner.query("select to_regclass('quintet_private.manifests') is not null as exists");
  return rows[0].exists;
}

/**
 * Registers a manifest. The same one again changes nothing.
 * @returns whether it is new
 * @throws QuintetError CONFIGURATION when that version has other documents, or an id names another text in another manifest
 */
export async function addManifest(
  owner: ClientBase,
  { client, version, entries }: Manifest & { entries: readonly (readonly [id: string, text: string])[] },
): Promise<boolean> {
  const [ids, texts, hashes] = [
    entries.map(([id]) => id),
    entries.map(([, text]) => text),
    entries.map(([, text]) => sha256(text)),
  ];
  return await inTransaction(owner, async () => {
    await owner.query("lock table quintet_private.manifests in share row exclusive mode");
    const { rows: present } = await owner.query<{ same: boolean }>(sameManifest, [client, version, ids, hashes]);
    if (present[0]?.same) return false;
    if (present[0])
      throw new QuintetError(
        "CONFIGURATION",
        `${client} ${version} is registered with other documents: a version keeps those that it was deployed with. Give this one another.`,
      );
    const { rows: clashes } = await owner.query<{ name: string; client: string; version: string }>(clashingIds, [
      ids,
      hashes,
    ]);
    if (clashes[0])
      throw new QuintetError(
        "CONFIGURATION",
        `The id ${clashes[0].name} names another document in ${clashes[0].client} ${clashes[0].version}: ids have to differ.`,
      );
    await owner.query(insertManifest, [client, version, ids, texts, hashes]);
    return true;
  });
}

/** @returns whether there was such a one */
export async function removeManifest(owner: ClientBase, { client, version }: Manifest): Promise<boolean> {
  const { rowCount } = await owner.query(
    "update quintet_private.manifests set removed_at = now() where client = $1 and version = $2 and removed_at is null",
    [client, version],
  );
  return rowCount === 1;
}

export async function listManifests(owner: ClientBase): Promise<ListedManifest[]> {
  return (await owner.query<ListedManifest>(manifests)).rows;
}

/** The documents of all manifests that have not been removed; none where no history is kept. */
export async function readRegisteredDocuments(owner: ClientBase): Promise<RegisteredDocument[]> {
  if (!(await hasHistory(owner))) return [];
  const { rows } = await owner.query<RegisteredDocument & { hash: string }>(registeredDocuments);
  const uses = await readDocumentUses(owner);
  return rows.map(({ hash, ...document }) => ({ ...document, uses: uses.get(hash) ?? [] }));
}

/** By the SHA-256 (hex) of the text; none where no history is kept. */
export async function readDocumentUses(owner: ClientBase): Promise<Map<string, DocumentUse[]>> {
  if (!(await hasHistory(owner))) return new Map();
  const { rows } = await owner.query<DocumentUse & { hash: string }>(documentUses);
  return new Map(
    [...Map.groupBy(rows, ({ hash }) => hash)].map(([hash, list]) => [hash, list.map(({ hash: _, ...use }) => use)]),
  );
}

async function inTransaction<Result>(client: ClientBase, body: () => Promise<Result>): Promise<Result> {
  await client.query("begin");
  try {
    const result = await body();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Whether the manifest of a version has just these documents. */
const sameManifest = `
  select (
    select coalesce(array_agg(row (n.name, n.document_hash)::text order by n.name), '{}')
    from quintet_private.manifest_documents n where n.manifest_id = m.id
  ) = (
    select coalesce(array_agg(row (g.name, g.hash)::text order by g.name), '{}')
    from unnest($3::text[], $4::bytea[]) as g (name, hash)
  ) as same
  from quintet_private.manifests m
  where m.client = $1 and m.version = $2 and m.removed_at is null`;

const clashingIds = `
  select n.name, m.client, m.version
  from unnest($1::text[], $2::bytea[]) as g (name, hash)
  join quintet_private.manifest_documents n on n.name = g.name and n.document_hash <> g.hash
  join quintet_private.manifests m on m.id = n.manifest_id and m.removed_at is null
  limit 1`;

const insertManifest = `
  with texts as (
    insert into quintet_private.documents (hash, text)
      select distinct hash, text from unnest($4::text[], $5::bytea[]) as g (text, hash)
      on conflict do nothing
  ), manifest as (
    insert into quintet_private.manifests (client, version) values ($1, $2) returning id
  )
  insert into quintet_private.manifest_documents (manifest_id, name, document_hash)
    select manifest.id, g.name, g.hash from manifest, unnest($3::text[], $5::bytea[]) as g (name, hash)`;

const instant = (column: string) => `to_json(${column}) #>> '{}'`;

const manifests = `
  select m.client, m.version, ${instant("m.added_at")} as "addedAt", ${instant("m.removed_at")} as "removedAt",
    count(n.name)::int as documents,
    ${instant("max((select max(u.last_used_at) from quintet_private.document_uses u where u.document_hash = n.document_hash))")} as "lastUsedAt"
  from quintet_private.manifests m
  left join quintet_private.manifest_documents n on n.manifest_id = m.id
  group by m.id
  order by m.client, m.id`;

const registeredDocuments = `
  select m.client, m.version, n.name as id, d.text, encode(d.hash, 'hex') as hash
  from quintet_private.manifests m
  join quintet_private.manifest_documents n on n.manifest_id = m.id
  join quintet_private.documents d on d.hash = n.document_hash
  where m.removed_at is null
  order by m.client, m.id, n.name`;

const documentUses = `
  select encode(document_hash, 'hex') as hash, client, version, uses::float8 as uses, ${instant("last_used_at")} as "lastUsedAt"
  from quintet_private.document_uses
  order by last_used_at desc, client, version`;
