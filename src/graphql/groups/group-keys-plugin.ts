import type {} from "@graphile/pg-aggregates";
import { type GraphQLFieldConfigMap, type GraphQLInputFieldConfigMap, isLeafType } from "graphql";
import type { PgCodec, PgResource, PgSelectSingleStep, PgSelectStep } from "postgraphile/@dataplan/pg";
import { access, lambda, type Step } from "postgraphile/grafast";
import type { SQL } from "postgraphile/pg-sql2";
import { aggregatesInflection } from "../../internals/pg-aggregates.ts";
import { asWork, work } from "../limits/work.ts";
import { withoutDomain } from "../values/codec-text.ts";
import { isJson } from "../values/codecs.ts";
import { refusedValue } from "../values/refused-value.ts";
import { type KeyPath, pathOfKey, withKeyPath } from "./group-key-paths.ts";
import type { GroupTarget } from "./group-list.ts";
import { groupedResources } from "./grouped-resources.ts";
import { type GivenKey, type KeyKind, keyKindOf, timeUnits, truncatedKey, workOfKey } from "./truncated-keys.ts";

/**
 * Gives `groupedAggregates` keys that an enum cannot name, by an object with a field for each column: times cut to a unit in a time
 * zone, numbers in bins, columns of to-one relations. `key` is the same object with the group's values, each of its own type
 * (docs/decisions/0101-groups-that-answer-questions.md).
 */
export const GroupKeysPlugin: GraphileConfig.Plugin = {
  name: "GroupKeysPlugin",
  version: "1.0.0",
  after: ["PgAggregatesAddConnectionGroupedAggregatesPlugin", "PgAggregatesAddGroupByAggregateEnumsPlugin"],

  schema: {
    hooks: {
      init: {
        after: ["PgAggregatesAddGroupByAggregateEnumsPlugin"],
        callback(_, build) {
          registerKinds(build);
          for (const resource of groupedResources(build)) registerKeys(build, resource);
          return _;
        },
      },
      GraphQLObjectType_fields(fields, build, { scope, fieldWithHooks }) {
        const { isPgAggregateContainerType, pgTypeResource: resource } = scope as ContainerScope;
        const type = isPgAggregateContainerType && resource && build.getTypeByName(keyTypeName(build, resource));
        if (!type) return fields;
        return build.extend(
          fields,
          {
            key: fieldWithHooks({ fieldName: "key", isGroupKeyField: true } as never, () => ({
              type: type as never,
              description: "What the group's rows have in common, as `by` asks for it; null for what it does not.",
              plan: ($group: PgSelectSingleStep) => planKey($group),
            })),
          },
          "GroupKeysPlugin",
        );
      },
    },
  },
};

type ContainerScope = { isPgAggregateContainerType?: boolean; pgTypeResource?: PgResource };

/** `by`'s type, where a table has a column to group by. */
export function groupByType(build: GraphileBuild.Build, resource: PgResource) {
  return hasKeys(build, resource) ? build.getInputTypeByName(byTypeName(build, resource)) : undefined;
}

function byTypeName(build: GraphileBuild.Build, resource: PgResource): string {
  return `${aggregatesInflection(build).aggregateGroupByType({ resource })}Input`;
}

function keyTypeName(build: GraphileBuild.Build, resource: PgResource): string {
  return `${build.inflection.tableType(resource.codec as never)}GroupKey`;
}

const kindTypes = { value: "Boolean", time: "GroupByTime", date: "GroupByDate", number: "GroupByNumber" } as const;

function registerKinds(build: GraphileBuild.Build): void {
  const { GraphQLString, GraphQLFloat } = build.graphql;
  const unit = () => ({
    type: build.getInputTypeByName("TimeUnit"),
    description: "What times are cut to: its beginning is the key. Without it each time is a key.",
  });
  build.registerEnumType(
    "TimeUnit",
    {},
    () => ({
      description: "What times are grouped by. Weeks begin on Monday.",
      values: Object.fromEntries(Object.entries(timeUnits).map(([name, value]) => [name, { value }])),
    }),
    "GroupKeysPlugin",
  );
  build.registerInputObjectType(
    kindTypes.time,
    {},
    () => ({
      description: "Groups by a point in time.",
      fields: () => ({
        unit: unit(),
        timeZone: {
          type: GraphQLString,
          defaultValue: "UTC",
          description: "Where the unit begins: a name such as Europe/Berlin.",
        },
      }),
    }),
    "GroupKeysPlugin",
  );
  build.registerInputObjectType(
    kindTypes.date,
    {},
    () => ({ description: "Groups by a date, or a time without a zone.", fields: () => ({ unit: unit() }) }),
    "GroupKeysPlugin",
  );
  build.registerInputObjectType(
    kindTypes.number,
    {},
    () => ({
      description: "Groups by a number.",
      fields: () => ({
        binWidth: {
          type: GraphQLFloat,
          description: "How far the bins reach: the least number of each is the key. Without it each number is a key.",
        },
        start: { type: GraphQLFloat, defaultValue: 0, description: "Where a bin begins." },
      }),
    }),
    "GroupKeysPlugin",
  );
}

function registerKeys(build: GraphileBuild.Build, resource: PgResource): void {
  const table = build.inflection.tableType(resource.codec as never);
  build.registerInputObjectType(
    byTypeName(build, resource),
    {},
    () => ({
      description: build.wrapDescription(
        `What \`${table}\` is grouped by: the order of the keys is that of the fields here.`,
        "type",
      ),
      fields: () => ({ ...columnInputs(build, resource), ...relationInputs(build, resource) }),
    }),
    `keys to group ${resource.name} by`,
  );
  build.registerObjectType(
    keyTypeName(build, resource),
    { isGroupKeyType: true } as never,
    () => ({
      description: build.wrapDescription(`What a group of \`${table}\` has in common.`, "type"),
      fields: () => ({ ...columnOutputs(build, resource), ...relationOutputs(build, resource) }),
    }),
    `keys of groups of ${resource.name}`,
  );
}

/** What a relation's keys act upon: the related row, which is joined to the query. */
type KeyTarget = GroupTarget & { readonly path?: KeyPath; readonly query?: GroupTarget };

type KeyColumn = { attributeName: string; fieldName: string; codec: PgCodec; kind: KeyKind };

function keyColumns(build: GraphileBuild.Build, { codec }: PgResource): KeyColumn[] {
  const attributes = Object.entries(codec.attributes ?? {}) as [string, { codec: PgCodec }][];
  return attributes.flatMap(([attributeName, attribute]) => {
    const offered = ["attribute:select", "attribute:groupBy"].every((behavior) =>
      build.behavior.pgCodecAttributeMatches([codec as never, attributeName], behavior as never),
    );
    const type = build.getGraphQLTypeByPgCodec(attribute.codec, "output");
    if (!offered || !type || !isLeafType(type) || isJson(withoutDomain(attribute.codec))) return [];
    const fieldName = build.inflection.attribute({ attributeName, codec: codec as never });
    return { attributeName, fieldName, codec: attribute.codec, kind: keyKindOf(attribute.codec) };
  });
}

function hasKeys(build: GraphileBuild.Build, resource: PgResource): boolean {
  return keyColumns(build, resource).length > 0;
}

function columnInputs(build: GraphileBuild.Build, resource: PgResource): GraphQLInputFieldConfigMap {
  const { sql } = build;
  const fields: GraphQLInputFieldConfigMap = Object.create(null);
  for (const { attributeName, fieldName, codec, kind } of keyColumns(build, resource)) {
    const apply = (target: KeyTarget, given: GivenKey | false | null) => {
      if (given === null) return;
      if (given === false) throw refusedValue(`\`${fieldName}\` is true, or left out.`);
      const key = truncatedKey(codec, sql`${target.alias}.${sql.identifier(attributeName)}`, given);
      (target.query ?? target).groupBy(withKeyPath(key, [...(target.path ?? []), fieldName]));
    };
    fields[fieldName] = {
      type: build.getInputTypeByName(kindTypes[kind]),
      extensions: { grafast: { apply }, ...asWork(workOfKey(codec)) } as never,
    };
  }
  return fields;
}

type KeyRelation = { fieldName: string; relationName: string; remote: PgResource; pairs: readonly [string, string][] };

/** To-one relations to tables whose own rows can be grouped, and whose names are not taken by columns. */
function keyRelations(build: GraphileBuild.Build, resource: PgResource): KeyRelation[] {
  const columns = new Set(keyColumns(build, resource).map(({ fieldName }) => fieldName));
  const registry = build.input.pgRegistry;
  return Object.entries(registry.pgRelations[resource.codec.name] ?? {}).flatMap(([relationName, relation]) => {
    const { isUnique, isReferencee, remoteResource: remote, localAttributes, remoteAttributes } = relation;
    if (!isUnique || isReferencee || remote.parameters || typeof remote.from === "function") return [];
    const fieldName = build.inflection.singleRelation({ registry, codec: resource.codec as never, relationName });
    const isShown = build.behavior.pgCodecRelationMatches(relation, "singular:relation:single" as never);
    if (!isShown || columns.has(fieldName) || !groupedResources(build).includes(remote) || !hasKeys(build, remote))
      return [];
    const pairs = localAttributes.map((local, index): [string, string] => [local, remoteAttributes[index] as string]);
    return { fieldName, relationName, remote, pairs };
  });
}

function relationInputs(build: GraphileBuild.Build, resource: PgResource): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = Object.create(null);
  for (const relation of keyRelations(build, resource)) {
    fields[relation.fieldName] ??= {
      type: build.getInputTypeByName(byTypeName(build, relation.remote)),
      extensions: {
        grafast: { apply: (target: KeyTarget) => joined(build, target, relation) },
        ...asWork(work.relatedCondition),
      } as never,
    };
  }
  return fields;
}

/** A row that is not there, or hidden by a policy, leaves its keys null. */
function joined({ sql }: GraphileBuild.Build, target: KeyTarget, relation: KeyRelation): KeyTarget {
  const { remote, fieldName, relationName, pairs } = relation;
  const query = target.query ?? target;
  const path = [...(target.path ?? []), fieldName];
  const alias = aliasOf(sql, [...path, relationName]);
  const conditions = pairs.map(
    ([local, far]) => sql`${target.alias}.${sql.identifier(local)} = ${alias}.${sql.identifier(far)}`,
  );
  query.join({ type: "left", from: remote.from as SQL, alias, conditions });
  return { alias, path, query, groupBy: query.groupBy, join: query.join };
}

/** The same for each query: what orders groups names the rows that what groups them has joined. */
function aliasOf(sql: GraphileBuild.Build["sql"], path: readonly string[]): SQL {
  const name = path.join(" ");
  const alias = aliases.get(name) ?? sql.identifier(Symbol(path.at(-1)));
  aliases.set(name, alias);
  return alias;
}

const aliases = new Map<string, SQL>();

function columnOutputs(build: GraphileBuild.Build, resource: PgResource): GraphQLFieldConfigMap<unknown, unknown> {
  const fields: GraphQLFieldConfigMap<unknown, unknown> = Object.create(null);
  for (const { fieldName, codec } of keyColumns(build, resource))
    fields[fieldName] = keyField(fieldName, build.getGraphQLTypeByPgCodec(codec, "output"));
  return fields;
}

function relationOutputs(build: GraphileBuild.Build, resource: PgResource): GraphQLFieldConfigMap<unknown, unknown> {
  const fields: GraphQLFieldConfigMap<unknown, unknown> = Object.create(null);
  for (const { fieldName, remote } of keyRelations(build, resource))
    fields[fieldName] ??= keyField(fieldName, build.getOutputTypeByName(keyTypeName(build, remote)));
  return fields;
}

function keyField(fieldName: string, type: unknown) {
  return { type: type as never, extensions: { grafast: { plan: ($key: Step) => access($key, fieldName) } } as never };
}

type GroupDetails = { indicies: readonly { index: number; codec: PgCodec }[] };

/** An object with each key where its path says. */
function planKey($group: PgSelectSingleStep): Step {
  const $groups = $group.getClassStep() as PgSelectStep;
  return lambda([$groups.getGroupDetails(), $group as Step], ([details, group]) => {
    if (!group) return null;
    let key: Record<string, unknown> | null = null;
    for (const { index, codec } of (details as GroupDetails).indicies) {
      const found = pathOfKey(codec);
      if (!found) continue;
      const text = (group as (string | null)[])[index] ?? null;
      key ??= Object.create(null) as Record<string, unknown>;
      setAt(key, found.path, text === null ? null : found.codec.fromPg(text));
    }
    return key;
  });
}

function setAt(object: Record<string, unknown>, [name, ...rest]: KeyPath, value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    object[name] = value;
    return;
  }
  object[name] ??= Object.create(null);
  setAt(object[name] as Record<string, unknown>, rest, value);
}
