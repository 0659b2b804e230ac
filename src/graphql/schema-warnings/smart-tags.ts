import type { Introspection, PgClass, PgProc } from "pg-introspection";
import { isValidBehaviorString } from "postgraphile/graphile-build";
import { nameOfClass, nameOfColumn, nameOfFunction, nameOfType, quoted } from "./describe-object.ts";
import { isGraphqlName } from "./graphql-names.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

type Tags = Record<string, unknown>;
type Tagged = { object: string; tags: Tags; pgClass?: PgClass | undefined; pgProc?: PgProc | undefined };

type Options = {
  introspection: Introspection;
  schemas: readonly string[];
  inflection: GraphileBuild.Inflection;
  warn: ReportSchemaWarning;
};

/** What is wrong with a value of a tag; or the value that is taken in its place. */
type Verdict = { wrong: string } | { instead: string } | undefined;
type Check = (value: unknown, tagged: Tagged & { tag: string }, options: Options) => Verdict;

/**
 * Takes away the smart tags that the libraries would refuse the whole schema for, each with a warning; what they were on
 * is served as if it had none of them.
 */
export function checkSmartTags(options: Options): void {
  for (const tagged of taggedObjects(options)) {
    for (const [tag, value] of Object.entries(tagged.tags)) {
      const check = checkOf(tag);
      if (!check) continue;
      const values = Array.isArray(value) ? value : [value];
      const kept = values.flatMap((each) => judge({ tag, value: each, tagged, check }, options));
      if (values.length > 1 && onlyOne.has(tag) && kept.length > 1) {
        report({ tag, value: kept.at(-1), tagged }, `there may be one only, so the first holds: ${kept[0]}`, options);
        kept.splice(1);
      }
      if (kept.length === 0) delete tagged.tags[tag];
      else tagged.tags[tag] = kept.length === 1 ? kept[0] : kept;
    }
  }
}

type Judged = { tag: string; value: unknown; tagged: Tagged; check: Check };

function judge({ tag, value, tagged, check }: Judged, options: Options): unknown[] {
  const verdict = check(value, { ...tagged, tag }, options);
  if (!verdict) return [value];
  if ("instead" in verdict) {
    report({ tag, value, tagged }, `this is no name in GraphQL, so it is ${verdict.instead}`, options);
    return [verdict.instead];
  }
  report({ tag, value, tagged }, `${verdict.wrong}, so the tag is left out`, options);
  return [];
}

function report({ tag, value, tagged: { object } }: Omit<Judged, "check">, reason: string, { warn }: Options): void {
  const written = value === true ? `@${tag}` : `@${tag} ${value}`;
  warn({ object, reason: `${written}: ${reason}`, remedy: `Correct it: comment on ${object} is E'@${tag} …';` });
}

function* taggedObjects({ introspection, schemas }: Options): Iterable<Tagged> {
  const isServed = (schema: string | undefined) => schema !== undefined && schemas.includes(schema);
  for (const pgClass of introspection.classes) {
    if (!isServed(pgClass.getNamespace()?.nspname)) continue;
    yield { object: nameOfClass(pgClass), tags: pgClass.getTags(), pgClass };
    for (const attribute of pgClass.getAttributes()) {
      if (attribute.attnum > 0) yield { object: nameOfColumn(pgClass, attribute.attname), tags: attribute.getTags() };
    }
    for (const constraint of pgClass.getConstraints()) {
      const name = nameOfClass(pgClass).replace(/^[a-z ]+? (?=\S+$)/, "");
      yield { object: `constraint ${quoted(constraint.conname)} on ${name}`, tags: constraint.getTags(), pgClass };
    }
  }
  for (const pgProc of introspection.procs) {
    if (isServed(pgProc.getNamespace()?.nspname))
      yield { object: nameOfFunction(pgProc), tags: pgProc.getTags(), pgProc };
  }
  for (const pgType of introspection.types) {
    if (isServed(pgType.getNamespace()?.nspname)) yield { object: nameOfType(pgType), tags: pgType.getTags() };
  }
}

const onlyOne = new Set(["name", "primaryKey", "interface", "fieldName", "foreignFieldName", "resultFieldName"]);

function checkOf(tag: string): Check | undefined {
  if (/^arg\d+variant$/.test(tag)) return isVariant;
  return Object.hasOwn(checks, tag) ? checks[tag] : undefined;
}

const isText: Check = (value) =>
  typeof value === "string" && value.trim() !== "" ? undefined : { wrong: "it needs a value" };

const isName: Check = (value, tagged, options) => {
  const wrong = isText(value, tagged, options);
  if (wrong) return wrong;
  return /[\p{L}\p{N}]/u.test(value as string) ? undefined : { wrong: "a name holds a letter or a digit" };
};

/** The libraries take these as they are. */
const isFieldName: Check = (value, tagged, options) => {
  const wrong = isName(value, tagged, options);
  if (wrong || isGraphqlName(value)) return wrong;
  return { instead: options.inflection.coerceToGraphQLName(value as string) };
};

const isTypeName: Check = (value) =>
  isGraphqlName(value) ? undefined : { wrong: "the name of a type has letters, digits and underscores only" };

const isBehavior: Check = (value) =>
  typeof value === "string" && isValidBehaviorString(value.trim())
    ? undefined
    : { wrong: "a behavior is written like +insert or -query:resource:list" };

const isVariant: Check = (value, { tag, pgProc }) => {
  if (!["input", "patch", "base", "nodeId"].includes(value as string))
    return { wrong: "the variants are input, patch, base and nodeId" };
  const { type } = pgProc?.getArguments()[Number(/\d+/.exec(tag))] ?? {};
  return value === "input" || type?.typtype === "c" ? undefined : { wrong: "this argument is no row" };
};

/** Of PostGraphile 4; whoever wrote it may rely on it. */
const isOfOldTimes: Check = () => ({ wrong: "it does nothing since PostGraphile 5, @behavior says what is shown" });

const isListSuffix: Check = (value) =>
  ["omit", "include"].includes(value as string) ? undefined : { wrong: "it is omit or include" };

const isKey: Check = (value, { pgClass }) => {
  if (typeof value !== "string") return { wrong: "it needs the names of columns" };
  return pgClass && missingColumn(pgClass, (value.split("|")[0] ?? "").split(","));
};

const isPrimaryKey: Check = (value, tagged, options) => {
  const key = tagged.pgClass?.getConstraints().find(({ contype }) => contype === "p");
  return key ? { wrong: `there is a primary key already, ${key.conname}` } : isKey(value, tagged, options);
};

const isForeignKey: Check = (value, { pgClass }, { introspection }) => {
  const form = /^\(([^()]+)\) references ([^().]+)(?:\.([^().]+))?(?:\s*\(([^()]+)\))?$/i;
  const matches = typeof value === "string" ? form.exec(value.split("|")[0] ?? "") : null;
  if (!matches || !pgClass) return { wrong: "a foreign key is written like (a, b) references schema.table (c, d)" };
  const [, columns = "", first = "", second, targets] = matches;
  const schema = second === undefined ? pgClass.getNamespace()?.nspname : unquoted(first);
  const name = unquoted(second ?? first);
  const remote = introspection.classes.find(
    (other) => other.relname === name && other.getNamespace()?.nspname === schema,
  );
  if (!remote) return { wrong: `there is no ${schema}.${name}` };
  const local = columns.split(",").map(unquoted);
  const referred = targets?.split(",").map(unquoted) ?? primaryKeyOf(remote);
  const isMissing = missingColumn(pgClass, local) ?? missingColumn(remote, referred);
  if (isMissing) return isMissing;
  if (referred.length !== local.length) return { wrong: "both sides need as many columns" };
  return isUnique(remote, referred)
    ? undefined
    : { wrong: `${referred.join(", ")} is not unique in ${schema}.${name}` };
};

const checks: Readonly<Record<string, Check>> = {
  name: isName,
  fieldName: isFieldName,
  foreignFieldName: isFieldName,
  foreignSingleFieldName: isFieldName,
  foreignConnectionFieldName: isFieldName,
  foreignSimpleFieldName: isFieldName,
  resultFieldName: isFieldName,
  updateFieldName: isFieldName,
  deleteFieldName: isFieldName,
  enumName: isFieldName,
  unionMember: isTypeName,
  implements: isTypeName,
  behavior: isBehavior,
  behaviour: isBehavior,
  forwardBehavior: isBehavior,
  backwardBehavior: isBehavior,
  listSuffix: isListSuffix,
  interface: isText,
  ref: isText,
  refVia: isText,
  primaryKey: isPrimaryKey,
  unique: isKey,
  foreignKey: isForeignKey,
  omit: isOfOldTimes,
  sortable: isOfOldTimes,
  filterable: isOfOldTimes,
  simpleCollections: isOfOldTimes,
};

function unquoted(name: string): string {
  const trimmed = name.trim();
  return trimmed.startsWith('"') ? trimmed.slice(1, -1) : trimmed.toLowerCase();
}

function missingColumn(pgClass: PgClass, columns: readonly string[]): Verdict {
  const missing = columns.find((column) => !pgClass.getAttributes().some(({ attname }) => attname === column));
  return missing === undefined ? undefined : { wrong: `${nameOfClass(pgClass)} has no column ${missing}` };
}

function primaryKeyOf(pgClass: PgClass): string[] {
  const key = pgClass.getConstraints().find(({ contype }) => contype === "p");
  if (key) return key.getAttributes()?.map(({ attname }) => attname) ?? [];
  const { primaryKey } = pgClass.getTags();
  return typeof primaryKey === "string" ? (primaryKey.split("|")[0] ?? "").split(",") : [];
}

/** By a constraint, or by a tag that says so. */
function isUnique(pgClass: PgClass, columns: readonly string[]): boolean {
  const tags = pgClass.getTags();
  const said = [tags.primaryKey, tags.unique].flat().filter((value) => typeof value === "string");
  const keys = [
    ...pgClass
      .getConstraints()
      .filter(({ contype }) => contype === "p" || contype === "u")
      .map((constraint) => constraint.getAttributes()?.map(({ attname }) => attname) ?? []),
    ...said.map((value) => (value.split("|")[0] ?? "").split(",")),
  ];
  return keys.some((key) => key.length === columns.length && key.every((column) => columns.includes(column)));
}
