import { QuintetError } from "../errors/errors.ts";
import { connect } from "./server-check.ts";

export type SchemaFindings = {
  /** Those of DATABASE_SCHEMAS that the database has. */
  present: string[];
  /** Those that it has not. */
  missing: string[];
  /** Schemas with tables or views that are not in DATABASE_SCHEMAS, and do not say by their name that they are private. */
  unlisted: string[];
};

/** What DATABASE_SCHEMAS and the database say of each other. */
export async function findSchemas(ownerUrl: string, schemas: readonly string[]): Promise<SchemaFindings> {
  await using client = await connect(ownerUrl);
  const { rows } = await client.query<{ name: string; hasTables: boolean }>(ownSchemas);
  const names = rows.map(({ name }) => name);
  const listed = new Set(schemas);
  return {
    present: schemas.filter((name) => names.includes(name)),
    missing: schemas.filter((name) => !names.includes(name)),
    unlisted: rows
      .filter(({ name, hasTables }) => hasTables && !listed.has(name) && !name.endsWith("_private"))
      .map(({ name }) => name),
  };
}

/** @throws QuintetError CONFIGURATION that names the schemas that the database does not have */
export async function requireSchemas(ownerUrl: string, schemas: readonly string[]): Promise<SchemaFindings> {
  const found = await findSchemas(ownerUrl, schemas);
  if (found.missing.length > 0) throw new QuintetError("CONFIGURATION", describeMissing(found));
  return found;
}

export function describeMissing({ missing, present, unlisted }: SchemaFindings): string {
  const has = [...present, ...unlisted];
  return `DATABASE_SCHEMAS names ${missing.join(", ")}, which the database does not have${
    has.length > 0 ? `: it has ${has.join(", ")}` : ""
  }. Correct the variable, or make the schema in a migration.`;
}

export function describeUnlisted(unlisted: readonly string[]): string {
  const is = unlisted.length === 1 ? "is" : "are";
  return `${unlisted.join(", ")} ${is} not in DATABASE_SCHEMAS, so the API does not have ${unlisted.length === 1 ? "its" : "their"} tables`;
}

/** All but PostgreSQL's and the tools' own; tables of extensions are not the project's. */
const ownSchemas = `
  select n.nspname as name, exists (
    select from pg_class c
    where c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  ) as "hasTables"
  from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate', 'graphile_worker', 'postgraphile_watch')
  order by n.nspname collate "C"`;
