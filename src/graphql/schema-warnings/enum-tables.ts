import { escapeIdentifier } from "pg";
import type { Introspection, PgClass } from "pg-introspection";
import { nameOfClass } from "./describe-object.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

/** Runs a statement as the login role, which reads enum tables when the schema is made. */
export type Ask = (sql: string) => Promise<readonly Record<string, unknown>[]>;

type Options = {
  introspection: Introspection;
  schemas: readonly string[];
  warn: ReportSchemaWarning;
  ask: Ask;
};

/** An `@enum` whose rows cannot be read, or of which there are none, is served as the table that it is. */
export async function checkEnumTables({ introspection, schemas, warn, ask }: Options): Promise<void> {
  for (const pgClass of introspection.classes) {
    const schema = pgClass.getNamespace()?.nspname;
    const tagged = [pgClass, ...pgClass.getConstraints()].filter((entity) => entity.getTags().enum !== undefined);
    if (tagged.length === 0 || schema === undefined || !schemas.includes(schema)) continue;
    const fault = (await findFault(pgClass, ask)) ?? undefined;
    if (!fault) continue;
    for (const entity of tagged) delete entity.getTags().enum;
    warn({
      object: nameOfClass(pgClass),
      reason: `@enum: ${fault.reason}, so the tag is left out`,
      remedy: fault.remedy,
    });
  }
}

async function findFault(pgClass: PgClass, ask: Ask): Promise<{ reason: string; remedy: string } | undefined> {
  const schema = escapeIdentifier(pgClass.getNamespace()?.nspname ?? "");
  const table = `${schema}.${escapeIdentifier(pgClass.relname)}`;
  const hasKey = pgClass.getConstraints().some(({ contype, conkey }) => /[pu]/.test(contype) && conkey?.length === 1);
  const { primaryKey, unique } = pgClass.getTags();
  if (!hasKey && !primaryKey && !unique) {
    return { reason: "it has no key of one column", remedy: `Give it one: alter table ${table} add primary key (…);` };
  }
  try {
    const rows = await ask(`select from ${table} limit 1`);
    return rows.length > 0 ? undefined : { reason: "it has no rows", remedy: "Add its rows in the migration." };
  } catch (error) {
    const remedy = `Grant it: grant usage on schema ${schema} to quintet_authenticator; grant select on ${table} to quintet_authenticator;`;
    return { reason: `the login role cannot read it (${(error as Error).message})`, remedy };
  }
}
