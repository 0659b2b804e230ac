import type { Introspection, PgClass, PgProc, PgType } from "pg-introspection";
import { commentWithTag, nameOfClass, nameOfFunction, nameOfType } from "./describe-object.ts";
import { TakenNames } from "./graphql-names.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

type Named = PgClass | PgType | PgProc;

/** Names by which the libraries shall know a type, which they do not ask its smart tags for. */
export type ChosenNames = WeakMap<PgType, string>;

type Options = {
  introspection: Introspection;
  serviceName: string;
  schemas: readonly string[];
  inflection: GraphileBuild.Inflection;
  chosen: ChosenNames;
  warn: ReportSchemaWarning;
};

/**
 * Gives each table, view, type and function a name of its own before the libraries put them into one register, in which
 * no two may have the same: `"a-b"` and `a_b` are both `aB`. Tables come before types and functions; within each, schema
 * and name decide who keeps the name.
 */
export function chooseCatalogNames(options: Options): void {
  const { introspection, serviceName, inflection, warn } = options;
  const codecs = new TakenNames();
  const resources = new TakenNames();

  for (const pgClass of inOrder(introspection.classes.filter(isTableLike), options, ({ relname }) => relname)) {
    const details = { pgClass, serviceName };
    const names = () => [inflection.tableResourceName(details), inflection.classCodecName(details)] as const;
    const isFree = ([resource, codec]: readonly [string, string]) =>
      isName(resource) && isName(codec) && !resources.has(resource) && !codecs.has(codec);
    const before = names();
    const base = nameable(before[0], pgClass.relname, inflection);
    for (let number = isName(before[1]) ? 2 : 1; !isFree(names()); number++) {
      choose(options, pgClass, number === 1 ? base : withUnderscore(base, number));
    }
    const [resource, codec] = names();
    if (resource !== before[0]) warn(renamed(nameOfClass(pgClass), before[1], resource));
    resources.take(resource);
    codecs.take(codec);
  }

  for (const pgType of inOrder(introspection.types.filter(isOwnType), options, ({ typname }) => typname)) {
    const name = inflection.typeCodecName({ pgType, serviceName });
    const free = codecs.take(nameable(name, pgType.typname, inflection), withUnderscore);
    if (free === name) continue;
    choose(options, pgType, free);
    warn(renamed(nameOfType(pgType), name, free));
  }

  for (const pgProc of inOrder(introspection.procs, options, ({ proname }) => proname)) {
    if (isConstructor(pgProc, introspection) || isOverloaded(pgProc, introspection, options)) continue;
    const name = inflection.functionResourceName({ pgProc, serviceName });
    const free = resources.take(nameable(name, pgProc.proname, inflection), withUnderscore);
    if (free === name) continue;
    choose(options, pgProc, free);
    warn(renamed(nameOfFunction(pgProc), name, free));
  }
}

const withUnderscore = (name: string, number: number) => `${name}_${number}`;

function choose({ chosen }: Options, entity: Named, name: string): void {
  entity.getTags().name = name;
  if (entity._type === "PgType") chosen.set(entity, name);
  if (entity._type === "PgClass") (entity.getType()?.getTags() ?? {}).name = name;
}

function isName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** What the libraries would make nothing of has a name of code points. */
function nameable(name: string | undefined, own: string, inflection: GraphileBuild.Inflection): string {
  return name !== undefined && isName(name) ? name : inflection.coerceToGraphQLName(own);
}

function renamed(object: string, name: string, free: string) {
  const is = isName(name) ? `the name ${name} is another's` : "its name holds no letter and no digit";
  return { object, reason: `${is}, so in the API it is ${free}`, remedy: commentWithTag(object, "name another_name") };
}

/** A range type brings functions of its name, which are no part of the API. */
function isConstructor({ proname, pronamespace }: PgProc, { types }: Introspection): boolean {
  return types.some(
    ({ typname, typnamespace, typtype }) =>
      typname === proname && typnamespace === pronamespace && ["r", "m"].includes(typtype ?? ""),
  );
}

/** The library leaves out functions that share their name: a field of GraphQL has one list of arguments. */
function isOverloaded(pgProc: PgProc, { procs }: Introspection, { warn }: Options): boolean {
  const others = procs.filter(
    (other) => other.proname === pgProc.proname && other.pronamespace === pgProc.pronamespace && other !== pgProc,
  );
  if (others.length === 0) return false;
  const object = nameOfFunction(pgProc);
  const last = object.slice(object.indexOf("(") + 1, -1);
  warn({
    object,
    reason: "other functions have its name, and GraphQL knows one list of arguments, so it is left out",
    remedy: `Rename it: alter ${object} rename to ${`${pgProc.proname}_${last.split(",").length}`};`,
  });
  return true;
}

function isTableLike({ relkind }: PgClass): boolean {
  return ["r", "v", "m", "f", "p", "c"].includes(relkind);
}

/** Enums, domains and ranges; arrays and rows are named by what they are of. */
function isOwnType({ typtype }: PgType): boolean {
  return ["e", "d", "r"].includes(typtype ?? "");
}

/** Those of the schemas that are served, in the order of schemas and names. */
function inOrder<Entity extends Named>(
  entities: readonly Entity[],
  { schemas }: Options,
  nameOf: (entity: Entity) => string,
): Entity[] {
  const place = (entity: Entity) => schemas.indexOf(entity.getNamespace()?.nspname ?? "");
  return entities
    .filter((entity) => place(entity) >= 0)
    .sort((a, b) => place(a) - place(b) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}
