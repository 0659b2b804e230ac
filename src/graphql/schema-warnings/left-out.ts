import type { Introspection, PgClass, PgProc } from "pg-introspection";
import type { PgCodec, PgRegistry, PgResource } from "postgraphile/@dataplan/pg";
import { commentWithTag, nameOfClass, nameOfColumn, nameOfFunction } from "./describe-object.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

type Options = {
  introspection: Introspection;
  schemas: readonly string[];
  registry: PgRegistry;
  warn: ReportSchemaWarning;
};

/**
 * Takes procedures out of what the libraries are given: they would offer them as functions, and PostgreSQL refuses to call
 * them so.
 */
export function leaveOutProcedures({ introspection, schemas, warn }: Omit<Options, "registry">): void {
  const isProcedure = ({ prokind }: PgProc) => prokind === "p";
  for (const pgProc of introspection.procs.filter(isProcedure)) {
    if (!schemas.includes(pgProc.getNamespace()?.nspname ?? "")) continue;
    const object = nameOfFunction(pgProc).replace("function", "procedure");
    const reason = "the API calls functions only, so it is left out";
    warn({ object, reason, remedy: `Wrap it: create function … as $$ call ${pgProc.proname}(…) $$;` });
  }
  const kept = introspection.procs.filter((pgProc) => !isProcedure(pgProc));
  introspection.procs.splice(0, Infinity, ...kept); // others hold this very list
}

/** Warns of tables, columns and functions that the libraries have left out, for their kind or for types that they cannot show. */
export function warnOfLeftOut(options: Options): void {
  const { introspection, schemas } = options;
  const isServed = (entity: PgClass | PgProc) => schemas.includes(entity.getNamespace()?.nspname ?? "");
  for (const pgClass of introspection.classes.filter(isServed)) {
    warnOfUnlogged(pgClass, options);
    warnOfColumns(pgClass, options);
  }
  for (const pgProc of introspection.procs.filter(isServed)) warnOfFunction(pgProc, options);
}

/** What a crash may empty PostGraphile shows only where it is told to. */
function warnOfUnlogged(pgClass: PgClass, { warn }: Options): void {
  const { relkind, relpersistence, getTags } = pgClass;
  if (relkind !== "r" || relpersistence !== "u" || getTags().behavior !== undefined) return;
  const object = nameOfClass(pgClass);
  const remedy = commentWithTag(object, "behavior +select +connection +single +insert +update +delete");
  warn({ object, reason: "it is unlogged, and such a table is shown only where its comment says so", remedy });
}

function warnOfColumns(pgClass: PgClass, { registry, warn }: Options): void {
  const schema = pgClass.getNamespace()?.nspname;
  const codec = Object.values(registry.pgCodecs as Record<string, PgCodec>).find(
    ({ attributes, extensions }) =>
      attributes && extensions?.pg?.name === pgClass.relname && extensions.pg.schemaName === schema,
  );
  if (!codec) return;
  for (const { attname, attnum, attisdropped, getType } of pgClass.getAttributes()) {
    if (attnum < 1 || attisdropped || Object.hasOwn(codec.attributes ?? {}, attname)) continue;
    const reason = `the API cannot show its type ${getType()?.typname}, so it is left out`;
    warn({ object: nameOfColumn(pgClass, attname), reason, remedy: "Show it as text, by a view or a function." });
  }
}

/** Those of triggers and aggregates are no fields of anything; one of several of a name has been told of. */
function warnOfFunction(pgProc: PgProc, { introspection, registry, warn }: Options): void {
  const { proname, pronamespace, prokind, _id } = pgProc;
  const isTrigger = /^(event_)?trigger$/.test(pgProc.getReturnType()?.typname ?? "");
  const isOverloaded = introspection.procs.some(
    (other) => other.proname === proname && other.pronamespace === pronamespace && other._id !== _id,
  );
  const isConstructor = introspection.types.some(
    ({ typname, typnamespace, typtype }) =>
      typname === proname && typnamespace === pronamespace && /[rm]/.test(typtype ?? ""),
  );
  const isOfExtension = introspection.depends.some(({ objid, deptype }) => objid === _id && deptype === "e");
  if (prokind !== "f" || isTrigger || isOverloaded || isConstructor || isOfExtension) return;
  const schema = pgProc.getNamespace()?.nspname;
  const isThere = Object.values(registry.pgResources as Record<string, PgResource>).some(
    ({ parameters, extensions }) => {
      const { pg } = (extensions ?? {}) as { pg?: { schemaName: string; name: string } };
      return parameters && pg?.schemaName === schema && pg?.name === proname;
    },
  );
  if (isThere) return;
  const reason =
    "the API cannot show its arguments or what it returns (variadic, polymorphic, record), so it is left out";
  warn({ object: nameOfFunction(pgProc), reason, remedy: "Wrap it in a function of plain types." });
}
