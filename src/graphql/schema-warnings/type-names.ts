import type { PgCodec, PgRegistry, PgResource } from "postgraphile/@dataplan/pg";
import { baseNameOfCodec, baseNameOfFunction } from "../../internals/inflection.ts";
import { rowPermissionsType } from "../row-permissions/tables.ts";
import { commentWithTag, nameOfCodec, nameOfResource, placeOf } from "./describe-object.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

type Scope = { pgCodec?: PgCodec; pgTypeResource?: PgResource; pgResource?: PgResource };

/** Two things of which the API's schema would make a type of the same name. */
export type TypeConflict = { typeName: string; first: Scope | undefined; second: Scope };

/** Names by which tables and types are known in the API in place of their own, and what they were called. */
export type RenamedCodecs = Map<PgCodec, { name: string; before: string; because: string }>;

type Options = {
  registry: PgRegistry;
  inflection: GraphileBuild.Inflection;
  renamed: RenamedCodecs;
};

/**
 * Gives each table and type a name of its own in the API: tables come first, then types, in the order of their schemas and
 * names, and none may be called as what GraphQL or the libraries have.
 */
export function chooseTypeNames(options: Options): void {
  const { registry, inflection } = options;
  const taken = new Set(librariesTypes.map((name) => inflection.builtin(name)));
  const codecs = Object.values(registry.pgCodecs as Record<string, PgCodec>)
    .filter((codec) => codec.extensions?.pg && !codec.isAnonymous && !codec.arrayOfCodec)
    .sort((a, b) => rankOf(a) - rankOf(b) || (placeOf(a) < placeOf(b) ? -1 : 1));
  for (const codec of codecs) {
    for (let name = ownTypeName(codec, inflection); taken.has(name); name = ownTypeName(codec, inflection)) {
      renameCodec(codec, name, options);
    }
    taken.add(ownTypeName(codec, inflection));
  }
  for (const table of codecs.filter(({ attributes }) => attributes)) {
    for (const companion of [
      inflection.tableConnectionType(table as never),
      inflection.tableEdgeType(table as never),
    ]) {
      const other = codecs.find((codec) => ownTypeName(codec, inflection) === companion);
      if (other) renameCodec(other, companion, options);
    }
  }
}

/** Tables and views, composite types, all others. */
function rankOf({ attributes, extensions }: PgCodec): number {
  if (!attributes) return 2;
  return extensions?.isTableLike ? 0 : 1;
}

/** A library's scalar that is missing here is noticed when it is registered. */
const librariesTypes = [
  rowPermissionsType,
  ...["Query", "Mutation", "Subscription", "Node", "PageInfo", "Cursor", "Int", "Float", "Boolean", "ID", "String"],
  ...["BigInt", "BigFloat", "BitString", "CidrAddress", "Date", "Datetime", "InternetAddress", "Interval", "JSON"],
  ...["MacAddr", "MacAddress", "Point", "Time", "UUID", "XML", "Line", "Box", "Path", "Polygon", "Circle"],
];

/**
 * Renames one of the two, so that the schema can be built anew: the one whose own name it is rather than the one of which
 * only a companion (`FooConnection`) is called so, the later rather than the earlier.
 * @returns what was renamed
 */
export function resolveTypeConflict({ typeName, first, second }: TypeConflict, options: Options): object | undefined {
  const ownName = (codec: PgCodec) => ownTypeName(codec, options.inflection) === typeName;
  const all = Object.values(options.registry.pgCodecs as Record<string, PgCodec>);
  const named = all.filter((codec) => codec.extensions?.pg && !codec.isAnonymous && ownName(codec));
  const codecs = [...[second, first].flatMap((scope) => codecOf(scope) ?? []), ...named];
  const codec = codecs.find(ownName) ?? codecs[0];
  const resource = functionsOf(typeName, options).at(-1);
  if (resource && !(codec && ownName(codec))) return renameFunction(resource, options);
  return codec && renameCodec(codec, typeName, options);
}

/** A warning for each that was renamed. */
export function warnOfRenamed({ registry, inflection, renamed }: Options, warn: ReportSchemaWarning): void {
  const resources = Object.values(registry.pgResources as Record<string, PgResource>);
  for (const [codec, { before, because }] of renamed) {
    const table = resources.find((resource) => resource.codec === codec && !resource.parameters);
    const object = table ? nameOfResource(table) : nameOfCodec(codec);
    const reason = `the API has another type ${because}, so instead of ${before} it is ${ownTypeName(codec, inflection)}`;
    warn({ object, reason, remedy: commentWithTag(object, "name another_name") });
  }
}

function codecOf(scope: Scope | undefined): PgCodec | undefined {
  const codec = scope?.pgCodec ?? scope?.pgTypeResource?.codec ?? scope?.pgResource?.codec;
  return codec?.extensions?.pg ? codec : undefined; // the libraries' own types keep their names
}

function ownTypeName(codec: PgCodec, inflection: GraphileBuild.Inflection): string {
  return codec.attributes ? inflection.tableType(codec as never) : inflection.scalarCodecTypeName(codec as never);
}

function renameCodec(codec: PgCodec, typeName: string, { registry, inflection, renamed }: Options): PgCodec {
  const earlier = renamed.get(codec);
  const before = earlier?.before ?? ownTypeName(codec, inflection);
  const name = nextName(earlier?.name ?? baseNameOfCodec(codec, inflection), earlier !== undefined);
  renamed.set(codec, { name, before, because: earlier?.because ?? typeName });
  const resources = Object.values(registry.pgResources as Record<string, PgResource>);
  const table = resources.find((resource) => resource.codec === codec && !resource.parameters);
  for (const of of table ? [codec, table] : [codec]) setName(of as Tagged, name);
  return codec;
}

/** `foo_2`, `foo_3`, … */
function nextName(name: string, isNumbered: boolean): string {
  const [, stem = name, number = "1"] = (isNumbered && /^(.*)_(\d+)$/.exec(name)) || [];
  return `${stem}_${Number(number) + 1}`;
}

/** Functions of which a payload, input or page is called so. */
function functionsOf(typeName: string, { registry, inflection }: Options): PgResource[] {
  const resources = Object.values(registry.pgResources as Record<string, PgResource>);
  return resources.filter((resource) => {
    if (!resource.parameters) return false;
    const details = { resource } as never;
    return [
      inflection.customMutationPayload(details),
      inflection.customMutationInput(details),
      inflection.recordFunctionConnectionType(details),
      inflection.recordFunctionEdgeType(details),
      inflection.scalarFunctionConnectionType(details),
      inflection.scalarFunctionEdgeType(details),
    ].includes(typeName);
  });
}

function renameFunction(resource: PgResource, { inflection }: Options): PgResource {
  const before = baseNameOfFunction(resource, inflection);
  setName(resource as Tagged, nextName(before, /_\d+$/.test(before)));
  return resource;
}

type Tagged = { extensions?: { tags?: Record<string, unknown> } };

function setName(of: Tagged, name: string): void {
  of.extensions ??= {};
  of.extensions.tags = { ...of.extensions.tags, name };
}
